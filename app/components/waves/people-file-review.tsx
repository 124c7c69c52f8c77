import type { AskFileResult } from '~/http/asking-result'
import { askFromFilePath, wavePath } from '~/http/paths'
import type { Wave } from '~/domain/wave/wave'
import { askingTexts } from '~/texts/management-asking'
import { fieldworkTexts } from '~/texts/management-fieldwork'
import { peopleTexts } from '~/texts/management-people'
import { tableTexts } from '~/texts/management-table'
import { AgreeToFile } from '../files/agree-to-file'
import { RowFaults } from '../files/row-faults'
import { useTexts } from '../layout/language'
import { Notice } from '../layout/notice'
import { Panel } from '../layout/panel'
import { PreviewTable } from './preview-table'

type Review = Extract<AskFileResult, { kind: 'review' }>

/** Whom a file would invite, and the button that does it; or every fault, and no button. */
export function PeopleFileReview({ wave, review }: { readonly wave: Wave; readonly review: Review }) {
  const { file: texts } = useTexts(askingTexts)
  const tables = useTexts(tableTexts)
  const { peopleTitle } = useTexts(fieldworkTexts)
  if (review.faults.length > 0) return <Faults review={review} />
  const letters = review.rows.filter(({ person: { email } }) => email === null).length
  return (
    <Panel
      id="granska"
      title={texts.reviewTitle}
      sub={texts.summary(review.rows.length - letters, letters)}
      foot={review.ignored.length > 0 && <p>{tables.ignored(review.ignored)}</p>}
    >
      {review.isStale && <Notice kind="info">{texts.changed}</Notice>}
      <AgreeToFile
        action={askFromFilePath(wave.waveId)}
        review={{ text: review.text }}
        agree={texts.submit(review.rows.length)}
        cancelPath={wavePath(wave.waveId)}
      />
      <PreviewTable label={peopleTitle} rows={review.rows} isExit={wave.kind === 'exit'} />
    </Panel>
  )
}

function Faults({ review }: { readonly review: Review }) {
  const { file: texts } = useTexts(askingTexts)
  const { fault: wording } = useTexts(peopleTexts)
  return (
    <RowFaults
      title={texts.faultsTitle(review.faults.length)}
      lead={texts.faultsLead}
      faults={review.faults.map(({ line, column, code, parameters }) => ({
        line,
        column,
        about: '',
        text: wording[code](parameters),
      }))}
    />
  )
}
