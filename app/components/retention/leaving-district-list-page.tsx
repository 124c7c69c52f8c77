import type { LeavingDistrictList } from '~/domain/report/leaving-district'
import { retentionTablePath } from '~/http/paths'
import { DotPanel } from '../results/dot-panel'
import { RetentionHead, useRegisterChoices } from './retention-head'
import { TablePanel } from './table-panel'

/** All districts: how fast they are left, and what their years were like; each leads to its page. */
export function LeavingDistrictListPage({ report }: { readonly report: LeavingDistrictList }) {
  const { heading, rates, context } = report
  const choices = useRegisterChoices(heading).filter(({ name }) => name === 'ar')
  const fileOf = (table: string) => retentionTablePath('distrikt', table, { year: heading.year })
  return (
    <>
      <RetentionHead page="districts" lead={heading.lead} district="" choices={choices} />
      <div className="kv-grid">
        <DotPanel id="takt" report={rates} waveId="" href={fileOf('takt')} />
        <TablePanel id="distriktets-ar" report={context} href={fileOf('distriktets-ar')} />
      </div>
    </>
  )
}
