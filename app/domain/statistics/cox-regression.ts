import { columnOf } from './complete-rows'
import { normalTail, z975 } from './distributions'
import { type Case, partialLikelihood, type PartialLikelihood, type Ties } from './partial-likelihood'
import { observedSpells } from './risk-sets'
import type { Spell } from './spell'
import { type Spread, spreadOf } from './spread'
import { dotProduct, symmetricInverse, timesVector } from './symmetric-matrix'

export type CoxRegression = {
  readonly logLikNull: number | null
  readonly logLik: number | null
  readonly likelihoodRatio: number | null
  readonly coefficients: readonly (number | null)[]
  readonly hazardRatio: readonly (number | null)[]
  readonly se: readonly (number | null)[]
  readonly z: readonly (number | null)[]
  readonly p: readonly (number | null)[]
  readonly hrLow: readonly (number | null)[]
  readonly hrHigh: readonly (number | null)[]
}

/**
 * How covariates multiply the hazard of leaving.
 * Formula: Newton-Raphson on the partial likelihood, covariates centred and scaled; se from the inverse information;
 * hazard ratio exp(b), exp(b ∓ z se). Assumes proportional hazards and censoring that says nothing.
 * Sources: Cox (1972), ties Efron (1977) or Breslow (1974).
 * In: spells and, in the same order, their covariates. Out: per covariate; hazard ratios > 0, p 0–1 two-sided. Too little
 * data: no events, covariates that determine each other, or a covariate that parts the events from the rest so that
 * no finite coefficient fits best: everything `null`.
 */
export function coxRegression(
  spells: readonly Spell[],
  covariates: readonly (readonly number[])[],
  ties: Ties,
): CoxRegression {
  const count = covariates[0]?.length ?? 0
  const spreads = Array.from({ length: count }, (_, index) => spreadOf(columnOf(covariates, index)))
  const cases = standardisedCases(spells, covariates, spreads)
  const start = partialLikelihood(
    cases,
    spreads.map(() => 0),
    ties,
  )
  const fit = cases.some(({ isEvent }) => isEvent) ? maximise(cases, start, ties) : null
  if (fit === null) return withoutFit(count)
  const scales = spreads.map(scaleOf)
  const coefficients = fit.coefficients.map((b, index) => b / (scales[index] ?? 1))
  const se = fit.inverse.map((row, index) => Math.sqrt(row[index] ?? 0) / (scales[index] ?? 1))
  const z = coefficients.map((b, index) => b / (se[index] ?? 1))
  return {
    logLikNull: start.logLik,
    logLik: fit.logLik,
    likelihoodRatio: 2 * (fit.logLik - start.logLik),
    coefficients,
    hazardRatio: coefficients.map(Math.exp),
    se,
    z,
    p: z.map(normalTail),
    hrLow: coefficients.map((b, index) => Math.exp(b - z975 * (se[index] ?? 0))),
    hrHigh: coefficients.map((b, index) => Math.exp(b + z975 * (se[index] ?? 0))),
  }
}

type Fit = { readonly coefficients: number[]; readonly logLik: number; readonly inverse: number[][] }

/** Squared length of the next step in standard errors, from which on it is not worth taking. */
const convergence = 1e-18

function maximise(cases: readonly Case[], start: PartialLikelihood, ties: Ties): Fit | null {
  let coefficients = start.score.map(() => 0)
  let current = start
  for (let iteration = 0; iteration < 100; iteration += 1) {
    const inverse = symmetricInverse(current.information)
    if (inverse === null || hasVanished(current.information, start.information)) return null
    const step = timesVector(inverse, current.score)
    if (dotProduct(step, current.score) < convergence)
      return { coefficients, logLik: current.logLik, inverse }
    const better = climb(cases, coefficients, step, current.logLik, ties)
    coefficients = better.coefficients
    current = better.likelihood
  }
  return null
}

/** A whole Newton step, or the first half, quarter … of it that does not lead downhill. */
function climb(
  cases: readonly Case[],
  from: readonly number[],
  step: readonly number[],
  logLik: number,
  ties: Ties,
) {
  let size = 1
  for (;;) {
    const coefficients = from.map((value, index) => value + size * (step[index] ?? 0))
    const likelihood = partialLikelihood(cases, coefficients, ties)
    const isUphill = likelihood.logLik >= logLik - 1e-10 * Math.abs(logLik)
    if (isUphill || size < 1e-6) return { coefficients, likelihood }
    size /= 2
  }
}

/** The likelihood has become flat in some direction: its summit lies at infinity. */
function hasVanished(information: readonly number[][], atStart: readonly number[][]): boolean {
  return information.some((row, index) => (row[index] ?? 0) < 1e-8 * (atStart[index]?.[index] ?? 0))
}

function standardisedCases(
  spells: readonly Spell[],
  covariates: readonly (readonly number[])[],
  spreads: readonly Spread[],
): Case[] {
  return spells.flatMap((spell, index) => {
    const row = covariates[index] ?? []
    const standardised = spreads.map(
      (spread, column) => ((row[column] ?? 0) - (spread.mean ?? 0)) / scaleOf(spread),
    )
    return observedSpells([spell]).map((observed) => ({ ...observed, covariates: standardised }))
  })
}

function scaleOf({ n, squaredDeviations }: Spread): number {
  return squaredDeviations === 0 ? 1 : Math.sqrt(squaredDeviations / n)
}

function withoutFit(count: number): CoxRegression {
  const none = Array.from({ length: count }, () => null)
  return {
    logLikNull: null,
    logLik: null,
    likelihoodRatio: null,
    coefficients: none,
    hazardRatio: none,
    se: none,
    z: none,
    p: none,
    hrLow: none,
    hrHigh: none,
  }
}
