import type { ProgrammePreview } from '~/domain/programme/programme-preview'
import { programmeYearTexts } from '~/texts/management-programme-year'
import { useLanguage, useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'

/** The rounds of the coming year: when, and what each asks about. */
export function YearPanel({ preview }: { readonly preview: ProgrammePreview }) {
  const texts = useTexts(programmeYearTexts)
  const language = useLanguage()
  const { rounds, people } = preview
  return (
    <Panel id="aret" title={texts.yearTitle} sub={texts.yearSub(people)}>
      {rounds.length === 0 ? (
        <p>{texts.noRounds}</p>
      ) : (
        <ScrollArea label={texts.yearTitle}>
          <table className="ds-table kv-table">
            <thead>
              <tr>
                <th scope="col">{texts.opens}</th>
                <th scope="col">{texts.closes}</th>
                <th scope="col">{texts.reminders}</th>
                <th scope="col">{texts.asks}</th>
              </tr>
            </thead>
            <tbody>
              {rounds.map((round) => (
                <tr key={round.occasion}>
                  <th scope="row" className="kv-nowrap">
                    {round.opensOn}
                  </th>
                  <td className="kv-nowrap">{round.closesOn}</td>
                  <td>{round.remindsOn.join(', ')}</td>
                  <td>
                    {round.areas.map(({ title }) => title[language]).join(', ')}
                    <span className="kv-pairs__kind">{texts.minutes(round.minutes, round.items)}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </Panel>
  )
}
