import type { AnalysedCell } from '../analysis/analysis'
import { tightAxis } from './axis'
import { type KpiTile, percents, type ShownCity } from './kpi-tile'
import { roundHalfAway } from './number-format'
import { districtName, type ResultBasis } from './result-basis'
import type { Wording } from './wording/wording'

/** The response rate: a full count, so no interval, but the districts' spread. */
export function responseTile(basis: ResultBasis, city: ShownCity, words: Wording): KpiTile | undefined {
  const value = rateOf(city)
  if (value === undefined || city.invited === null) return undefined
  const { format, kpi } = words
  const districts = basis.analysis.districts.flatMap((district) => {
    const rate = rateOf(district)
    const { districtId } = district.cell
    return rate === undefined || districtId === null
      ? []
      : [{ rate, name: districtName(basis.organisation, districtId) }]
  })
  const ticks = districts.map(({ rate }) => rate)
  const before = basis.history.at(-2)?.analysis.city
  const previous = before === undefined ? undefined : rateOf(before)
  const known = previous === undefined ? [] : [previous]
  const spread = spreadOf(districts, words)
  const change = known.map((earlier) =>
    kpi.percentPointsSinceBefore(format.signed(value - earlier), Math.abs(value - earlier)),
  )
  return {
    label: kpi.responseRate,
    value: format.whole(value),
    unit: '%',
    beside: {
      strong: kpi.answersOf(words.band(city.respondents), format.whole(city.invited)),
      text: kpi.haveAnswered,
    },
    plot: {
      description: [`${kpi.responseRate}: ${format.percent(value)}`, ...spread].join('. '),
      axis: tightAxis([value, ...ticks, ...known], percents, format.percent),
      dot: value,
      ...(previous === undefined ? {} : { previous }),
      ticks,
    },
    lines: [...change, ...spread],
  }
}

function rateOf(cell: AnalysedCell): number | undefined {
  return cell.kind === 'shown' && cell.responseRate !== undefined
    ? roundHalfAway(100 * cell.responseRate.share)
    : undefined
}

/** What the ticks are: all districts, or the one the reader may see. */
function spreadOf(
  districts: readonly { readonly rate: number; readonly name: string }[],
  { format, kpi }: Wording,
): readonly string[] {
  const [only] = districts
  if (only === undefined) return []
  if (districts.length === 1) return [kpi.districtTick(only.name, format.percent(only.rate))]
  const rates = districts.map(({ rate }) => rate)
  return [kpi.districtTicks(format.percentRange(Math.min(...rates), Math.max(...rates)))]
}
