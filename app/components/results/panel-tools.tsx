import type { DataTable } from '~/domain/report/data-table'
import { frameTexts } from '~/texts/frame'
import { resultsTexts } from '~/texts/results'
import { SavePicture } from '../charts/save-picture'
import { useFrame } from '../layout/frame'
import { useTexts } from '../layout/language'
import { TableToggle } from '../layout/table-toggle'
import { FigureTable } from '../tables/figure-table'

/** At the foot of a panel: its figures as a table, as a file, and the panel as a picture. */
export function PanelTools({
  title,
  table,
  href,
  hasTable = true,
}: {
  readonly title: string
  readonly table: DataTable
  /** Where the table lies as a file. */
  readonly href: string
  /** False where the table already stands in the panel. */
  readonly hasTable?: boolean
}) {
  const texts = useTexts(resultsTexts)
  const { demo } = useTexts(frameTexts)
  const { municipality } = useFrame()
  const source = [table.caption, municipality?.name, municipality?.isDemo === true ? demo : undefined]
    .filter((part) => part !== undefined)
    .join('. ')
  return (
    <div className="kv-tools" data-picture="out">
      {hasTable && (
        <TableToggle label={texts.tableOf(table.caption)}>
          <FigureTable table={table} />
        </TableToggle>
      )}
      <a className="kv-link kv-tool" href={href}>
        {texts.downloadTable}
        <span className="ds-sr-only"> {title}</span>
      </a>
      <SavePicture title={title} name={pictureName(table)} source={source} />
    </div>
  )
}

function pictureName({ id, caption }: DataTable): string {
  const words = caption
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return `kvar-${id}-${words}`.slice(0, 80).replace(/-+$/, '')
}
