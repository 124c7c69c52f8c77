import { stayTexts } from '~/texts/retention-stay'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'

/** What each sign means, its rule, and what to do: with everybody in the unit, never with picked individuals. */
export function StayRules() {
  const { rulesTitle, rulesLead, sign, rule, act, rules } = useTexts(stayTexts)
  return (
    <Panel id="regler" title={rulesTitle} sub={rulesLead}>
      <table className="ds-table kv-table kv-folds kv-rules">
        <thead>
          <tr>
            <th scope="col">{sign}</th>
            <th scope="col">{rule}</th>
            <th scope="col">{act}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((one) => (
            <tr key={one.sign}>
              <th scope="row">{one.sign}</th>
              <td data-label={rule}>{one.rule}</td>
              <td data-label={act}>{one.act}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
