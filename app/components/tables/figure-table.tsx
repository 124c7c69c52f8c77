import type { DataTable, TableCell } from '~/domain/report/data-table'

/** The figures of a chart as a plain table: the same cells that the file holds. */
export function FigureTable({
  table,
  className = '',
}: {
  readonly table: DataTable
  readonly className?: string
}) {
  const { caption, columns, rows } = table
  return (
    <table className={`ds-table ${className}`.trimEnd()}>
      <caption className="ds-sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, kind }, place) => (
            <th key={place} scope="col" className={kind === 'text' ? undefined : 'kv-r'}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, line) => (
          <tr key={line}>
            {cells.map((cell, place) =>
              place === 0 ? (
                <th key={place} scope="row">
                  {textOf(cell)}
                </th>
              ) : (
                <td
                  key={place}
                  className={columns[place]?.kind === 'text' ? undefined : 'kv-r'}
                  data-label={columns[place]?.label}
                >
                  {textOf(cell)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function textOf(cell: TableCell): string {
  return cell.kind === 'none' ? '–' : cell.text
}
