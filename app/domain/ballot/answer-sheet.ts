import { answerTo, type Answer, type Answers } from '../instrument/answer'
import type { Instrument, Section } from '../instrument/instrument'
import { readAnswer, writeAnswer } from '../instrument/item-kinds/item-kinds'
import type { FormField, FormReader } from '../instrument/item-kinds/item-kind-rules'
import type { ItemProblem } from '../instrument/item-kinds/item-problem'
import { itemsOf } from '../instrument/items-of'
import { shownPart, shownSections, type KnownBackground } from '../instrument/shown-sections'
import type { AnswerSheet } from './answer'

export type SheetProblem = {
  readonly sectionCode: string
  readonly itemCode: string
  readonly problem: ItemProblem
}

/** `answers` holds what could be read in either case, so that nothing good is lost over one fault. */
export type SheetVerdict =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly answers: Answers; readonly problems: readonly SheetProblem[] }

/** Reads the items of one section that this person sees, given the answers to the sections before it. */
export function readSection(
  instrument: Instrument,
  section: Section,
  form: FormReader,
  sofar: { readonly answers: Answers; readonly background: KnownBackground },
): SheetVerdict {
  const shown = shownSections(instrument, sofar.answers, sofar.background)
  const part = shown.find((candidate) => candidate.code === section.code)
  return part === undefined ? { ok: true, answers: {} } : readPart(part, form)
}

/**
 * Reads every section this person sees from one form: each page carries the sheet so far. A section that has not been
 * reached reads as passed over, with its required items among the problems.
 */
export function readSheet(
  instrument: Instrument,
  form: FormReader,
  background: KnownBackground,
): SheetVerdict {
  const answers: Record<string, Answer> = {}
  const problems: SheetProblem[] = []
  for (const section of instrument.sections) {
    const part = shownPart(section, answers, background)
    if (part === undefined) continue
    const verdict = readPart(part, form)
    Object.assign(answers, verdict.answers)
    if (!verdict.ok) problems.push(...verdict.problems)
  }
  return problems.length === 0 ? { ok: true, answers } : { ok: false, answers, problems }
}

function readPart(part: Section, form: FormReader): SheetVerdict {
  const answers: Record<string, Answer> = {}
  const problems: SheetProblem[] = []
  for (const item of part.items) {
    const verdict = readAnswer(item, form)
    if (verdict.ok) answers[item.code] = verdict.answer
    else problems.push({ sectionCode: part.code, itemCode: item.code, problem: verdict.problem })
  }
  return problems.length === 0 ? { ok: true, answers } : { ok: false, answers, problems }
}

/** The fields that make `readSheet` give these answers back, in the order of the instrument. */
export function writeSheet(instrument: Instrument, answers: Answers): readonly FormField[] {
  return itemsOf(instrument).flatMap((item) => {
    const answer = answerTo(answers, item.code)
    return answer === undefined ? [] : writeAnswer(item, answer)
  })
}

/** An answer for every item: `notShown` for what this person does not see, `skipped` for what was passed over. */
export function completeSheet(
  instrument: Instrument,
  answers: Answers,
  background: KnownBackground,
): AnswerSheet {
  const sections = shownSections(instrument, answers, background)
  const shown = new Set(sections.flatMap((section) => section.items.map((item) => item.code)))
  const sheet = itemsOf(instrument).map((item): [string, Answer] => {
    if (!shown.has(item.code)) return [item.code, { kind: 'notShown' }]
    const answer = answerTo(answers, item.code)
    return [item.code, answer === undefined || answer.kind === 'notShown' ? { kind: 'skipped' } : answer]
  })
  return Object.fromEntries(sheet)
}
