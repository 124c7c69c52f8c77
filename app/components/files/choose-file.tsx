import { tableTexts } from '~/texts/management-table'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { type Columns, ColumnsPanel } from './columns-panel'
import { FileField } from './file-field'

/** Choosing a CSV file to be looked at, and what its columns are. */
export function ChooseFile({
  action,
  hint,
  sub,
  fault,
  isAgain,
  ...columns
}: Columns & {
  readonly action: string
  readonly hint: string
  readonly sub?: string
  readonly fault: string | undefined
  /** A file is being reviewed above. */
  readonly isAgain: boolean
}) {
  const { choosing } = useTexts(tableTexts)
  return (
    <>
      <Panel id="valj-fil" title={isAgain ? choosing.again : choosing.choose} sub={sub} className="kv-c5">
        <form method="post" action={action} encType="multipart/form-data" className="kv-form">
          <input type="hidden" name="act" value="preview" />
          <FileField
            label={choosing.field}
            hint={hint}
            accept=".csv,.txt,text/csv,text/plain"
            fault={fault}
          />
          <button className="ds-button" data-color="accent" type="submit">
            {choosing.preview}
          </button>
        </form>
      </Panel>
      <ColumnsPanel {...columns} />
    </>
  )
}
