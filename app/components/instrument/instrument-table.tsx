import { instrumentPath } from '~/http/paths'
import type { LocalisedText } from '~/domain/instrument/localised-text'
import type { instrumentKinds } from '~/domain/instrument/instrument'
import { instrumentTexts } from '~/texts/management-instrument'
import { useLanguage, useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'
import { StateTag } from './state-tag'

export type InstrumentRow = {
  readonly code: string
  readonly version: number
  readonly kind: (typeof instrumentKinds)[number]
  readonly title: LocalisedText
  readonly items: number
  readonly publishedOn: string | null
}

/** All versions of all instruments. */
export function InstrumentTable({ rows }: { readonly rows: readonly InstrumentRow[] }) {
  const texts = useTexts(instrumentTexts)
  const language = useLanguage()
  return (
    <Panel id="alla" title={texts.listTitle}>
      <ScrollArea label={texts.listTitle}>
        <table className="ds-table kv-table">
          <thead>
            <tr>
              <th scope="col">{texts.name}</th>
              <th scope="col">{texts.kindHead}</th>
              <th scope="col" className="kv-r">
                {texts.version}
              </th>
              <th scope="col" className="kv-r">
                {texts.items}
              </th>
              <th scope="col">{texts.state}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, version, kind, title, items, publishedOn }) => (
              <tr key={`${code} ${version}`}>
                <th scope="row">
                  <a className="kv-link" href={instrumentPath(code, version)}>
                    {title[language] || title.sv || code}
                  </a>{' '}
                  <code className="kv-code">{code}</code>
                </th>
                <td>{texts.kind[kind]}</td>
                <td className="kv-r">{version}</td>
                <td className="kv-r">{items}</td>
                <td>
                  <StateTag publishedOn={publishedOn} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Panel>
  )
}
