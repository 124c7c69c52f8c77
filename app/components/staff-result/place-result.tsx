import type { Language } from '~/domain/instrument/languages'
import type { ChosenPlace } from '~/domain/plan/chosen-place'
import type { StaffResult } from '~/domain/plan/staff-result'
import type { Figure } from '~/domain/report/figure'
import { staffResultTexts } from '~/texts/staff-result'
import { ActionList } from './action-list'
import { Bar } from './bar'

/** One unit and its district beside the city; where the unit is hidden, its district, and why. */
export function PlaceResult({
  chosen,
  actions,
  language,
}: {
  readonly chosen: ChosenPlace
  readonly actions: StaffResult['actions']
  readonly language: Language
}) {
  const texts = staffResultTexts[language]
  const { unit, unitIndex, district, districtRows } = chosen
  return (
    <div className="kv-place">
      {unit !== null && (
        <>
          <h3>{unit}</h3>
          {unitIndex === null ? (
            <p>{texts.unitFew}</p>
          ) : (
            <FigureTable
              caption={`${unit}, ${texts.unitIndex}`}
              head={texts.unitIndex}
              rows={[
                { title: texts.unit, figure: unitIndex.own },
                { title: texts.district, figure: unitIndex.district },
                { title: texts.city, figure: unitIndex.city },
              ]}
              tooFew={texts.tooFew}
            />
          )}
        </>
      )}
      <h3>{texts.districtTitle(district)}</h3>
      {districtRows.length === 0 ? (
        <p>{texts.districtFew}</p>
      ) : (
        <>
          <DistrictTable chosen={chosen} language={language} />
          <p className="kv-pick__note">{texts.tick}</p>
        </>
      )}
      {unit !== null && actions.unit.length > 0 && (
        <>
          <h3>{texts.decidedIn(unit)}</h3>
          <ActionList actions={actions.unit} language={language} />
        </>
      )}
      {actions.district.length > 0 && (
        <>
          <h3>{texts.decidedIn(district)}</h3>
          <ActionList actions={actions.district} language={language} />
        </>
      )}
    </div>
  )
}

function FigureTable({
  caption,
  head,
  rows,
  tooFew,
}: {
  readonly caption: string
  readonly head: string
  readonly rows: readonly { readonly title: string; readonly figure: Figure }[]
  readonly tooFew: string
}) {
  return (
    <table className="kv-beside">
      <caption className="kv-unseen">{caption}</caption>
      <thead className="kv-unseen">
        <tr>
          <td />
          <th scope="col">{head}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, figure }) => (
          <tr key={title}>
            <th scope="row">
              {title}
              {figure.kind === 'shown' && <Bar value={figure.value} />}
            </th>
            <td>{figure.kind === 'shown' ? <b>{figure.text}</b> : tooFew}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DistrictTable({ chosen, language }: { readonly chosen: ChosenPlace; readonly language: Language }) {
  const texts = staffResultTexts[language]
  return (
    <table className="kv-beside">
      <caption className="kv-unseen">{texts.districtTitle(chosen.district)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.area}</th>
          <th scope="col">{texts.district}</th>
          <th scope="col">{texts.city}</th>
        </tr>
      </thead>
      <tbody>
        {chosen.districtRows.map(({ code, title, own, city }) => (
          <tr key={code}>
            <th scope="row">
              {title}
              {own.kind === 'shown' && (
                <Bar value={own.value} city={city.kind === 'shown' ? city.value : undefined} />
              )}
            </th>
            <td>{own.kind === 'shown' ? <b>{own.text}</b> : texts.tooFew}</td>
            <td>{city.kind === 'shown' ? city.text : texts.tooFew}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
