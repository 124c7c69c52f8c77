import type { Instrument } from '../instrument/instrument'
import type { Release } from '../release/release'
import { cellKey, type Cell, type Grouping } from '../rollup/cell'
import { indexScale } from '../rollup/rollup'
import { analyseAgreement, type DistrictScale } from './analyse-agreement'
import { analyseCell, analyseScale } from './analyse-cell'
import { analyseDrivers } from './analyse-drivers'
import { analyseReliability } from './analyse-reliability'
import type { Analysis, CellOf } from './analysis'
import { compareWithRest } from './compare-with-rest'
import { referenceGroup, shownMoments } from './reference-group'

/** What a release means: pure, never stored, so that a better method needs no migration. */
export function analyseRelease(release: Release, instrument: Instrument): Analysis {
  const areas = instrument.focusAreas.map(({ code }) => code)
  const scales = [...areas, indexScale]
  const compared = compareWithRest(release, areas)
  const byKey = new Map(release.cells.map((cell) => [cellKey(cell.cell), cell]))
  const analyse = <C extends Cell>(cell: C, reading: Parameters<typeof analyseCell>[3]) =>
    analyseCell(cell, byKey.get(cellKey(cell)), instrument, reading)

  const nothingBeside = { versusRest: () => undefined, shrunken: () => undefined }
  const withoutComparison = { scales, ...nothingBeside, withItems: true }
  const versusRest = (cell: Cell, scale: string) =>
    (scale === indexScale ? compared.index : compared.areas).of(cell, scale)
  const together = analyseAgreement(new Map(scales.map((scale) => [scale, districtsOn(release, scale)])))
  const shrunken = (cell: Cell, scale: string) => together.get(scale)?.shrunken.get(cellKey(cell))
  const districtCells = cellsOfGrouping(release, 'district')
  const notStated = districtCells.find(({ districtId }) => districtId === null)
  const withoutDistrict = notStated && analyse(notStated, withoutComparison)

  return {
    waveId: release.waveId,
    instrumentCode: release.instrumentCode,
    instrumentVersion: release.instrumentVersion,
    releasedOn: release.releasedOn,
    minimumCellSize: release.minimumCellSize,
    minimumDetailSize: release.minimumDetailSize,
    city: analyse({ grouping: 'city' }, withoutComparison),
    reference: Object.fromEntries(
      scales.map((scale) => [scale, analyseScale(scale, referenceGroup(release, scale))]),
    ),
    districts: districtCells
      .filter(({ districtId }) => districtId !== null)
      .map((cell) => analyse(cell, { scales, versusRest, shrunken, withItems: true })),
    ...(withoutDistrict === undefined ? {} : { withoutDistrict }),
    units: cellsOfGrouping(release, 'unit').map((cell) =>
      analyse(cell, {
        ...nothingBeside,
        scales: [indexScale],
        versusRest: compared.units.of,
        withItems: false,
      }),
    ),
    comparisonCount: compared.areas.count,
    agreement: Object.fromEntries([...together].map(([scale, { agreement }]) => [scale, agreement])),
    reliability: analyseReliability(instrument.focusAreas, release.relations?.reliability ?? {}),
    drivers: analyseDrivers(instrument, release.relations?.drivers),
    ...weightedMeans(release, scales),
  }
}

/** The districts of which the scale is shown. */
function districtsOn(release: Release, scale: string): readonly DistrictScale[] {
  return release.cells.flatMap((cell) => {
    if (cell.cell.grouping !== 'district' || cell.cell.districtId === null) return []
    const released = cell.kind === 'shown' ? cell.scales[scale] : undefined
    if (released?.kind !== 'shown') return []
    const { moments, rwgJ } = released
    return [{ key: cellKey(cell.cell), moments, ...(rwgJ === undefined ? {} : { rwgJ }) }]
  })
}

/** Beside the city as it is, whatever could be weighted. */
function weightedMeans({ raked, cells }: Release, scales: readonly string[]): Pick<Analysis, 'weighted'> {
  if (raked === undefined) return {}
  const city = cells.find(({ cell }) => cell.grouping === 'city')
  const means = scales.flatMap((scale) => {
    const moments = shownMoments(city, scale)
    const weighted = raked.scales[scale]
    if (moments === undefined || moments.n === 0 || weighted === undefined) return []
    return [[scale, { mean: moments.sum / moments.n, weighted }] as const]
  })
  const { factors, designEffect, effectiveN } = raked
  return { weighted: { factors, designEffect, effectiveN, scales: Object.fromEntries(means) } }
}

function cellsOfGrouping<G extends Grouping>(release: Release, grouping: G): CellOf<G>[] {
  const is = (cell: Cell): cell is CellOf<G> => cell.grouping === grouping
  return release.cells.map(({ cell }) => cell).filter(is)
}
