import type { ItemPanel } from '~/domain/report/item-panel'
import type { ItemBars, ItemRow, WholeNumber } from '~/domain/report/item-row'
import type { Few } from '~/domain/report/figure'
import { StepBars } from './step-bars'

/**
 * Statements with their answers to either side of one line: bad to the left, good to the right, neutral apart.
 * Roles are said outright: a phone lays the rows out as a grid, and some browsers then forget that it is a table.
 */
export function DivergingBars({ panel }: { readonly panel: ItemPanel }) {
  const { columns, rows, caption } = panel
  return (
    <table role="table" className="kv-lik">
      <caption className="ds-sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {columns.statement}
          </th>
          <th role="columnheader" scope="col" className="kv-lik__bars">
            <span className="kv-lik__h">
              <span>{columns.negative}</span>
              <span>{columns.positive}</span>
            </span>
          </th>
          <th role="columnheader" scope="col" className="kv-lik__n">
            {columns.neutral}
          </th>
          <th role="columnheader" scope="col" className="kv-r kv-lik__p">
            {columns.share}
          </th>
          <th role="columnheader" scope="col" className="kv-r">
            {columns.index}
          </th>
          {columns.city !== undefined && (
            <th role="columnheader" scope="col" className="kv-r">
              {columns.city}
            </th>
          )}
          <th role="columnheader" scope="col" className="kv-r">
            {columns.notApplicable}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Statement key={row.key} row={row} panel={panel} />
        ))}
      </tbody>
    </table>
  )
}

function Statement({ row, panel }: { readonly row: ItemRow; readonly panel: ItemPanel }) {
  const { stem, note, bars, index, city, notApplicable } = row
  const { columns } = panel
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {stem}
        {note !== undefined && <small>{note}</small>}
      </th>
      {bars.kind === 'few' ? (
        <td role="cell" className="kv-lik__few" colSpan={3}>
          <span className="kv-few">
            <em>{bars.text}</em>
          </span>
        </td>
      ) : (
        <Bars bars={bars} panel={panel} />
      )}
      <td role="cell" className="kv-r" data-label={columns.index}>
        <Whole value={index} />
      </td>
      {city !== undefined && (
        <td role="cell" className="kv-r" data-label={columns.city}>
          <Whole value={city} />
        </td>
      )}
      <td role="cell" className="kv-r" data-label={columns.notApplicable}>
        <Whole value={notApplicable} />
      </td>
    </tr>
  )
}

function Bars({ bars, panel }: { readonly bars: ItemBars; readonly panel: ItemPanel }) {
  const share = (100 * bars.neutral) / panel.neutralReach
  return (
    <>
      <td role="cell" className="kv-lik__b">
        <span className="ds-sr-only">{bars.description}</span>
        <StepBars bars={bars} reach={panel.reach} />
      </td>
      <td role="cell" className="kv-lik__b kv-lik__n" data-label={panel.columns.neutral}>
        <span className="kv-lik__nn">{bars.neutralText}</span>
        <svg className="kv-svg" height="46" aria-hidden="true">
          <rect className="l3" x="0" width={`${share}%`} y="8" height="30" />
          <text className="t-ink" x="8" y="28">
            {bars.neutral}
          </text>
        </svg>
      </td>
      <td role="cell" className="kv-r kv-nowrap" data-label={panel.columns.share}>
        <b>{bars.figure.text}</b> <span className="kv-subtle">({bars.figure.interval})</span>
      </td>
    </>
  )
}

function Whole({ value }: { readonly value: WholeNumber | Few }) {
  if (value.kind === 'few') return <span className="kv-micro kv-subtle">{value.text}</span>
  return <>{value.text}</>
}
