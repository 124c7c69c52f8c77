import type { Instrument } from '~/domain/instrument/instrument'
import { instrumentTexts } from '~/texts/management-instrument'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'

/** What the person reads first, and which items have a place of their own in the results. */
export function FirstPagePanel({ instrument }: { readonly instrument: Instrument }) {
  const texts = useTexts(instrumentTexts)
  const rows = [
    { label: texts.name, text: instrument.title },
    { label: texts.heading, text: instrument.heading },
    { label: texts.introLead, text: instrument.lead },
  ]
  const parts = (['reasons', 'destination', 'wouldHaveStayed', 'wouldReturn', 'recommend'] as const).filter(
    (part) => instrument.parts[part] !== undefined,
  )
  return (
    <Panel
      id="forsta-sidan"
      title={texts.intro}
      foot={
        parts.length > 0 && (
          <p>
            {texts.partsTitle}:{' '}
            {parts.map((part) => `${texts.parts[part]} (${instrument.parts[part]})`).join(', ')}.
          </p>
        )
      }
    >
      <ScrollArea label={texts.intro}>
        <table className="ds-table kv-table kv-pairs">
          <thead>
            <tr>
              <td />
              <th scope="col">{texts.swedish}</th>
              <th scope="col">{texts.english}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, text }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td lang="sv">{text.sv}</td>
                <td lang="en">{text.en}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Panel>
  )
}
