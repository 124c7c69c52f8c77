import type { ImportPlan } from '~/domain/organisation/plan-organisation-import'
import type { TableFault } from '~/domain/table/table-fault'

/** What came of a file with the organisation, short of its being stored. */
export type OrganisationFileResult =
  | { readonly kind: 'nothingChosen' }
  | { readonly kind: 'unusable'; readonly fault: TableFault }
  | {
      readonly kind: 'review'
      readonly plan: Omit<ImportPlan, 'next'>
      /** Carried by the page to the step where it is agreed to. */
      readonly text: string
      readonly fingerprint: string
      /** The organisation was changed since it was looked at last. */
      readonly isStale: boolean
    }
