import type { InstrumentFileResult } from '~/http/instrument-file-result'
import { instrumentsPath, newInstrumentPath } from '~/http/paths'
import { instrumentTexts } from '~/texts/management-instrument'
import { instrumentFileTexts } from '~/texts/management-instrument-file'
import { tableTexts } from '~/texts/management-table'
import { FaultSummary } from '../forms/fault-summary'
import { FileField } from '../files/file-field'
import { useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { Panel } from '../layout/panel'
import { InstrumentFaults } from './instrument-faults'

type Result = Exclude<InstrumentFileResult, { kind: 'stored' }>

/** Handing in a definition, and everything that is wrong with it. */
export function NewInstrumentPage({ result }: { readonly result: Result | undefined }) {
  const texts = useTexts(instrumentFileTexts)
  const { title, refused } = useTexts(instrumentTexts)
  const { file } = useTexts(tableTexts)
  const fault = faultText()
  return (
    <StaffPage>
      <PageHead title={texts.title} lead={texts.lead} crumbs={[{ label: title, href: instrumentsPath }]} />
      {fault !== undefined && (
        <FaultSummary title={texts.faultsLead} faults={[{ anchor: 'file', text: fault }]} />
      )}
      <div className="kv-grid">
        {result?.kind === 'faulty' && (
          <Panel
            id="fel"
            title={texts.faultsTitle(result.faults.length)}
            sub={<span role="alert">{texts.faultsLead}</span>}
          >
            <InstrumentFaults faults={result.faults} />
          </Panel>
        )}
        <Panel id="valj-fil" title={texts.choose} className="kv-c8">
          <form method="post" action={newInstrumentPath} encType="multipart/form-data" className="kv-form">
            <FileField label={texts.field} hint={texts.hint} accept=".json,application/json" fault={fault} />
            <button className="ds-button" data-color="accent" type="submit">
              {texts.send}
            </button>
          </form>
        </Panel>
      </div>
    </StaffPage>
  )

  function faultText(): string | undefined {
    if (result?.kind === 'nothingChosen') return texts.missing
    if (result?.kind === 'unusable') return file[result.code]({})
    return result?.kind === 'published' ? refused.published(result.code, result.version) : undefined
  }
}
