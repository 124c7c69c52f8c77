import type { OrganisationFileResult } from '~/http/organisation-file-result'
import { organisationImportPath } from '~/http/paths'
import { organisationTexts } from '~/texts/management-organisation'
import { organisationFaultTexts } from '~/texts/management-organisation-faults'
import { tableTexts } from '~/texts/management-table'
import { AgreeToFile } from '../files/agree-to-file'
import { RowFaults } from '../files/row-faults'
import { useTexts } from '../layout/language'
import { Notice } from '../layout/notice'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'
import { ChangeText } from './change-text'

type Review = Extract<OrganisationFileResult, { kind: 'review' }>

/** What a file would do, row by row, and the button that does it; or every fault, and no button. */
export function OrganisationFileReview({ review }: { readonly review: Review }) {
  return review.plan.faults.length > 0 ? <Faults review={review} /> : <Changes review={review} />
}

function Faults({ review }: { readonly review: Review }) {
  const { file: texts } = useTexts(organisationTexts)
  const { row: wording } = useTexts(organisationFaultTexts)
  const { faults } = review.plan
  return (
    <RowFaults
      title={texts.faultsTitle(faults.length)}
      lead={texts.faultsLead}
      faults={faults.map(({ line, column, code, parameters, subject }) => ({
        line,
        column,
        about: subject?.name ?? '',
        text: wording[code](parameters),
      }))}
    />
  )
}

function Changes({ review }: { readonly review: Review }) {
  const { file: texts, level: levels, name: nameHead } = useTexts(organisationTexts)
  const tables = useTexts(tableTexts)
  const { changes, ignored, unmentioned } = review.plan
  const count = (kind: 'new' | 'changed' | 'unchanged'): number =>
    changes.filter((change) => change.kind === kind).length
  const hasWork = count('new') + count('changed') > 0
  return (
    <Panel
      id="granska"
      title={texts.reviewTitle}
      sub={texts.summary(count('new'), count('changed'), count('unchanged'))}
    >
      {review.isStale && <Notice kind="info">{texts.changedMeanwhile}</Notice>}
      <Warnings review={review} />
      {!hasWork && <p>{texts.nothing}</p>}
      {hasWork && <AgreeToFile action={organisationImportPath} review={review} agree={texts.store} />}
      <ScrollArea label={texts.reviewTitle}>
        <table className="ds-table kv-table">
          <thead>
            <tr>
              <th scope="col" className="kv-r">
                {texts.line}
              </th>
              <th scope="col">{texts.levelColumn}</th>
              <th scope="col">{nameHead}</th>
              <th scope="col">{texts.effect}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={change.line} data-kind={change.kind}>
                <td className="kv-r">{change.line}</td>
                <td>{levels[change.level]}</td>
                <th scope="row">{change.name}</th>
                <td>
                  {texts.kind[change.kind]}
                  <ChangeText change={change} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <div className="kv-panel__foot">
        {unmentioned > 0 && <p>{texts.unmentioned(unmentioned)}</p>}
        {ignored.length > 0 && <p>{tables.ignored(ignored)}</p>}
      </div>
    </Panel>
  )
}

function Warnings({ review }: { readonly review: Review }) {
  const texts = useTexts(organisationTexts).file
  const tables = useTexts(tableTexts)
  const wording = useTexts(organisationFaultTexts)
  const { warnings } = review.plan
  if (warnings.length === 0) return null
  return (
    <Notice kind="info">
      <h3>{texts.warningsTitle}</h3>
      <ul className="kv-notice__list">
        {warnings.map(({ line, code, parameters }, at) => (
          <li key={at}>
            {tables.place(line, '')}: {wording.warning[code](parameters)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
