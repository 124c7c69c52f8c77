import type { StayReport } from '~/domain/report/stay-report'
import { retentionTablePath } from '~/http/paths'
import { retentionTexts } from '~/texts/retention'
import { useTexts } from '../layout/language'
import { DotPanel } from '../results/dot-panel'
import { RetentionHead } from './retention-head'
import { StayRules } from './stay-rules'
import { TablePanel } from './table-panel'

/** Where a talk with everybody in a unit about staying is due, by which sign, and what to do. */
export function StayPage({ report }: { readonly report: StayReport }) {
  const texts = useTexts(retentionTexts)
  const { lead, districts, district, low, falling, quits, newcomers } = report
  const fileOf = (table: string) => retentionTablePath('stanna', table, { district })
  return (
    <>
      <RetentionHead
        page="stay"
        lead={lead}
        district={district}
        choices={[{ name: 'distrikt', label: texts.group, options: districts, chosen: district }]}
      />
      <div className="kv-grid">
        <DotPanel id="lagt-index" report={low} waveId="" href={fileOf('lagt-index')} />
        <DotPanel id="vilja-att-vara-kvar" report={falling} waveId="" href={fileOf('vilja-att-vara-kvar')} />
        <TablePanel id="slutat-nara-varandra" report={quits} href={fileOf('slutat-nara-varandra')} />
        <TablePanel id="nyanstallda" report={newcomers} href={fileOf('nyanstallda')} />
        <StayRules />
      </div>
    </>
  )
}
