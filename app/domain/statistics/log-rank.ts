import { chiSquareTail } from './distributions'
import { atRisk, eventCounts, eventTimes, observedSpells } from './risk-sets'
import type { Spell } from './spell'
import { dotProduct, symmetricInverse, timesVector } from './symmetric-matrix'

type GroupSurvival = { readonly n: number; readonly observed: number; readonly expected: number }

export type LogRank = {
  readonly chiSquare: number | null
  readonly df: number | null
  readonly p: number | null
  /** In the order of the groups given, those without anybody ever at risk too. */
  readonly groups: readonly GroupSurvival[]
}

/**
 * Whether groups have one survival curve.
 * Formula: at each event time E_j += d r_j/r and V += d(r-d)/(r-1) (diag(r_j/r) - outer product), r > 1;
 * chi-square (O-E)'V⁻¹(O-E) without one group, K-1 df. Assumes proportional hazards for its power and
 * censoring that says nothing. Source: Mantel (1966), rho = 0.
 * In: the spells of each group. Out: chi-square >= 0, p 0–1. Too little data: fewer than two groups, no events, or a group
 * never at risk when something happens: `null`, but observed and expected are given.
 */
export function logRank(groups: readonly (readonly Spell[])[]): LogRank {
  return logRankOf(riskHistories(groups.map(observedSpells).filter((spells) => spells.length > 0)))
}

/** One group through all the event times of the groups it was read with. */
export type RiskHistory = {
  readonly n: number
  readonly risk: readonly number[]
  readonly events: readonly number[]
}

/** In: spells that were ever at risk. Sorted once, however many tests are made of them. */
export function riskHistories(groups: readonly (readonly Spell[])[]): RiskHistory[] {
  const times = eventTimes(groups.flat())
  return groups.map((spells) => ({
    n: spells.length,
    risk: atRisk(times, spells),
    events: eventCounts(times, spells),
  }))
}

/** The same test; times at which none of the groups has an event add nothing. */
export function logRankOf(histories: readonly RiskHistory[]): LogRank {
  const timeCount = histories[0]?.risk.length ?? 0
  const { expected, variance } = accumulate(
    histories.map(({ risk }) => risk),
    histories.map(({ events }) => events),
    timeCount,
  )
  const survivals = histories.map(({ n, events }, index) => ({
    n,
    observed: sumOf(events),
    expected: expected[index] ?? 0,
  }))
  const df = survivals.length === 0 ? null : survivals.length - 1
  const isEventless = survivals.every(({ observed }) => observed === 0)
  const chiSquare = isEventless ? null : quadraticForm(survivals, variance)
  return {
    chiSquare,
    df,
    p: chiSquare === null || df === null ? null : chiSquareTail(chiSquare, df),
    groups: survivals,
  }
}

type Counts = readonly number[]

function accumulate(risk: readonly Counts[], events: readonly Counts[], timeCount: number) {
  const expected = risk.map(() => 0)
  const variance = risk.map(() => risk.map(() => 0))
  for (let time = 0; time < timeCount; time += 1) {
    const r = risk.reduce((sum, group) => sum + (group[time] ?? 0), 0)
    const d = events.reduce((sum, group) => sum + (group[time] ?? 0), 0)
    if (d === 0) continue
    const shares = risk.map((group) => (group[time] ?? 0) / r)
    const factor = r > 1 ? (d * (r - d)) / (r - 1) : 0
    shares.forEach((share, i) => {
      expected[i] = (expected[i] ?? 0) + d * share
      const row = variance[i] ?? []
      shares.forEach((other, j) => {
        row[j] = (row[j] ?? 0) + factor * ((i === j ? share : 0) - share * other)
      })
    })
  }
  return { expected, variance }
}

/** The last group is left out: it follows from the others. */
function quadraticForm(groups: readonly GroupSurvival[], variance: readonly number[][]): number | null {
  const count = groups.length - 1
  if (count < 1) return null
  const inverse = symmetricInverse(variance.slice(0, count).map((row) => row.slice(0, count)))
  if (inverse === null) return null
  const excess = groups.slice(0, count).map(({ observed, expected }) => observed - expected)
  return dotProduct(excess, timesVector(inverse, excess))
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
