import type { Instrument } from './instrument'
import { itemsOf } from './items-of'

/** The items asked, and those that decide whether they are shown. */
export function withConditions(instrument: Instrument, codes: Iterable<string>): ReadonlySet<string> {
  const asked = new Set(codes)
  const conditionOf = new Map(
    instrument.sections.flatMap((section) =>
      section.items.map((item) => [item.code, [section.showIf, item.showIf]] as const),
    ),
  )
  // A set that is walked through takes in what is added meanwhile.
  for (const code of asked)
    for (const showIf of conditionOf.get(code) ?? [])
      if (showIf !== undefined && 'item' in showIf) asked.add(showIf.item)
  return asked
}

/**
 * The instrument as a wave asks it that does not ask everything. A focus area is there only with all its items: half a
 * scale is another scale, and no trend.
 */
export function askOnly(instrument: Instrument, codes: readonly string[]): Instrument {
  const asked = withConditions(instrument, codes)
  const sections = instrument.sections
    .map((section) => ({ ...section, items: section.items.filter(({ code }) => asked.has(code)) }))
    .filter(({ items }) => items.length > 0)
  return {
    ...instrument,
    sections,
    durationMinutes: estimatedMinutes(instrument, asked),
    focusAreas: instrument.focusAreas.filter(({ items }) => items.every(({ code }) => asked.has(code))),
    parts: Object.fromEntries(
      Object.entries(instrument.parts).filter(([, code]) => code !== undefined && asked.has(code)),
    ),
  }
}

/** Seconds that most need for one item: to read the statement, to think, to press. */
const secondsByKind: Readonly<Record<Instrument['sections'][number]['items'][number]['kind'], number>> = {
  agreement: 8,
  frequency: 8,
  singleChoice: 12,
  multipleChoice: 20,
  reasons: 30,
  zeroToTen: 10,
  number: 12,
  shareOfWeek: 60,
  freeText: 45,
}

/** The first page and the review. */
const secondsBeside = 30

export function estimatedSeconds(instrument: Instrument, asked: ReadonlySet<string>): number {
  return itemsOf(instrument)
    .filter(({ code }) => asked.has(code))
    .reduce((sum, { kind }) => sum + secondsByKind[kind], secondsBeside)
}

export function estimatedMinutes(instrument: Instrument, asked: ReadonlySet<string>): number {
  return Math.max(1, Math.ceil(estimatedSeconds(instrument, asked) / 60))
}
