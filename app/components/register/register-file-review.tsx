import { registerPath } from '~/http/paths'
import type { RegisterFileName, RegisterFileResult } from '~/http/register-file-result'
import { registerTexts } from '~/texts/management-register'
import { tableTexts } from '~/texts/management-table'
import { retentionRegisterTexts } from '~/texts/retention-register'
import { AgreeToFile } from '../files/agree-to-file'
import { RowFaults } from '../files/row-faults'
import { useTexts } from '../layout/language'
import { Notice } from '../layout/notice'
import { Panel } from '../layout/panel'

type Review = Extract<RegisterFileResult, { kind: 'review' }>

/** What a file would do, in numbers, the rows that stay out, and the button that does it. */
export function RegisterFileReview({
  file,
  result,
}: {
  readonly file: RegisterFileName
  readonly result: Review
}) {
  const texts = useTexts(retentionRegisterTexts)
  const tables = useTexts(tableTexts)
  const { fault: wording } = useTexts(registerTexts)
  const { added, changed, removed, unchanged, faults, ignored } = result.review
  const rows = new Set(faults.map(({ line }) => line)).size
  return (
    <>
      <Panel id="granska" title={texts.reviewTitle} sub={texts.summary(added, changed, removed, unchanged)}>
        {result.isStale && <Notice kind="info">{texts.changedMeanwhile}</Notice>}
        {added + changed + removed === 0 ? (
          <p>{texts.nothing}</p>
        ) : (
          <AgreeToFile action={registerPath(file)} review={result} agree={texts.store} />
        )}
        {ignored.length > 0 && (
          <div className="kv-panel__foot">
            <p>{tables.ignored(ignored)}</p>
          </div>
        )}
      </Panel>
      {faults.length > 0 && (
        <RowFaults
          title={texts.keptOutTitle(rows)}
          lead={texts.keptOutLead}
          faults={faults.map(({ line, column, code, parameters }) => ({
            line,
            column,
            about: '',
            text: wording[code](parameters),
          }))}
        />
      )}
    </>
  )
}
