import type { AskFileResult } from '~/http/asking-result'
import { wavePath, wavesPath } from '~/http/paths'
import type { Wave } from '~/domain/wave/wave'
import { askingTexts } from '~/texts/management-asking'
import { tableTexts } from '~/texts/management-table'
import { wavesTexts } from '~/texts/management-waves'
import { FaultSummary } from '../forms/fault-summary'
import { useLanguage, useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { PeopleFileForm } from './people-file-form'
import { PeopleFileReview } from './people-file-review'

type Result = Exclude<AskFileResult, { kind: 'asked' }>

/** Inviting people from a file. */
export function AskFilePage({ wave, result }: { readonly wave: Wave; readonly result: Result | undefined }) {
  const { file: texts, person } = useTexts(askingTexts)
  const { title } = useTexts(wavesTexts)
  const tables = useTexts(tableTexts)
  const name = wave.name[useLanguage()]
  const fault = faultText()
  return (
    <StaffPage>
      <PageHead
        title={texts.title}
        lead={texts.lead}
        crumbs={[
          { label: title, href: wavesPath },
          { label: name, href: wavePath(wave.waveId) },
        ]}
      />
      {fault !== undefined && (
        <FaultSummary title={texts.unusable} faults={[{ anchor: 'file', text: fault }]} />
      )}
      <div className="kv-grid">
        {result?.kind === 'review' && <PeopleFileReview wave={wave} review={result} />}
        <PeopleFileForm wave={wave} fault={fault} again={result?.kind === 'review'} />
      </div>
    </StaffPage>
  )

  function faultText(): string | undefined {
    if (result === undefined || result.kind === 'review') return undefined
    if (result.kind === 'unusable') return tables.file[result.fault.code](result.fault.parameters)
    if (result.kind === 'namesOnTwice') return person.namesOnTwice(result.names.join(', '))
    return result.kind === 'refused' ? person[result.reason] : texts.missing
  }
}
