import type { CellRollup, Rollup } from '../rollup/rollup'
import { noMoments, subtractMoments, type Moments } from '../statistics/moments'

/** Respondents of one district and one tenure band ("" = not stated). */
export type RakedGroup = {
  readonly labels: readonly string[]
  readonly respondents: number
  readonly scales: Readonly<Record<string, Moments>>
}

/** Everybody whose district is stated, by district and tenure band. */
export function rakedGroups(rollup: Rollup): readonly RakedGroup[] {
  const bands = new Map<string, RakedGroup[]>()
  for (const { cell, respondents, scales } of rollup) {
    if (cell.grouping !== 'districtTenure') continue
    const group = { labels: [cell.districtId, cell.tenureBand], respondents, scales }
    bands.set(cell.districtId, [...(bands.get(cell.districtId) ?? []), group])
  }
  return rollup.flatMap((district) => {
    if (district.cell.grouping !== 'district' || district.cell.districtId === null) return []
    const stated = bands.get(district.cell.districtId) ?? []
    const rest = withoutBand(district, district.cell.districtId, stated)
    return rest.respondents === 0 ? stated : [...stated, rest]
  })
}

function withoutBand(district: CellRollup, districtId: string, stated: readonly RakedGroup[]): RakedGroup {
  return {
    labels: [districtId, ''],
    respondents: stated.reduce((left, { respondents }) => left - respondents, district.respondents),
    scales: Object.fromEntries(
      Object.entries(district.scales).map(([code, moments]) => [
        code,
        stated.reduce((left, { scales }) => subtractMoments(left, scales[code] ?? noMoments), moments),
      ]),
    ),
  }
}
