import { askedPersonPath, waveListPath } from '~/http/paths'
import type { ListedPerson, ListPage } from '~/domain/invitation/fieldwork-list'
import type { Wave } from '~/domain/wave/wave'
import { fieldworkTexts } from '~/texts/management-fieldwork'
import { useTexts } from '../layout/language'
import { ListPages } from '../layout/list-pages'
import { ListSearch } from '../layout/list-search'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'

/** Everybody on the wave's list, a hundred at a time. Nothing tells who has answered. */
export function PeoplePanel({
  wave,
  list,
  sought,
  invited,
}: {
  readonly wave: Wave
  readonly list: ListPage
  readonly sought: string
  readonly invited: number
}) {
  const texts = useTexts(fieldworkTexts)
  if (invited === 0)
    return (
      <Panel id="listan" title={texts.peopleTitle}>
        <p>{texts.noPeople[wave.kind]}</p>
      </Panel>
    )
  return (
    <Panel id="listan" title={texts.peopleTitle} sub={texts.peopleCount(list.found)}>
      <ListSearch label={texts.search} find={texts.find} sought={sought} />
      {list.people.length === 0 ? (
        <p>{texts.nobodyFound}</p>
      ) : (
        <PeopleTable wave={wave} people={list.people} />
      )}
      <ListPages
        label={texts.peopleTitle}
        list={list}
        pathOf={(page) => waveListPath(wave.waveId, page, sought)}
        texts={texts}
      />
    </Panel>
  )
}

function PeopleTable({ wave, people }: { readonly wave: Wave; readonly people: readonly ListedPerson[] }) {
  const texts = useTexts(fieldworkTexts)
  const isExit = wave.kind === 'exit'
  return (
    <ScrollArea label={texts.peopleTitle}>
      <table className="ds-table kv-table kv-people">
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.way}</th>
            <th scope="col">{texts.district}</th>
            <th scope="col">{texts.unit}</th>
            {isExit && <th scope="col">{texts.lastDay}</th>}
          </tr>
        </thead>
        <tbody>
          {people.map(({ invitationId, name, email, district, unit, lastDay, mail }) => (
            <tr key={invitationId}>
              <th scope="row">
                <a className="kv-link" href={askedPersonPath(wave.waveId, invitationId)}>
                  {name}
                </a>
              </th>
              <td>
                {email ?? texts.letter}
                {mail !== null && <span className="kv-pairs__kind">{texts.mailState[mail]}</span>}
              </td>
              <td>{district}</td>
              <td>{unit}</td>
              {isExit && <td className="kv-nowrap">{lastDay}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}
