import { tableTexts } from '~/texts/management-table'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'

export type Columns = {
  readonly columns: readonly { readonly name: string; readonly meaning: string }[]
  readonly note: string
  readonly templatePath: string
}

/** What the columns of a file are, and a template to start from. */
export function ColumnsPanel({ columns, note, templatePath }: Columns) {
  const texts = useTexts(tableTexts)
  return (
    <Panel
      id="kolumner"
      title={texts.columnsTitle}
      className="kv-c7"
      action={
        <a className="kv-link kv-small" href={templatePath} download>
          {texts.template}
        </a>
      }
      foot={<p>{note}</p>}
    >
      <dl className="kv-terms">
        {columns.map(({ name, meaning }) => (
          <div key={name}>
            <dt>
              <code className="kv-code">{name}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
