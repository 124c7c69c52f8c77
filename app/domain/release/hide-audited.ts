import { auditColumn, type AuditedFigure } from './audit-column'
import { hideColumn, isTooFew, type Column, type Hidden } from './hide-column'
import type { AuditedHiding } from './release-audit'
import type { ReleasePlan } from './release-plan'
import type { Steps } from './steps'

/** What must be hidden of a figure by steps 1 to 5, and then as long as the audit (step 6) still finds something out. */
export function* hideAudited(
  plan: ReleasePlan,
  column: Column,
  figure: AuditedFigure,
): Steps<AuditedHiding & { readonly hidden: Hidden }> {
  const isSmall = (group: ReleasePlan['groups'][number]) => isTooFew(group, column)
  const withoutAudit = hideColumn(plan, column)
  let hidden = withoutAudit
  for (;;) {
    yield
    const audit = auditColumn(plan, figure, hidden, isSmall)
    if (audit.exposedBy === undefined) return { hidden, audit, further: hidden.size - withoutAudit.size }
    hidden = hideColumn(plan, { ...column, hidden: new Set([...hidden, audit.exposedBy]) })
  }
}
