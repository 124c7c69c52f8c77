import type { EmployeeFileResult } from '~/http/employee-file-result'
import { employeeImportPath } from '~/http/paths'
import { employeeFaultTexts } from '~/texts/management-employee-faults'
import { employeeFileTexts } from '~/texts/management-employee-file'
import { tableTexts } from '~/texts/management-table'
import { AgreeToFile } from '../files/agree-to-file'
import { RowFaults } from '../files/row-faults'
import { useTexts } from '../layout/language'
import { Notice } from '../layout/notice'
import { Panel } from '../layout/panel'
import { EmployeeChangeTable } from './employee-change-table'

type Review = Extract<EmployeeFileResult, { kind: 'review' }>

/** What the file would do, row by row, and the button that does it; or every fault, and no button. */
export function EmployeeFileReview({ review }: { readonly review: Review }) {
  return review.plan.faults.length > 0 ? <Faults review={review} /> : <Changes review={review} />
}

function Faults({ review }: { readonly review: Review }) {
  const texts = useTexts(employeeFileTexts)
  const wording = useTexts(employeeFaultTexts)
  const { faults } = review.plan
  return (
    <RowFaults
      title={texts.faultsTitle(faults.length)}
      lead={texts.faultsLead}
      faults={faults.map(({ line, column, code, parameters }) => ({
        line,
        column,
        about: '',
        text: wording[code](parameters),
      }))}
    />
  )
}

function Changes({ review }: { readonly review: Review }) {
  const texts = useTexts(employeeFileTexts)
  const tables = useTexts(tableTexts)
  const { changes, missing, unknownRoles, ignored } = review.plan
  const hasWork = changes.length + missing.length > 0
  return (
    <Panel id="granska" title={texts.reviewTitle} sub={texts.summary(review.counts)}>
      {review.isStale && <Notice kind="info">{texts.changedMeanwhile}</Notice>}
      {hasWork ? <StoreForm review={review} /> : <p>{texts.nothing}</p>}
      {changes.length > 0 && <EmployeeChangeTable changes={changes} />}
      {missing.length > 0 && (
        <div>
          <details className="ds-details kv-data">
            <summary>{texts.goneTitle(missing.length)}</summary>
            <p>{texts.goneText}</p>
            <ul className="kv-notice__list">
              {missing.map(({ employee, isRenumbered }) => (
                <li key={employee.employeeNumber}>
                  {employee.name} ({employee.employeeNumber}): {isRenumbered ? texts.renumbered : texts.gone}
                </li>
              ))}
            </ul>
          </details>
        </div>
      )}
      <div className="kv-panel__foot">
        {review.counts.past > 0 && <p>{texts.past(review.counts.past)}</p>}
        {unknownRoles.length > 0 && (
          <p>{texts.unknownRoles(unknownRoles.map(({ title, rows }) => `${title} (${rows})`).join(', '))}</p>
        )}
        {ignored.length > 0 && <p>{tables.ignored(ignored)}</p>}
      </div>
    </Panel>
  )
}

function StoreForm({ review }: { readonly review: Review }) {
  const texts = useTexts(employeeFileTexts)
  return (
    <AgreeToFile action={employeeImportPath} review={review} agree={texts.store}>
      {review.plan.missing.length > 0 && (
        <div className="ds-field">
          <input className="ds-input" type="checkbox" id="whole" name="whole" value="1" />
          <label className="ds-label" data-weight="regular" htmlFor="whole">
            {texts.removesMissing}
          </label>
        </div>
      )}
    </AgreeToFile>
  )
}
