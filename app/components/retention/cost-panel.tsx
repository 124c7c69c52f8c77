import type { CostPanel as Report } from '~/domain/report/cost-report'
import { staffingPath } from '~/http/paths'
import { retentionTexts } from '~/texts/retention'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { keepRanges } from '../results/keep-ranges'
import { Notes } from '../results/notes'

/** What turnover costs, and the form by which its assumptions are replaced: an address that can be kept. */
export function CostPanel({ cost }: { readonly cost: Report }) {
  const texts = useTexts(retentionTexts)
  const { title, sub, sentences, notes, assumption } = cost
  const fields = [
    { name: 'lag', label: texts.costLow, value: assumption.lowThousands },
    { name: 'hog', label: texts.costHigh, value: assumption.highThousands },
    { name: 'prisar', label: texts.priceYear, value: assumption.priceYear },
  ]
  return (
    <Panel id="kostnad" title={title} sub={sub} foot={<Notes notes={notes.map(keepRanges)} />}>
      {sentences.map((sentence) => (
        <p key={sentence}>{keepRanges(sentence)}</p>
      ))}
      <form className="kv-period kv-cost" method="get" action={staffingPath()} data-picture="out">
        {fields.map(({ name, label, value }) => (
          <div className="ds-field" key={name}>
            <label className="ds-label" htmlFor={`kostnad-${name}`}>
              {label}
            </label>
            <input
              className="ds-input"
              id={`kostnad-${name}`}
              name={name}
              type="number"
              min="1"
              max="9999"
              defaultValue={value}
            />
          </div>
        ))}
        <button className="ds-button" data-variant="secondary" type="submit">
          {texts.recalculate}
        </button>
      </form>
    </Panel>
  )
}
