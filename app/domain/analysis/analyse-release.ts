import type { Instrument } from '../instrument/instrument'
import type { Release } from '../release/release'
import { cellKey, type Cell, type Grouping } from '../rollup/cell'
import { indexScale } from '../rollup/rollup'
import { analyseCell, analyseScale } from './analyse-cell'
import type { Analysis, CellOf } from './analysis'
import { compareWithRest } from './compare-with-rest'
import { referenceGroup } from './reference-group'

/** What a release means: pure, never stored, so that a better method needs no migration. */
export function analyseRelease(release: Release, instrument: Instrument): Analysis {
  const areas = instrument.focusAreas.map(({ code }) => code)
  const scales = [...areas, indexScale]
  const compared = compareWithRest(release, areas)
  const byKey = new Map(release.cells.map((cell) => [cellKey(cell.cell), cell]))
  const analyse = <C extends Cell>(cell: C, reading: Parameters<typeof analyseCell>[3]) =>
    analyseCell(cell, byKey.get(cellKey(cell)), instrument, reading)

  const withoutComparison = { scales, versusRest: () => undefined, withItems: true }
  const versusRest = (cell: Cell, scale: string) =>
    (scale === indexScale ? compared.index : compared.areas).of(cell, scale)
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
      .map((cell) => analyse(cell, { scales, versusRest, withItems: true })),
    ...(withoutDistrict === undefined ? {} : { withoutDistrict }),
    units: cellsOfGrouping(release, 'unit').map((cell) =>
      analyse(cell, { scales: [indexScale], versusRest: compared.units.of, withItems: false }),
    ),
    comparisonCount: compared.areas.count,
  }
}

function cellsOfGrouping<G extends Grouping>(release: Release, grouping: G): CellOf<G>[] {
  const is = (cell: Cell): cell is CellOf<G> => cell.grouping === grouping
  return release.cells.map(({ cell }) => cell).filter(is)
}
