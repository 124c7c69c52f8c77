import type { Employment } from './employment'

export type AnnualTurnover = {
  readonly year: number
  readonly headcountStart: number
  readonly headcountEnd: number
  readonly averageHeadcount: number
  readonly hired: number
  readonly leftExternal: number
  readonly leftVoluntaryExternal: number
  readonly leftInternal: number
  readonly turnoverExternalPercent: number | null
  readonly turnoverVoluntaryPercent: number | null
  readonly internalMobilityPercent: number | null
  readonly replacementRatePercent: number | null
}

/** Ways of leaving the municipality altogether. */
const external: readonly (string | null)[] = ['voluntary_external', 'retirement', 'fixed_term_end']

/**
 * Turnover of each calendar year. Formula: leavers of a kind, in percent of the mean of the headcounts of 31 December
 * before and of the year itself; replacement min(left, hired). On a day counts who was hired by then and has not left by
 * then. Assumes a register without gaps. Source: personalomsättning as in Nyckeltalsinstitutet's replacement rate.
 * In: employments (ISO dates) and years. Out: counts, percent 0–. Too little data: nobody on average, no percent.
 */
export function annualTurnover(
  employments: readonly Employment[],
  years: readonly number[],
): AnnualTurnover[] {
  return years.map((year) => {
    const headcountStart = headcount(employments, `${isoYear(year - 1)}-12-31`)
    const headcountEnd = headcount(employments, `${isoYear(year)}-12-31`)
    const averageHeadcount = (headcountStart + headcountEnd) / 2
    const isInYear = (date: string | null) => date !== null && date.slice(0, 4) === isoYear(year)
    const left = employments.filter(({ exitDate }) => isInYear(exitDate)).map(({ exitType }) => exitType)
    const hired = employments.filter(({ hireDate }) => isInYear(hireDate)).length
    const leftExternal = left.filter((type) => external.includes(type)).length
    const leftVoluntaryExternal = left.filter((type) => type === 'voluntary_external').length
    const leftInternal = left.filter((type) => type === 'internal_move').length
    const percent = (count: number) => (averageHeadcount === 0 ? null : (100 * count) / averageHeadcount)
    return {
      year,
      headcountStart,
      headcountEnd,
      averageHeadcount,
      hired,
      leftExternal,
      leftVoluntaryExternal,
      leftInternal,
      turnoverExternalPercent: percent(leftExternal),
      turnoverVoluntaryPercent: percent(leftVoluntaryExternal),
      internalMobilityPercent: percent(leftInternal),
      replacementRatePercent: percent(Math.min(leftExternal, hired)),
    }
  })
}

function headcount(employments: readonly Employment[], day: string): number {
  return employments.filter(
    ({ hireDate, exitDate }) => hireDate <= day && (exitDate === null || exitDate > day),
  ).length
}

function isoYear(year: number): string {
  return String(year).padStart(4, '0')
}
