import type { Spell } from './spell'
import { dotProduct } from './symmetric-matrix'

export type Ties = 'efron' | 'breslow'

/** A spell with what is known of the person. */
export type Case = Spell & { readonly covariates: readonly number[] }

export type PartialLikelihood = {
  readonly logLik: number
  readonly score: number[]
  readonly information: number[][]
}

/** Sums of w, w x and w x x' over some cases, w = exp(b'x). */
type WeightedSums = { w: number; wx: number[]; wxx: number[][] }

/**
 * Cox's partial log-likelihood at given coefficients, with its first and (negative) second derivatives.
 * The risk set is walked from the last event back: people come in at their time and go out at their entry.
 * Ties: Efron takes l/d of the tied events out of the risk set for the l-th of d; Breslow none.
 * Sources: Cox (1972), Breslow (1974), Efron (1977).
 */
export function partialLikelihood(
  cases: readonly Case[],
  coefficients: readonly number[],
  ties: Ties,
): PartialLikelihood {
  const total = emptyLikelihood(coefficients.length)
  const risk = emptySums(coefficients.length)
  const byTime = cases.toSorted((a, b) => b.time - a.time)
  const byEntry = cases.toSorted((a, b) => b.entry - a.entry)
  let entered = 0
  let left = 0
  for (const [time, events] of eventsByTime(byTime)) {
    for (; (byTime[entered]?.time ?? -Infinity) >= time; entered += 1) {
      addCase(risk, byTime[entered], coefficients, 1)
    }
    for (; (byEntry[left]?.entry ?? -Infinity) >= time; left += 1) {
      addCase(risk, byEntry[left], coefficients, -1)
    }
    addEvents(total, risk, events, coefficients, ties)
  }
  return total
}

function eventsByTime(cases: readonly Case[]): Map<number, Case[]> {
  const events = new Map<number, Case[]>()
  for (const one of cases) {
    if (!one.isEvent) continue
    const tied = events.get(one.time)
    if (tied) tied.push(one)
    else events.set(one.time, [one])
  }
  return events
}

function addEvents(
  total: { logLik: number; score: number[]; information: number[][] },
  risk: WeightedSums,
  events: readonly Case[],
  coefficients: readonly number[],
  ties: Ties,
): void {
  const tied = emptySums(coefficients.length)
  for (const event of events) {
    addCase(tied, event, coefficients, 1)
    total.logLik += dotProduct(coefficients, event.covariates)
    event.covariates.forEach((x, i) => (total.score[i] = (total.score[i] ?? 0) + x))
  }
  events.forEach((_, rank) => {
    const share = ties === 'efron' ? rank / events.length : 0
    const w = risk.w - share * tied.w
    const mean = risk.wx.map((value, i) => (value - share * (tied.wx[i] ?? 0)) / w)
    total.logLik -= Math.log(w)
    mean.forEach((value, i) => {
      total.score[i] = (total.score[i] ?? 0) - value
      const row = total.information[i] ?? []
      mean.forEach((other, j) => {
        const square = ((risk.wxx[i]?.[j] ?? 0) - share * (tied.wxx[i]?.[j] ?? 0)) / w
        row[j] = (row[j] ?? 0) + square - value * other
      })
    })
  })
}

function addCase(
  sums: WeightedSums,
  one: Case | undefined,
  coefficients: readonly number[],
  sign: 1 | -1,
): void {
  if (!one) return
  const w = sign * Math.exp(dotProduct(coefficients, one.covariates))
  sums.w += w
  one.covariates.forEach((x, i) => {
    sums.wx[i] = (sums.wx[i] ?? 0) + w * x
    const row = sums.wxx[i] ?? []
    one.covariates.forEach((other, j) => (row[j] = (row[j] ?? 0) + w * x * other))
  })
}

function emptySums(count: number): WeightedSums {
  return { w: 0, wx: zeros(count), wxx: zeros(count).map(() => zeros(count)) }
}

function emptyLikelihood(count: number) {
  return { logLik: 0, score: zeros(count), information: zeros(count).map(() => zeros(count)) }
}

function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0)
}
