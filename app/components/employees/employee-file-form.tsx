import { employeeImportPath, employeeTemplatePath } from '~/http/paths'
import { employeeFileTexts } from '~/texts/management-employee-file'
import { ColumnsPanel } from '../forms/columns-panel'
import { FileField } from '../forms/file-field'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'

/** Choosing the HR system's file, and what its columns are. */
export function EmployeeFileForm({
  fault,
  again,
}: {
  readonly fault: string | undefined
  readonly again: boolean
}) {
  const texts = useTexts(employeeFileTexts)
  return (
    <>
      <Panel id="valj-fil" title={again ? texts.again : texts.choose} className="kv-c5">
        <form method="post" action={employeeImportPath} encType="multipart/form-data" className="kv-form">
          <input type="hidden" name="act" value="preview" />
          <FileField
            label={texts.field}
            hint={texts.hint}
            accept=".csv,.txt,text/csv,text/plain"
            fault={fault}
          />
          <button className="ds-button" data-color="accent" type="submit">
            {texts.preview}
          </button>
        </form>
      </Panel>
      <ColumnsPanel columns={texts.columns} note={texts.columnsNote} templatePath={employeeTemplatePath} />
    </>
  )
}
