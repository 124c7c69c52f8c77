import type { DistrictRows, EntryRow } from '~/domain/organisation/organisation-view'
import { editDistrictPath, editUnitPath, newUnitPath } from '~/http/paths'
import { organisationTexts } from '~/texts/management-organisation'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'

/** Districts with their units below them. */
export function DistrictTable({
  id,
  title,
  districts,
}: {
  readonly id: string
  readonly title: string
  readonly districts: readonly DistrictRows[]
}) {
  const texts = useTexts(organisationTexts)
  const hasSuccessors = districts.some(({ district, units: within }) =>
    [district, ...within].some(({ successors }) => successors.length > 0),
  )
  const units = districts.reduce((count, one) => count + one.units.length, 0)
  return (
    <Panel id={id} title={title} sub={texts.counts(districts.length, units)}>
      <ScrollArea label={title}>
        <table className="ds-table kv-table kv-tree">
          <thead>
            <tr>
              <th scope="col">{texts.name}</th>
              <th scope="col">{texts.code}</th>
              <th scope="col">{texts.valid}</th>
              {hasSuccessors && <th scope="col">{texts.successors}</th>}
              <th scope="col">{texts.acts}</th>
            </tr>
          </thead>
          {districts.map(({ district, units: within }) => (
            <tbody key={district.id}>
              <tr className="kv-tree__top">
                <EntryCells entry={district} hasSuccessors={hasSuccessors} />
                <td>
                  <div className="kv-acts">
                    <a
                      className="kv-link"
                      href={editDistrictPath(district.id)}
                      aria-label={texts.changeNamed(district.name)}
                    >
                      {texts.change}
                    </a>
                    {district.validTo === null && (
                      <a
                        className="kv-link"
                        href={newUnitPath(district.id)}
                        aria-label={texts.newUnitIn(district.name)}
                      >
                        {texts.newUnit}
                      </a>
                    )}
                  </div>
                </td>
              </tr>
              {within.map((unit) => (
                <tr className="kv-tree__leaf" key={unit.id}>
                  <EntryCells entry={unit} hasSuccessors={hasSuccessors} />
                  <td>
                    <a
                      className="kv-link"
                      href={editUnitPath(unit.id)}
                      aria-label={texts.changeNamed(`${district.name}, ${unit.name}`)}
                    >
                      {texts.change}
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </ScrollArea>
    </Panel>
  )
}

function EntryCells({ entry, hasSuccessors }: { readonly entry: EntryRow; readonly hasSuccessors: boolean }) {
  const texts = useTexts(organisationTexts)
  const { id, name, validFrom, validTo, successors } = entry
  return (
    <>
      <th scope="row">{name}</th>
      <td>
        <code className="kv-code">{id}</code>
      </td>
      <td className="kv-nowrap">
        {validTo === null ? texts.from(validFrom) : texts.between(validFrom, validTo)}
      </td>
      {hasSuccessors && <td>{successors.join(', ')}</td>}
    </>
  )
}
