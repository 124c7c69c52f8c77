import type { FigureFaultCode } from '~/domain/register/read-figures'
import type { SpellFaultCode } from '~/domain/register/spell-fault'
import type { RowFault, TableFault } from '~/domain/table/table-fault'

/** The files that make up the employment register, as they are called in addresses. */
export const registerFiles = ['anstallningar', 'antal', 'omvarld'] as const
export type RegisterFileName = (typeof registerFiles)[number]

/** What a file would do to the register. Numbers alone: who is meant is nowhere on the page. */
export type RegisterReview = {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
  /** Rows that stay out; the rest is taken in. */
  readonly faults: readonly RowFault<SpellFaultCode | FigureFaultCode>[]
  readonly ignored: readonly string[]
}

/** What came of a file of the register, short of its being stored. */
export type RegisterFileResult =
  | { readonly kind: 'nothingChosen' }
  | { readonly kind: 'unusable'; readonly fault: TableFault }
  | {
      readonly kind: 'review'
      readonly review: RegisterReview
      /** Carried by the page to the step where it is agreed to. */
      readonly text: string
      readonly fingerprint: string
      /** The register was changed since it was looked at last. */
      readonly isStale: boolean
    }
