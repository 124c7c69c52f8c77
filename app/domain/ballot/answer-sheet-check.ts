import { answerTo } from '../instrument/answer'
import type { Instrument } from '../instrument/instrument'
import { isValidAnswer, largestAnswerBytes } from '../instrument/item-kinds/item-kinds'
import { itemsOf } from '../instrument/items-of'
import { shownSections, type KnownBackground } from '../instrument/shown-sections'
import { answerSheetSchema, type AnswerSheet } from './answer'

export type SheetFault = {
  readonly code:
    | 'notASheet'
    | 'unknownItem'
    | 'missingAnswer'
    | 'doesNotFit'
    | 'shownButNotShown'
    | 'notShownButAnswered'
    | 'requiredButSkipped'
  /** The item's code; "" for the sheet as a whole. */
  readonly itemCode: string
}

export type SheetCheck =
  | { readonly ok: true; readonly sheet: AnswerSheet }
  | { readonly ok: false; readonly faults: readonly SheetFault[] }

/** Whether what came out of a ballot is a complete sheet of this instrument: one fitting answer for every item. */
export function validateSheet(
  instrument: Instrument,
  background: KnownBackground,
  opened: unknown,
): SheetCheck {
  const parsed = answerSheetSchema.safeParse(opened)
  if (!parsed.success) return { ok: false, faults: [{ code: 'notASheet', itemCode: '' }] }
  const sheet = parsed.data
  const items = itemsOf(instrument)
  const known = new Set(items.map((item) => item.code))
  const shown = new Set(
    shownSections(instrument, sheet, background).flatMap((section) => section.items.map((item) => item.code)),
  )
  const faults = Object.keys(sheet)
    .filter((code) => !known.has(code))
    .map((itemCode): SheetFault => ({ code: 'unknownItem', itemCode }))
  for (const item of items) {
    const answer = answerTo(sheet, item.code)
    const fault = (code: SheetFault['code']) => faults.push({ code, itemCode: item.code })
    if (answer === undefined) fault('missingAnswer')
    else if (!isValidAnswer(item, answer)) fault('doesNotFit')
    else if (!shown.has(item.code) && answer.kind !== 'notShown') fault('notShownButAnswered')
    else if (shown.has(item.code) && answer.kind === 'notShown') fault('shownButNotShown')
    else if (shown.has(item.code) && item.required && answer.kind === 'skipped') fault('requiredButSkipped')
  }
  return faults.length === 0 ? { ok: true, sheet } : { ok: false, faults }
}

/** No complete sheet takes more bytes as JSON in UTF-8. */
export function largestSheetBytes(instrument: Instrument): number {
  return itemsOf(instrument).reduce(
    (sum, item) => sum + `"${item.code}":,`.length + largestAnswerBytes(item),
    '{}'.length,
  )
}
