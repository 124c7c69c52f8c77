import { answerTo, type Answer, type Answers } from './answer'
import type { Instrument, Section } from './instrument'
import type { ShowIf } from './show-if'

/** What a condition may ask about the person beforehand. */
export type KnownBackground = { readonly tenureBand: string | null; readonly role: string | null }

/** Whether a condition holds. Without a condition everything is shown; what is not known is none of the codes. */
export function isShown(showIf: ShowIf | undefined, answers: Answers, background: KnownBackground): boolean {
  if (showIf === undefined) return true
  const codes =
    'background' in showIf ? [background[showIf.background]] : chosenCodes(answerTo(answers, showIf.item))
  return codes.some((code) => code !== null && showIf.isAnyOf.includes(code))
}

function chosenCodes(answer: Answer | undefined): readonly (string | null)[] {
  switch (answer?.kind) {
    case 'option':
      return [answer.code]
    case 'options':
      return answer.codes
    case 'reasons':
      return [answer.main, ...answer.contributing]
    default:
      return []
  }
}

/**
 * The sections this person sees, each with only the items this person sees. An answer to something that is no
 * longer shown (an earlier answer was changed) shows nothing else either.
 */
export function shownSections(
  instrument: Instrument,
  answers: Answers,
  background: KnownBackground,
): readonly Section[] {
  const asked = askedByConditions(instrument)
  const shown: Section[] = []
  const effective: Record<string, Answer> = {}
  for (const section of instrument.sections) {
    const part = shownPart(section, effective, background)
    if (part === undefined) continue
    shown.push(part)
    if (asked.size === 0) continue
    for (const { code } of part.items) {
      const answer = asked.has(code) ? answerTo(answers, code) : undefined
      if (answer !== undefined) effective[code] = answer
    }
  }
  return shown
}

const remembered = new WeakMap<Instrument, ReadonlySet<string>>()

/** The items that some condition depends on; kept as long as the instrument, which is never changed. */
function askedByConditions(instrument: Instrument): ReadonlySet<string> {
  const known = remembered.get(instrument)
  if (known !== undefined) return known
  const conditions = instrument.sections.flatMap(({ showIf, items }) => [
    showIf,
    ...items.map((item) => item.showIf),
  ])
  const asked = new Set(
    conditions.flatMap((showIf) => (showIf !== undefined && 'item' in showIf ? [showIf.item] : [])),
  )
  remembered.set(instrument, asked)
  return asked
}

/** What this person sees of a section, given the answers to what was shown before it. */
export function shownPart(
  section: Section,
  earlier: Answers,
  background: KnownBackground,
): Section | undefined {
  if (!isShown(section.showIf, earlier, background)) return undefined
  if (section.items.every((item) => item.showIf === undefined)) return section
  const items = section.items.filter((item) => isShown(item.showIf, earlier, background))
  return items.length === 0 ? undefined : { ...section, items }
}
