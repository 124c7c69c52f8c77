import type { SurvivalPage as Report } from '~/domain/report/retention-overview'
import { retentionTablePath } from '~/http/paths'
import { DotPanel } from '../results/dot-panel'
import { RetentionHead, useRegisterChoices } from './retention-head'
import { SurvivalPanel } from './survival-panel'

/** How long people stay: the curve, then districts, roles and years of hiring side by side. */
export function SurvivalPage({ report }: { readonly report: Report }) {
  const { heading, survival, families } = report
  const { district, year } = heading
  const choices = useRegisterChoices(heading).filter(({ name }) => name === 'distrikt')
  const fileOf = (table: string) => retentionTablePath('anstallningstid', table, { district, year })
  return (
    <>
      <RetentionHead page="survival" lead={heading.lead} district={district} choices={choices} />
      <div className="kv-grid">
        <SurvivalPanel report={survival} href={fileOf('kvar')} />
        {families.map((family) => (
          <DotPanel
            key={family.title}
            id={family.kind === 'shown' ? family.table.id : family.title}
            report={family}
            waveId=""
            href={fileOf(family.kind === 'shown' ? family.table.id : '')}
          />
        ))}
      </div>
    </>
  )
}
