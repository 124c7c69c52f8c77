import type { ColumnAudit } from './audit-column'

/** Index points; wide enough that nobody asks how wide. */
export const widestMeasured = 40

/** What the audit of a release tried, and how near it came. Frozen with the release. */
export type ReleaseAudit = {
  /** Figures whose sums were combined: respondents, focus areas, items. */
  readonly figures: number
  /** Released sums, over all figures. */
  readonly sums: number
  /**
   * Hidden groups, over all figures: an insider looks for those among them that are too small. How many these are is not
   * told: of eight persons hidden in two groups that are both below five, four are in each.
   */
  readonly sought: number
  /** Groups that were hidden only because the audit found a way to something small, over all figures. */
  readonly hiddenFurther: number
  /**
   * The narrowest interval that is left for the mean of such a group, in percent of its scale (index points), rounded
   * down; `null`: there was none to look for. What is wider than `widestMeasured` is not measured further.
   */
  readonly narrowestMean: number | null
}

export type AuditedHiding = { readonly audit: ColumnAudit; readonly further: number }

export function addUpAudits(audits: readonly AuditedHiding[]): ReleaseAudit {
  const sumOf = (amount: (one: AuditedHiding) => number) => audits.reduce((sum, one) => sum + amount(one), 0)
  const widths = audits.flatMap(({ audit }) => audit.narrowestMean ?? [])
  return {
    figures: audits.length,
    sums: sumOf(({ audit }) => audit.told),
    sought: sumOf(({ audit }) => audit.hidden),
    hiddenFurther: sumOf(({ further }) => further),
    narrowestMean: widths.length === 0 ? null : Math.floor(Math.min(...widths)),
  }
}
