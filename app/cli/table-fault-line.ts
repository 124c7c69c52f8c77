import type { TableFault } from '~/domain/table/table-fault'
import { tableTexts } from '~/texts/management-table'

/** Why a file cannot be read at all, and what to do. */
export function tableFaultLine({ code, parameters }: TableFault): string {
  return tableTexts.en.file[code](parameters)
}
