import { z } from 'zod'
import { completeRows, type Rows } from '~/domain/statistics/complete-rows'
import type { Employment } from '~/domain/statistics/employment'
import { groupByLabel, type Label } from '~/domain/statistics/label'
import type { Spell } from '~/domain/statistics/spell'

/* The contract speaks in parallel arrays, our statistics in records: these turn the one into the other. */

const answers = z.array(z.number().nullable())

export const survivalShape = { time: answers, event: answers, entry: answers.optional() }
type SurvivalInput = { [Key in keyof typeof survivalShape]?: (number | null)[] | undefined }

export const registerShape = {
  hireDate: z.array(z.string()),
  exitDate: z.array(z.string().nullable()),
  exitType: z.array(z.string().nullable()),
}

/** Two arrays side by side, `null` where a half is missing. */
export function aligned<A, B>(
  first: readonly (A | null)[],
  second: readonly (B | null)[],
): ([A, B] | null)[] {
  return first.map((a, index) => {
    const b = second[index] ?? null
    return a === null || b === null ? null : [a, b]
  })
}

/** Two arrays side by side, without the pairs of which a half is missing. */
export function pairs<A, B>(first: readonly (A | null)[], second: readonly (B | null)[]): [A, B][] {
  return aligned(first, second).filter((pair) => pair !== null)
}

/** Records to parallel arrays. */
export function columns<Row extends object>(
  rows: readonly Row[],
  keys: readonly (keyof Row & string)[],
): Record<string, unknown[]> {
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key])]))
}

/** Spells in the order of input, `null` where something is missing. */
function possibleSpells({ time = [], event = [], entry }: SurvivalInput): (Spell | null)[] {
  return time.map((value, index) => {
    const begun = entry === undefined ? -Infinity : (entry[index] ?? null)
    const ended = event[index] ?? null
    return value === null || ended === null || begun === null
      ? null
      : { entry: begun, time: value, isEvent: ended === 1 }
  })
}

export function spellsOf(input: SurvivalInput): Spell[] {
  return possibleSpells(input).filter((spell) => spell !== null)
}

export function spellsByGroup(input: SurvivalInput & { groups: (Label | null)[] }): Map<Label, Spell[]> {
  return groupByLabel(possibleSpells(input), input.groups)
}

export function completeCases(input: SurvivalInput & { covariates: Rows }) {
  return pairs(possibleSpells(input), input.covariates).flatMap(([spell, row]) =>
    completeRows([row]).map((covariates) => ({ spell, covariates })),
  )
}

/** The complete rows of each group; groups without one are not listed. */
export function completeGroups(items: Rows, labels: readonly (Label | null)[]): Map<Label, number[][]> {
  return groupByLabel(
    items.map((row) => completeRows([row])[0] ?? null),
    labels,
  )
}

export function employmentsOf(input: {
  hireDate: string[]
  exitDate: (string | null)[]
  exitType: (string | null)[]
}): Employment[] {
  return input.hireDate.map((hireDate, index) => ({
    hireDate,
    exitDate: input.exitDate[index] ?? null,
    exitType: input.exitType[index] ?? null,
  }))
}

/** Which fields of a record the contract wants as arrays (also when there is no record). */
export const keysOf = {
  item: ['mean', 'sd', 'itemTotalR', 'itemRestR', 'alphaIfDeleted'],
  agreement: ['n', 'meanItemVariance', 'rwgJ'],
  vsRest: [
    ...(['n1', 'n2', 'mean1', 'mean2', 'difference', 't', 'df', 'p', 'ciLow', 'ciHigh'] as const),
    ...(['sdPooled', 'd', 'correction', 'g', 'seG', 'gCiLow', 'gCiHigh', 'pAdjusted'] as const),
  ],
  shrunken: ['n', 'mean', 'shrinkage', 'shrunkMean', 'shrunkSd', 'shrunkLow', 'shrunkHigh'],
  step: [
    ...(['time', 'atRisk', 'eventCount', 'survival', 'se', 'plainLow', 'plainHigh'] as const),
    ...(['logLow', 'logHigh', 'logLogLow', 'logLogHigh'] as const),
  ],
  groupSurvival: ['n', 'observed', 'expected'],
  pairedLogRank: ['chiSquare', 'p', 'pAdjusted'],
  tenureSpell: ['entry', 'time', 'personYears'],
  turnover: [
    ...(['headcountStart', 'headcountEnd', 'averageHeadcount', 'hired', 'leftExternal'] as const),
    ...(['leftVoluntaryExternal', 'leftInternal', 'turnoverExternalPercent'] as const),
    ...(['turnoverVoluntaryPercent', 'internalMobilityPercent', 'replacementRatePercent'] as const),
  ],
  bound: ['row', 'column', 'low', 'high'],
} as const
