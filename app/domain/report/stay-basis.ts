import type { AnswerSignals } from '../analysis/answer-signals'
import type { Language } from '../instrument/localised-text'
import type { DistrictId, Organisation } from '../organisation/organisation'
import { quarterInYear } from '../retention/calendar-quarter'
import type { RegisterSignals } from '../retention/register-signals'
import type { RetentionArea } from '../retention/retention-area'
import type { RetentionPeriod } from '../retention/retention-period'
import type { Cell } from '../rollup/cell'
import { type StayWords, stayWords } from './wording/stay-words'
import { turnoverWords } from './wording/turnover-words'
import { type Wording, wordingIn } from './wording/wording'

/**
 * What the page about staying is made from. Answers and register meet here and nowhere earlier: each has been disclosed by
 * its own rules, and they stand side by side for the same units, never joined.
 */
export type StayAsked = {
  readonly answers: AnswerSignals
  /** Absent before a register has been brought in. */
  readonly register?: {
    readonly asOf: string
    readonly isBeingCounted?: true
    readonly signals: RegisterSignals
  }
  readonly organisation: Organisation
  readonly language: Language
  /** Left out: everything that the reader may see. */
  readonly district?: DistrictId
}

export type StayBasis = StayAsked & { readonly words: Wording; readonly stay: StayWords }

export function stayBasis(asked: StayAsked): StayBasis {
  return { ...asked, words: wordingIn(asked.language), stay: stayWords[asked.language] }
}

/** Whether a group is in the district that was asked for; the city is only in the whole. */
export function isAsked(group: Cell | RetentionArea, { district }: StayAsked): boolean {
  return district === undefined || ('districtId' in group && group.districtId === district)
}

/** A unit's name, or a district's, or the city's. */
export function placeName(group: Cell | RetentionArea, { organisation, words }: StayBasis): string {
  if (group.grouping === 'unit')
    return organisation.units.find(({ unitId }) => unitId === group.unitId)?.name ?? group.unitId
  return districtOf(group, organisation) ?? words.city
}

/** Of a unit, the name of its district; "" otherwise. */
export function besideName(group: Cell | RetentionArea, { organisation }: StayBasis): string {
  return group.grouping === 'unit' ? (districtOf(group, organisation) ?? '') : ''
}

function districtOf(group: Cell | RetentionArea, { districts }: Organisation): string | undefined {
  if (!('districtId' in group)) return undefined
  return districts.find(({ districtId }) => districtId === group.districtId)?.name
}

/** In the city's own order: districts, and units by name within them; the city last. */
export function byPlace<Row>(
  rows: readonly Row[],
  groupOf: (row: Row) => Cell | RetentionArea,
  basis: StayBasis,
) {
  const { districts } = basis.organisation
  const keyOf = (row: Row): readonly [number, string] => {
    const group = groupOf(row)
    if (!('districtId' in group)) return [Infinity, '']
    const position = districts.find(({ districtId }) => districtId === group.districtId)?.position ?? Infinity
    return [position, group.grouping === 'unit' ? placeName(group, basis) : '']
  }
  return rows.toSorted((one, another) => {
    const [a, b] = [keyOf(one), keyOf(another)]
    return a[0] === b[0] ? a[1].localeCompare(b[1], basis.language) : a[0] - b[0]
  })
}

export function windowName({ from, to }: RetentionPeriod, { language }: StayBasis): string {
  return turnoverWords[language].yearName(from, to)
}

export function quarterName(quarter: RetentionPeriod, { stay }: StayBasis): string {
  return stay.quarter(quarterInYear(quarter), quarter.from.slice(0, 4))
}
