import type { EmployeeChangeKind, EmployeeImportPlan } from '~/domain/employee/plan-employee-import'
import type { TableFault } from '~/domain/table/table-fault'

/** What came of the HR system's file, short of its being stored. */
export type EmployeeFileResult =
  | { readonly kind: 'nothingChosen' }
  | { readonly kind: 'unusable'; readonly fault: TableFault }
  | {
      readonly kind: 'review'
      /** Without the rows that change nothing; they are counted. */
      readonly plan: EmployeeImportPlan
      readonly counts: Readonly<Record<EmployeeChangeKind, number>>
      /** Carried by the page to the step where it is agreed to. */
      readonly text: string
      readonly fingerprint: string
      /** Something was changed since the file was looked at last. */
      readonly isStale: boolean
    }
