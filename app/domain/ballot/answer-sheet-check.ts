import { answerSchema, answerTo, type Answer } from '../instrument/answer'
import type { Instrument } from '../instrument/instrument'
import type { Item } from '../instrument/item'
import { largestAnswerBytes } from '../instrument/item-kinds/item-kinds'
import { itemsOf } from '../instrument/items-of'
import { shownSections, type KnownBackground } from '../instrument/shown-sections'
import type { AnswerSheet } from './answer'
import { knownAnswers, readOpenedAnswer } from './known-answers'

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
  if (!isRecord(opened)) return notASheet
  const sheet: Record<string, Answer> = {}
  const misfits = new Set<string>()
  const known = knownAnswers(instrument)
  for (const one of known) {
    const { code } = one.item
    if (!Object.hasOwn(opened, code)) continue
    const read = readOpenedAnswer(one, opened[code])
    if (read.answer === undefined) return notASheet
    if (!read.fits) misfits.add(code)
    sheet[code] = read.answer
  }
  const others = Object.keys(opened).filter((code) => !Object.hasOwn(sheet, code))
  if (!others.every((code) => answerSchema.safeParse(opened[code]).success)) return notASheet
  const faults = others.map((itemCode): SheetFault => ({ code: 'unknownItem', itemCode }))
  const shown = shownItems(instrument, sheet, background)
  for (const { item } of known) {
    const code = misfits.has(item.code)
      ? 'doesNotFit'
      : faultOf(item, answerTo(sheet, item.code), shown.has(item.code))
    if (code !== undefined) faults.push({ code, itemCode: item.code })
  }
  return faults.length === 0 ? { ok: true, sheet } : { ok: false, faults }
}

function faultOf(item: Item, answer: Answer | undefined, isShown: boolean): SheetFault['code'] | undefined {
  if (answer === undefined) return 'missingAnswer'
  if (!isShown) return answer.kind === 'notShown' ? undefined : 'notShownButAnswered'
  if (answer.kind === 'notShown') return 'shownButNotShown'
  return item.required && answer.kind === 'skipped' ? 'requiredButSkipped' : undefined
}

const notASheet: SheetCheck = { ok: false, faults: [{ code: 'notASheet', itemCode: '' }] }

function isRecord(opened: unknown): opened is Readonly<Record<string, unknown>> {
  return typeof opened === 'object' && opened !== null && !Array.isArray(opened)
}

function shownItems(instrument: Instrument, sheet: AnswerSheet, background: KnownBackground): Set<string> {
  const shown = new Set<string>()
  for (const { items } of shownSections(instrument, sheet, background))
    for (const { code } of items) shown.add(code)
  return shown
}

/** No complete sheet takes more bytes as JSON in UTF-8. */
export function largestSheetBytes(instrument: Instrument): number {
  return itemsOf(instrument).reduce(
    (sum, item) => sum + `"${item.code}":,`.length + largestAnswerBytes(item),
    '{}'.length,
  )
}
