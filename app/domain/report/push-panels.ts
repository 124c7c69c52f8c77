import type { AnalysedCell } from '../analysis/analysis'
import type { LeaverPeriod } from '../analysis/leaver-period'
import { cellKey } from '../rollup/cell'
import { shareAxis } from './axis'
import type { TableId } from './data-table'
import { findIn, groupName, type LeaverBasis, periodName, shareRow, standsFor } from './leaver-basis'
import { type PanelRow, type RetentionPanel, retentionPanel } from './retention-panel'

type Shown = Extract<AnalysedCell, { kind: 'shown' }>

const pushIn = ({ reasons }: Shown) => (reasons?.kind === 'shown' ? reasons.directions?.push : undefined)
const isTold = (cell: Shown): boolean => pushIn(cell)?.kind === 'shown'

/**
 * The share whose main reason was something here, which the employer can as a rule do something about: by district, by
 * tenure band, and over time; every row says what it stands for.
 */
export function pushPanels(basis: LeaverBasis): readonly RetentionPanel[] {
  const { leaver, words, scope } = basis
  const districts = districtKeys(basis)
  const tenures =
    scope.role === 'hrCity'
      ? Object.keys(basis.tenures).map((tenureBand) => cellKey({ grouping: 'tenure', tenureBand }))
      : []
  return [
    panelOf('riktning-distrikt', leaver.byDistrict, words.district, groupRows(districts, basis), basis),
    ...(tenures.length > 0
      ? [panelOf('riktning-tid', leaver.byTenure, leaver.tenure, groupRows(tenures, basis), basis)]
      : []),
    panelOf('riktning-ar', leaver.byYear, leaver.period, periodRows(basis), basis),
  ]
}

/** A group that is too small is read over a longer time, but never as the city: the row would say nothing of it. */
function groupRows(keys: readonly string[], basis: LeaverBasis): readonly PanelRow[] {
  return keys.map((key) => {
    const found = findIn(basis, isTold, [key])
    const share = found && pushIn(found.cell)
    const [grouping, districtId = ''] = key.split('/')
    const row = shareRow(
      key,
      groupName(key, basis),
      share,
      basis.words,
      found === undefined ? undefined : standsFor(found, basis),
    )
    return grouping === 'district' ? { ...row, target: { kind: 'leavingDistrict', districtId } } : row
  })
}

/** The asked group in every period that is no part of another kind: waves if they are years long, else years. */
function periodRows(basis: LeaverBasis): readonly PanelRow[] {
  const [key = ''] = basis.keys
  const years = basis.periods.filter(({ kind }) => kind === 'year')
  const alone = basis.periods.filter((period) => period.kind === 'wave' && !years.some(holds(period)))
  return [...years, ...alone]
    .toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1))
    .map((period) => {
      const cell = period.cells.get(key)
      const share = cell?.kind === 'shown' ? pushIn(cell) : undefined
      const detail =
        cell?.kind === 'shown'
          ? basis.words.overview.answersOnly(basis.words.band(cell.respondents))
          : undefined
      return shareRow(period.id, periodName(period, basis), share, basis.words, detail)
    })
}

function holds(part: LeaverPeriod) {
  return ({ waveIds }: LeaverPeriod): boolean => part.waveIds.every((waveId) => waveIds.includes(waveId))
}

function districtKeys({ organisation, scope, asked }: LeaverBasis): readonly string[] {
  return organisation.districts
    .filter(({ districtId }) => scope.role === 'hrCity' || scope.districtId === districtId)
    .toSorted((a, b) => a.position - b.position)
    .map(({ districtId }) => cellKey({ grouping: 'district', districtId }))
    .filter((key) => asked.cells.has(key))
}

function panelOf(
  id: TableId,
  title: string,
  labelColumn: string,
  rows: readonly PanelRow[],
  basis: LeaverBasis,
): RetentionPanel {
  const { words, leaver, asked } = basis
  const { format } = words
  const highs = rows.flatMap(({ figure }) => (figure.kind === 'shown' ? [figure.high] : []))
  return retentionPanel(
    {
      id,
      title,
      sub: leaver.pushSub,
      caption: title,
      names: 'phrases',
      labelColumn,
      valueColumn: words.share,
      intervalColumn: words.interval,
      axis: shareAxis(highs, format.whole, format.percent),
      rows,
      absent: leaver.nothing(format.whole(asked.minimumDetailSize)),
    },
    words,
  )
}
