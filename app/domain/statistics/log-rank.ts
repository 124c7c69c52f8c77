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
  const observed = groups.map(observedSpells).filter((spells) => spells.length > 0)
  const times = eventTimes(observed.flat())
  const risk = observed.map((spells) => atRisk(times, spells))
  const events = observed.map((spells) => eventCounts(times, spells))
  const { expected, variance } = accumulate(risk, events, times.length)
  const survivals = observed.map((spells, index) => ({
    n: spells.length,
    observed: sumOf(events[index] ?? []),
    expected: expected[index] ?? 0,
  }))
  const df = survivals.length === 0 ? null : survivals.length - 1
  const chiSquare = times.length === 0 ? null : quadraticForm(survivals, variance)
  return {
    chiSquare,
    df,
    p: chiSquare === null || df === null ? null : chiSquareTail(chiSquare, df),
    groups: survivals,
  }
}

function accumulate(risk: readonly number[][], events: readonly number[][], timeCount: number) {
  const expected = risk.map(() => 0)
  const variance = risk.map(() => risk.map(() => 0))
  for (let time = 0; time < timeCount; time += 1) {
    const r = risk.reduce((sum, group) => sum + (group[time] ?? 0), 0)
    const d = events.reduce((sum, group) => sum + (group[time] ?? 0), 0)
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
