import type { Instrument, Section } from '~/domain/instrument/instrument'
import { instrumentTexts } from '~/texts/management-instrument'
import { useLanguage, useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'
import { areasOf, conditionText, ItemRows } from './item-rows'

/** One page of the questionnaire, Swedish and English side by side. */
export function SectionPanel({
  instrument,
  section,
  number,
}: {
  readonly instrument: Instrument
  readonly section: Section
  readonly number: number
}) {
  const texts = useTexts(instrumentTexts)
  const title = section.title[useLanguage()]
  return (
    <Panel
      id={`del-${section.code}`}
      title={`${texts.section(number)}: ${title}`}
      sub={section.showIf && conditionText(section.showIf, texts.shownIf)}
    >
      <ScrollArea label={title}>
        <table className="ds-table kv-table kv-pairs">
          <thead>
            <tr>
              <th scope="col">{section.code}</th>
              <th scope="col">{texts.swedish}</th>
              <th scope="col">{texts.english}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{texts.heading}</th>
              <td lang="sv">{section.title.sv}</td>
              <td lang="en">{section.title.en}</td>
            </tr>
            {section.lead !== undefined && (
              <tr>
                <th scope="row">{texts.introLead}</th>
                <td lang="sv">{section.lead.sv}</td>
                <td lang="en">{section.lead.en}</td>
              </tr>
            )}
          </tbody>
          {section.items.map((item) => (
            <ItemRows key={item.code} item={item} areas={areasOf(instrument, item.code)} />
          ))}
        </table>
      </ScrollArea>
    </Panel>
  )
}
