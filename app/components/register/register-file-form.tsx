import { registerPath, registerTemplatePath } from '~/http/paths'
import { registerFiles, type RegisterFileName } from '~/http/register-file-result'
import { retentionRegisterTexts } from '~/texts/retention-register'
import { ColumnsPanel } from '../forms/columns-panel'
import { FileField } from '../forms/file-field'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'

type Props = { readonly file: RegisterFileName; readonly fault: string | undefined; readonly again: boolean }

/** Choosing one of the register's files, and what its columns are. */
export function RegisterFileForm({ file, fault, again }: Props) {
  const texts = useTexts(retentionRegisterTexts)
  const own = texts.file[file]
  return (
    <>
      <Panel id="valj-fil" title={again ? texts.again : texts.choose} sub={own.lead} className="kv-c5">
        <form method="post" action={registerPath(file)} encType="multipart/form-data" className="kv-form">
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
      <ColumnsPanel columns={own.columns} note={own.note} templatePath={registerTemplatePath(file)} />
    </>
  )
}

/** Which of the three files it is. */
export function RegisterFileChoice({ file }: Pick<Props, 'file'>) {
  const texts = useTexts(retentionRegisterTexts)
  return (
    <nav aria-label={texts.which} className="kv-chips__nav">
      <div className="kv-chips">
        {registerFiles.map((one) => (
          <a
            key={one}
            className="kv-chip"
            href={registerPath(one)}
            aria-current={one === file ? 'page' : undefined}
          >
            {texts.file[one].name}
          </a>
        ))}
      </div>
    </nav>
  )
}
