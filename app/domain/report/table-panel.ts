import type { DataTable } from './data-table'

/** A table that is the panel itself, without a chart; or the word that there is nothing in it. */
export type TablePanel =
  | {
      readonly kind: 'shown'
      readonly title: string
      readonly sub: string
      readonly notes: readonly string[]
      readonly table: DataTable
    }
  | {
      readonly kind: 'absent'
      readonly title: string
      readonly text: string
      readonly notes?: readonly string[]
    }
