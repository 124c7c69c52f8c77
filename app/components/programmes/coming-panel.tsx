import type { ComingOccasion } from '~/domain/programme/coming-tasks'
import type { Programme } from '~/domain/programme/programme'
import { programmePath } from '~/http/paths'
import { programmeYearTexts } from '~/texts/management-programme-year'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'

/** Who is asked next, one by one, and the way to skip somebody. */
export function ComingPanel({
  programme,
  coming,
}: {
  readonly programme: Programme
  readonly coming: readonly ComingOccasion[]
}) {
  const texts = useTexts(programmeYearTexts)
  const reason = (occasion: string): string =>
    programme.plan.kind === 'leaving' ? texts.lastDay(occasion) : texts.months(occasion)
  return (
    <Panel id="narmast" title={texts.comingTitle} sub={texts.comingSub}>
      {coming.length === 0 ? (
        <p>{texts.nobodyComing}</p>
      ) : (
        <ScrollArea label={texts.comingTitle}>
          <table className="ds-table kv-table">
            <thead>
              <tr>
                <th scope="col">{texts.person}</th>
                <th scope="col">{texts.askedOn}</th>
                <th scope="col">{texts.callOff}</th>
              </tr>
            </thead>
            <tbody>
              {coming.map((one) => (
                <tr key={`${one.employeeNumber} ${one.occasion}`}>
                  <th scope="row">
                    {one.name}
                    <span className="kv-pairs__kind">{reason(one.occasion)}</span>
                  </th>
                  <td className="kv-nowrap">{one.isCalledOff ? texts.calledOff : one.dueOn}</td>
                  <td>
                    <CallOffForm programme={programme} one={one} />
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

function CallOffForm({ programme, one }: { readonly programme: Programme; readonly one: ComingOccasion }) {
  const texts = useTexts(programmeYearTexts)
  const [act, label, named] = one.isCalledOff
    ? (['undo', texts.undo, texts.undoNamed(one.name)] as const)
    : (['callOff', texts.callOff, texts.callOffNamed(one.name)] as const)
  return (
    <form method="post" action={programmePath(programme.programmeId)}>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="employeeNumber" value={one.employeeNumber} />
      <input type="hidden" name="occasion" value={one.occasion} />
      <button className="ds-button kv-btn-sm" data-variant="secondary" type="submit" aria-label={named}>
        {label}
      </button>
    </form>
  )
}
