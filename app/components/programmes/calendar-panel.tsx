import { programmePath } from '~/http/paths'
import type { LocalisedText } from '~/domain/instrument/localised-text'
import type { AskingDay } from '~/domain/programme/calendar'
import { calendarTexts } from '~/texts/management-calendar'
import { useLanguage, useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'

/** One calendar of all programmes: on which days they ask how many, and how many of them too soon. */
export function CalendarPanel({
  days,
}: {
  readonly days: readonly (AskingDay & { readonly name: LocalisedText })[]
}) {
  const texts = useTexts(calendarTexts)
  const language = useLanguage()
  return (
    <Panel id="kalender" title={texts.title} sub={texts.sub}>
      {days.length === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <ScrollArea label={texts.title}>
          <table className="ds-table kv-table">
            <thead>
              <tr>
                <th scope="col">{texts.day}</th>
                <th scope="col">{texts.programme}</th>
                <th scope="col" className="kv-r">
                  {texts.people}
                </th>
              </tr>
            </thead>
            <tbody>
              {days.map(({ on, programmeId, name, people, tooSoon }) => (
                <tr key={`${on} ${programmeId}`}>
                  <th scope="row" className="kv-nowrap">
                    {on}
                  </th>
                  <td>
                    <a className="kv-link" href={programmePath(programmeId)}>
                      {name[language]}
                    </a>
                    {tooSoon > 0 && <span className="kv-pairs__kind">{texts.tooSoon(tooSoon)}</span>}
                  </td>
                  <td className="kv-r">{people}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </Panel>
  )
}
