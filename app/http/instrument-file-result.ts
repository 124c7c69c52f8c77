import type { InstrumentFault } from '~/domain/instrument/instrument-fault'
import type { TableFaultCode } from '~/domain/table/table-fault'

/** What came of a file with a definition. */
export type InstrumentFileResult =
  | { readonly kind: 'nothingChosen' }
  | { readonly kind: 'unusable'; readonly code: TableFaultCode }
  | { readonly kind: 'faulty'; readonly faults: readonly InstrumentFault[] }
  | { readonly kind: 'published'; readonly code: string; readonly version: number }
  | {
      readonly kind: 'stored'
      readonly code: string
      readonly version: number
      readonly done: 'tillagd' | 'ersatt' | 'oforandrad'
    }
