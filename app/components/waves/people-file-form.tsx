import { askFromFilePath, personTemplatePath } from '~/http/paths'
import type { Wave } from '~/domain/wave/wave'
import { askingTexts } from '~/texts/management-asking'
import { peopleTexts } from '~/texts/management-people'
import { ColumnsPanel } from '../forms/columns-panel'
import { FileField } from '../forms/file-field'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'

/** Choosing the file of people, and what its columns are. */
export function PeopleFileForm({
  wave,
  fault,
  again,
}: {
  readonly wave: Wave
  readonly fault: string | undefined
  readonly again: boolean
}) {
  const { file: texts } = useTexts(askingTexts)
  const people = useTexts(peopleTexts)
  const columns = wave.kind === 'exit' ? [...people.columns, people.lastDayColumn] : people.columns
  return (
    <>
      <Panel id="valj-fil" title={again ? texts.again : texts.choose} className="kv-c5">
        <form
          method="post"
          action={askFromFilePath(wave.waveId)}
          encType="multipart/form-data"
          className="kv-form"
        >
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
        columns={columns}
        note={people.columnsNote}
        templatePath={personTemplatePath(wave.waveId)}
      />
    </>
  )
}
