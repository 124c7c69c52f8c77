import { readSheet, type SheetProblem } from '~/domain/ballot/answer-sheet'
import type { Answers } from '~/domain/instrument/answer'
import type { Instrument, Section } from '~/domain/instrument/instrument'
import { fieldNames } from '~/domain/instrument/item-kinds/item-kinds'
import type { FormReader } from '~/domain/instrument/item-kinds/item-kind-rules'
import { asOneSection, isOnOnePage } from '~/domain/instrument/one-page'
import { type KnownBackground, shownSections } from '~/domain/instrument/shown-sections'
import type { FilledFields, RespondentForm } from './respondent-form.server'

/** Where a person stands: what has been filled in, what it reads as, and which sections it shows. */
export type Standing = {
  readonly fields: FilledFields
  readonly answers: Answers
  readonly problems: readonly SheetProblem[]
  readonly sections: readonly Section[]
  /** The same as the instrument has them, where several stand on one page. */
  readonly parts: readonly Section[]
  /** There is no review: all is in view when it is sent in. */
  readonly isOnOnePage: boolean
}

export type Step =
  | {
      readonly page: 'section'
      readonly section: Section
      /** Those of this section that are to be told. */
      readonly problems: readonly SheetProblem[]
      readonly isFromReview: boolean
    }
  | { readonly page: 'review' }
  | { readonly page: 'cast' }

/** What comes after a page: pure, and the same at every repetition. */
export function takeStep(
  instrument: Instrument,
  background: KnownBackground,
  form: RespondentForm,
): { readonly step: Step; readonly standing: Standing } {
  const before = standingAt(instrument, background, knownFields(instrument, form.carried.fields))
  const sectionCode = form.page !== undefined && form.page !== 'review' ? form.page.sectionCode : undefined
  const current = before.sections.find((section) => section.code === sectionCode)
  if (current === undefined) return { standing: before, step: stepWithoutSection(before, form) }
  const standing = standingAt(instrument, background, {
    ...before.fields,
    ...postedFields(current, form.posted),
  })
  return { standing, step: stepFromSection(before, standing, current, form) }
}

function stepWithoutSection(standing: Standing, form: RespondentForm): Step {
  const { action } = form
  if (action.kind === 'change') {
    const section = standing.sections.find((candidate) => candidate.code === action.sectionCode)
    if (section !== undefined) return sectionStep(section, { isFromReview: true })
  }
  if (form.page !== 'review') return sectionStep(standing.sections[0])
  if (action.kind === 'previous') return sectionStep(standing.sections.at(-1))
  return firstFaulty(standing) ?? { page: action.kind === 'cast' ? 'cast' : 'review' }
}

function stepFromSection(before: Standing, standing: Standing, current: Section, form: RespondentForm): Step {
  const { action, isFromReview } = form
  if (action.kind === 'language') return sectionStep(current, { isFromReview })
  const place = standing.sections.findIndex((section) => section.code === current.code)
  if (action.kind === 'previous')
    return isFromReview ? reviewStep(standing) : sectionStep(standing.sections[place - 1] ?? current)
  const problems = standing.problems.filter((problem) => problem.sectionCode === current.code)
  if (problems.length > 0) return sectionStep(current, { problems, isFromReview })
  if (standing.isOnOnePage && action.kind === 'cast') return { page: 'cast' }
  if (isFromReview) {
    const opened = firstNewlyShown(before.sections, standing.sections)
    return opened === undefined ? reviewStep(standing) : sectionStep(opened, { isFromReview })
  }
  const following = standing.sections[place + 1]
  return following === undefined ? reviewStep(standing) : sectionStep(following)
}

function reviewStep(standing: Standing): Step {
  return firstFaulty(standing) ?? { page: 'review' }
}

/** A section whose faults have not been seen to, so that nobody gets past them by another way. */
function firstFaulty(standing: Standing): Step | undefined {
  const section = standing.sections.find((candidate) =>
    standing.problems.some((problem) => problem.sectionCode === candidate.code),
  )
  if (section === undefined) return undefined
  const problems = standing.problems.filter((problem) => problem.sectionCode === section.code)
  return sectionStep(section, { problems, isFromReview: true })
}

/** What an answer that was changed in the review has made visible: it has not been asked yet. */
function firstNewlyShown(before: readonly Section[], now: readonly Section[]): Section | undefined {
  const seen = new Set(before.flatMap((section) => section.items.map((item) => item.code)))
  return now.find((section) => section.items.some((item) => !seen.has(item.code)))
}

function sectionStep(
  section: Section | undefined,
  {
    problems = [],
    isFromReview = false,
  }: Partial<Pick<Step & { page: 'section' }, 'problems' | 'isFromReview'>> = {},
): Step {
  return section === undefined ? { page: 'review' } : { page: 'section', section, problems, isFromReview }
}

function standingAt(instrument: Instrument, background: KnownBackground, fields: FilledFields): Standing {
  const verdict = readSheet(instrument, readerOf(fields), background)
  const { answers } = verdict
  const parts = shownSections(instrument, answers, background)
  const problems = verdict.ok ? [] : verdict.problems
  if (!isOnOnePage(instrument))
    return { fields, answers, problems, sections: parts, parts, isOnOnePage: false }
  const sections = asOneSection(instrument, parts)
  const sectionCode = sections[0]?.code
  return {
    fields,
    answers,
    problems: problems.map((problem) => ({ ...problem, sectionCode: sectionCode ?? problem.sectionCode })),
    sections,
    parts,
    isOnOnePage: true,
  }
}

export function readerOf(fields: FilledFields): FormReader {
  return (name) => (Object.hasOwn(fields, name) ? (fields[name] ?? []) : [])
}

/** The fields of a section as the page sent them; one that did not come was left empty. */
function postedFields(section: Section, posted: URLSearchParams): FilledFields {
  const names = section.items.flatMap((item) => fieldNames(item))
  return Object.fromEntries(names.map((name) => [name, posted.getAll(name)]))
}

const namesKept = new WeakMap<Instrument, ReadonlySet<string>>()

/** A field that the instrument does not have is not carried on. */
function knownFields(instrument: Instrument, fields: FilledFields): FilledFields {
  let names = namesKept.get(instrument)
  if (names === undefined) {
    names = new Set(
      instrument.sections.flatMap((section) => section.items.flatMap((item) => fieldNames(item))),
    )
    namesKept.set(instrument, names)
  }
  const known = names
  return Object.fromEntries(Object.entries(fields).filter(([name]) => known.has(name)))
}
