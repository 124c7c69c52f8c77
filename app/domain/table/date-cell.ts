import { z } from 'zod'

export type DateCellFault = 'notADate' | 'noSuchDate' | 'spreadsheetNumber'

export type DateCellVerdict =
  { readonly ok: true; readonly date: string } | { readonly ok: false; readonly code: DateCellFault }

const isoDate = z.iso.date()

/** A calendar date as Swedish systems write it: 2026-11-21, 20261121, 2026/11/21, with or without a time after it. */
export function readDateCell(text: string): DateCellVerdict {
  const written = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?)?$/u.exec(text)
  // Spreadsheets count days from 1900 and save the number when a cell is not formatted as a date.
  if (/^[2-6]\d{4}$/u.test(text)) return { ok: false, code: 'spreadsheetNumber' }
  if (written === null) return { ok: false, code: 'notADate' }
  const date = `${written[1]}-${written[3]}-${written[4]}`
  return isoDate.safeParse(date).success ? { ok: true, date } : { ok: false, code: 'noSuchDate' }
}
