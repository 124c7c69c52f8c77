import { ColumnsPanel } from '../forms/columns-panel'
import { organisationImportPath, organisationTemplatePath } from '~/http/paths'
import { organisationTexts } from '~/texts/management-organisation'
import { FileField } from '../forms/file-field'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'

/** Choosing the file, and what its columns are. */
export function OrganisationFileForm({ fault, again }: { readonly fault?: string; readonly again: boolean }) {
  const texts = useTexts(organisationTexts).file
  return (
    <>
      <Panel id="valj-fil" title={again ? texts.again : texts.choose} className="kv-c5">
        <form method="post" action={organisationImportPath} encType="multipart/form-data" className="kv-form">
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
      <ColumnsPanel
        columns={texts.columns}
        note={texts.unmentionedNote}
        templatePath={organisationTemplatePath}
      />
    </>
  )
}
