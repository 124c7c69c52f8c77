import type { HeatCell, HeatColumn, HeatMap, HeatRow } from '~/domain/report/heat-map'
import { districtPath, focusAreaPath } from '~/http/paths'
import { Triangle } from '../charts/signed-mark'

/** District × focus area as a real table; colour, mark and arrow say only what the numbers and words say too. */
export function HeatMapTable({
  map,
  waveId,
  districtColumn,
}: {
  readonly map: HeatMap
  readonly waveId: string
  readonly districtColumn: string
}) {
  return (
    <table className="kv-heat">
      <caption className="ds-sr-only">{map.caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="kv-heat__who">
            {districtColumn}
          </th>
          {map.columns.map((column) => (
            <ColumnHead key={column.code} column={column} waveId={waveId} />
          ))}
        </tr>
      </thead>
      <tbody>
        {map.rows.map((row) => (
          <Row key={row.key} row={row} columns={map.columns} waveId={waveId} />
        ))}
      </tbody>
    </table>
  )
}

function ColumnHead({ column, waveId }: { readonly column: HeatColumn; readonly waveId: string }) {
  const { code, title, isIndex } = column
  if (isIndex)
    return (
      <th scope="col" className="kv-heat__idx">
        {title}
      </th>
    )
  return (
    <th scope="col">
      <a href={focusAreaPath(code, waveId)}>{title}</a>
    </th>
  )
}

function Row({
  row,
  columns,
  waveId,
}: {
  readonly row: HeatRow
  readonly columns: readonly HeatColumn[]
  readonly waveId: string
}) {
  const { kind, districtId, name, detail, cells } = row
  const isHidden = cells.length < columns.length
  return (
    <tr className={rowClass[kind]}>
      <th scope="row" className="kv-heat__who">
        {districtId === null ? name : <a href={districtPath(districtId, waveId)}>{name}</a>}
        {!isHidden && <small>{detail}</small>}
      </th>
      {isHidden ? (
        <td className="kv-few" colSpan={columns.length}>
          <em>{detail}</em>
        </td>
      ) : (
        cells.map((cell, place) => (
          <Cell key={columns[place]?.code ?? place} cell={cell} isIndex={columns[place]?.isIndex === true} />
        ))
      )}
    </tr>
  )
}

const rowClass: Readonly<Record<HeatRow['kind'], string | undefined>> = {
  city: 'kv-heat__city',
  district: undefined,
  withoutDistrict: 'kv-heat__apart',
}

function Cell({ cell, isIndex }: { readonly cell: HeatCell; readonly isIndex: boolean }) {
  const place = isIndex ? 'kv-heat__idx' : undefined
  if (cell.kind === 'few')
    return (
      <td className={isIndex ? 'kv-few kv-heat__idx' : 'kv-few'}>
        <em>{cell.text}</em>
      </td>
    )
  const { text, interval, step, mark, arrow, meaning } = cell
  return (
    <td className={place} data-d={step ?? 'plain'} data-sig={mark ?? undefined}>
      <b>
        {text}
        {meaning !== '' && <span className="ds-sr-only"> {meaning}</span>}
      </b>
      <span>
        {interval}
        {arrow !== null && (
          <i aria-hidden="true">
            <Triangle direction={arrow.direction} />
            {arrow.size}
          </i>
        )}
      </span>
    </td>
  )
}
