import type { FocusArea, Instrument } from '~/domain/instrument/instrument'
import { instrumentTexts } from '~/texts/management-instrument'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'

/** The scoring keys: which items make which focus area, in which direction. */
export function FocusAreaPanel({ instrument }: { readonly instrument: Instrument }) {
  const texts = useTexts(instrumentTexts)
  return (
    <Panel id="fokusomraden" title={texts.areasTitle} sub={texts.areasLead}>
      <ScrollArea label={texts.areasTitle}>
        <table className="ds-table kv-table kv-pairs">
          <thead>
            <tr>
              <th scope="col">{texts.area}</th>
              <th scope="col">{texts.swedish}</th>
              <th scope="col">{texts.english}</th>
              <th scope="col">{texts.areaItems}</th>
              <th scope="col" className="kv-r">
                {texts.answeredFraction}
              </th>
              <th scope="col">{texts.role}</th>
            </tr>
          </thead>
          <tbody>
            {instrument.focusAreas.map((area) => (
              <tr key={area.code}>
                <th scope="row">{area.code}</th>
                <td lang="sv">
                  <b>{area.title.sv}</b>
                  <span className="kv-pairs__kind">{area.description.sv}</span>
                </td>
                <td lang="en">
                  <b>{area.title.en}</b>
                  <span className="kv-pairs__kind">{area.description.en}</span>
                </td>
                <td>
                  {area.items
                    .map(({ code, reversed }) => (reversed ? `${code} (${texts.reversed})` : code))
                    .join(', ')}
                </td>
                <td className="kv-r kv-num">{`${Math.round(area.minimumAnsweredFraction * 100)} %`}</td>
                <td>{texts[roleOf(area)]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Panel>
  )
}

function roleOf(area: FocusArea): 'outcome' | 'driver' | 'outside' {
  if (area.role === 'outcome') return 'outcome'
  return area.inIndex ? 'driver' : 'outside'
}
