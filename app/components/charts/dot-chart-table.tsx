import type { Axis } from '~/domain/report/axis'
import type { DotCell, DotChart, DotRow } from '~/domain/report/dot-chart'
import type { ShownFigure } from '~/domain/report/figure'
import { AxisLabels } from './axis-labels'
import { rowPath } from './row-path'
import { SignedMark } from './signed-mark'
import { Whisker } from './whisker'

/**
 * Dots and whiskers as a real table: the marks are for the eye, the numbers beside them for everybody.
 * Roles are said outright: a phone lays the rows out as a grid, and some browsers then forget that it is a table.
 */
export function DotChartTable({
  chart,
  waveId,
  band,
}: {
  readonly chart: DotChart
  readonly waveId: string
  /** Drawn through all rows. */
  readonly band?: ShownFigure
}) {
  const { caption, names, isStacked, labelColumn, plotColumn, columns, axis, rows, total } = chart
  return (
    <table
      role="table"
      className="kv-dots"
      data-names={names}
      data-stacked={isStacked === true ? '' : undefined}
    >
      <caption className="ds-sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {labelColumn}
          </th>
          <th role="columnheader" scope="col" className="kv-dots__c">
            <span className="ds-sr-only">{plotColumn}</span>
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className="kv-r">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.key} row={row} axis={axis} columns={columns} waveId={waveId} band={band} />
        ))}
        {total !== undefined && (
          <Row row={total} axis={axis} columns={columns} waveId={waveId} band={band} isTotal />
        )}
      </tbody>
      <tfoot aria-hidden="true">
        <tr>
          <td />
          <td className="kv-dots__c">
            <AxisLabels axis={axis} />
          </td>
          <td colSpan={columns.length} />
        </tr>
      </tfoot>
    </table>
  )
}

function Row({
  row,
  axis,
  columns,
  waveId,
  band,
  isTotal = false,
}: {
  readonly row: DotRow
  readonly axis: Axis
  readonly columns: readonly string[]
  readonly waveId: string
  readonly band: ShownFigure | undefined
  readonly isTotal?: boolean
}) {
  const { label, detail, target, isFinding, figure, cells } = row
  return (
    <tr role="row" className={isTotal ? 'kv-sum' : undefined}>
      <th role="rowheader" scope="row" className={detail === undefined ? undefined : 'kv-dots__l'}>
        {target === undefined ? (
          <Name label={label} isStrong={isFinding || isTotal} />
        ) : (
          <a href={rowPath(target, waveId)}>
            <Name label={label} isStrong={isFinding} />
          </a>
        )}
        {detail !== undefined && <small>{detail}</small>}
      </th>
      {figure.kind === 'few' ? (
        <td role="cell" className="kv-dots__few" colSpan={columns.length + 1}>
          <span className="kv-few">
            <em>{figure.text}</em>
          </span>
        </td>
      ) : (
        <>
          <td role="cell" className="kv-dots__c">
            <Whisker row={row} axis={axis} band={band} />
          </td>
          {cells.map((cell, place) => (
            <td role="cell" key={place} className="kv-r" data-label={columns[place]}>
              <Cell cell={cell} />
            </td>
          ))}
        </>
      )}
    </tr>
  )
}

function Name({ label, isStrong }: { readonly label: string; readonly isStrong: boolean }) {
  return isStrong ? <b>{label}</b> : label
}

function Cell({ cell }: { readonly cell: DotCell }) {
  if (cell.kind === 'few') return <span className="kv-subtle">{cell.text}</span>
  if (cell.kind === 'mark')
    return (
      <>
        <SignedMark mark={cell.mark} /> <b>{cell.text}</b>
        <span className="ds-sr-only"> {cell.meaning}</span>
      </>
    )
  if (cell.kind === 'figure')
    return (
      <>
        <b>{cell.text}</b> <span className="kv-subtle">({cell.interval})</span>
      </>
    )
  if (cell.weight === 'strong') return <b>{cell.text}</b>
  return cell.weight === 'subtle' ? <span className="kv-subtle">{cell.text}</span> : cell.text
}
