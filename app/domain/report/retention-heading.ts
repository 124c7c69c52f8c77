import { wholePeriod } from '../retention/analyse-retention'
import { type RetentionPeriod, yearOf } from '../retention/retention-period'
import type { RetentionRelease } from '../retention/retention-release'
import { registerLead } from './register-lead'
import type { RetentionAsked } from './retention-overview'
import { turnoverWords } from './wording/turnover-words'

type Choice = { readonly value: string; readonly label: string }

/** What stands above every page about leaving. */
export type RetentionHeading = {
  readonly lead: string
  readonly districts: readonly Choice[]
  /** "" = the whole city. */
  readonly district: string
  readonly years: readonly Choice[]
  readonly year: string
}

/** How many whole years may be read together besides one, and all of them. */
const spans = [3, 5] as const

/** Single years, the newest first, and then several whole years together. */
function periodsOf(release: RetentionRelease): readonly RetentionPeriod[] {
  const { years } = release
  const whole = years.filter(({ to }) => to.endsWith('12-31'))
  const last = whole.at(-1)
  const several = [...spans, whole.length].flatMap((count) => {
    const first = whole.at(-count)
    return first === undefined || last === undefined || count < 2 || count > whole.length
      ? []
      : [{ from: first.from, to: last.to }]
  })
  const all = wholePeriod(release)
  const wishes = [...years.toReversed(), ...several, ...(all === undefined ? [] : [all])]
  return [...new Map(wishes.map((period) => [valueOf(period), period])).values()]
}

/** As it stands in an address: "2025", "2023-2025". */
function valueOf({ from, to }: RetentionPeriod): string {
  const [first, last] = [yearOf(from), yearOf(to)]
  return first === last ? String(first) : `${first}-${last}`
}

/** The period that was asked for; the last whole year where there is no such. */
export function chosenPeriod(
  release: RetentionRelease,
  asked: string | undefined,
): RetentionPeriod | undefined {
  const { years } = release
  return (
    periodsOf(release).find((period) => valueOf(period) === asked) ??
    years.findLast(({ to }) => to.endsWith('12-31')) ??
    years.at(-1)
  )
}

export function retentionHeading(
  { release, organisation, language, district }: RetentionAsked,
  period: RetentionPeriod,
): RetentionHeading {
  const turnover = turnoverWords[language]
  const seen = new Set(
    release.turnover.flatMap(({ area }) => (area.grouping === 'district' ? [area.districtId] : [])),
  )
  const districts = organisation.districts
    .filter(({ districtId }) => seen.has(districtId))
    .toSorted((a, b) => a.position - b.position)
  return {
    lead: registerLead(release, language),
    districts: [
      { value: '', label: turnover.wholeCity },
      ...districts.map(({ districtId, name }) => ({ value: districtId, label: name })),
    ],
    district: district ?? '',
    years: periodsOf(release).map((one) => ({
      value: valueOf(one),
      label: turnover.yearName(one.from, one.to),
    })),
    year: valueOf(period),
  }
}
