import type { ReactNode } from 'react'
import type { TableFault } from '~/domain/table/table-fault'
import { tableTexts } from '~/texts/management-table'
import { FaultSummary } from '../forms/fault-summary'
import { useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { type Crumb, PageHead } from '../layout/page-head'

/** A page where a file is brought in: what is wrong with it as a whole, its review, the choosing of one. */
export function FilePage({
  title,
  lead,
  crumbs,
  fault,
  above,
  children,
}: {
  readonly title: string
  readonly lead: string
  readonly crumbs: readonly Crumb[]
  readonly fault: string | undefined
  /** Between the head and the panels. */
  readonly above?: ReactNode
  readonly children: ReactNode
}) {
  const { choosing } = useTexts(tableTexts)
  return (
    <StaffPage>
      <PageHead title={title} lead={lead} crumbs={crumbs} />
      {fault !== undefined && (
        <FaultSummary title={choosing.unusable} faults={[{ anchor: 'file', text: fault }]} />
      )}
      {above}
      <div className="kv-grid">{children}</div>
    </StaffPage>
  )
}

/** Why a file could not be read at all, in words; `undefined` when it could, or none was handed in. */
export function useFileFault(
  result: { readonly kind: string; readonly fault?: TableFault } | undefined,
): string | undefined {
  const { file, choosing } = useTexts(tableTexts)
  if (result?.kind === 'nothingChosen') return choosing.missing
  return result?.fault && file[result.fault.code](result.fault.parameters)
}
