import type { AnswerSheet } from '~/domain/ballot/answer'
import { completeSheet } from '~/domain/ballot/answer-sheet'
import type { Answer, Answers } from '~/domain/instrument/answer'
import type { Instrument } from '~/domain/instrument/instrument'
import type { Item } from '~/domain/instrument/item'
import { shownSections } from '~/domain/instrument/shown-sections'
import type { Background } from '~/domain/invitation/background'
import { normal, type Random, shuffled, weighted } from './seeded-random'

/** What the simulated people think on average: the truth that the analysis is to find again. */
export type Truth = {
  /** Expected item mean 0–100, 100 good, of a focus area in a district. */
  readonly level: (focusArea: string, background: Background) => number
  /** The share of items left out. */
  readonly skipped: number
  /** Something people might write in a free-text field; `undefined` = nothing. */
  readonly comment?: (item: Item, random: Random) => string | undefined
}

/** How a person's answers hang together: one mood for all, one view for each area, the rest is the item's own. */
const moodSd = 0.45
const viewSd = 0.55
const itemSd = 0.7

/** One person's complete answer sheet, drawn from the truth with the given chance. */
export function simulateSheet(
  instrument: Instrument,
  background: Background,
  truth: Truth,
  random: Random,
): AnswerSheet {
  const person = aPerson(instrument, background, truth, random)
  let answers: Answers = {}
  for (const section of instrument.sections)
    for (const item of section.items) {
      const isShown = shownSections(instrument, answers, background).some((shown) =>
        shown.items.some((one) => one.code === item.code),
      )
      const answer = isShown && random() >= truth.skipped ? person.answer(item) : undefined
      if (answer !== undefined) answers = { ...answers, [item.code]: answer }
    }
  return completeSheet(instrument, answers, background)
}

type Person = { readonly answer: (item: Item) => Answer | undefined }

function aPerson(instrument: Instrument, background: Background, truth: Truth, random: Random): Person {
  const mood = normal(random) * moodSd
  const keyed = new Map<string, { view: number; reversed: boolean }>()
  const views = new Map<string, number>()
  for (const area of instrument.focusAreas) {
    const view = (truth.level(area.code, background) - 50) / 25 + mood + normal(random) * viewSd
    views.set(area.code, view)
    for (const { code, reversed } of area.items) keyed.set(code, { view, reversed })
  }
  return {
    answer: (item) => {
      switch (item.kind) {
        case 'agreement':
        case 'frequency': {
          const key = keyed.get(item.code) ?? { view: mood, reversed: false }
          if (item.mayBeNotApplicable && random() < 0.015) return { kind: 'notApplicable' }
          return { kind: 'option', code: String(step(key.view, key.reversed, random)) }
        }
        case 'zeroToTen':
          return { kind: 'option', code: String(zeroToTen(mood, views, random)) }
        case 'reasons':
          return simulateReasons(item, views, random)
        case 'singleChoice':
          return {
            kind: 'option',
            code: weighted(
              random,
              item.options.map((o, i) => [o.code, 1 / (1 + i * 0.35)]),
            ),
          }
        case 'multipleChoice':
          return simulateChoices(item, views, random)
        case 'number':
          return {
            kind: 'number',
            value: Math.round(item.minimum + random() * (item.maximum - item.minimum)),
          }
        case 'shareOfWeek':
          return simulateWeek(item, random)
        case 'freeText': {
          const text = truth.comment?.(item, random)
          return text === undefined ? undefined : { kind: 'text', text }
        }
      }
    },
  }
}

function step(view: number, reversed: boolean, random: Random): number {
  const chosen = Math.min(5, Math.max(1, Math.round(3 + view + normal(random) * itemSd)))
  return reversed ? 6 - chosen : chosen
}

function zeroToTen(mood: number, views: ReadonlyMap<string, number>, random: Random): number {
  const mean = [...views.values()].reduce((sum, view) => sum + view, 0) / Math.max(1, views.size)
  return Math.min(10, Math.max(0, Math.round(6.2 + 1.6 * mean + mood + normal(random) * 1.6)))
}

/** The worse a person's view of an area, the likelier it is a reason to leave. */
function pull(focusArea: string | undefined, views: ReadonlyMap<string, number>): number {
  const view = focusArea === undefined ? undefined : views.get(focusArea)
  return view === undefined ? 0.35 : Math.exp(-1.1 * view)
}

function simulateReasons(
  item: Extract<Item, { kind: 'reasons' }>,
  views: ReadonlyMap<string, number>,
  random: Random,
): Answer {
  const weights = item.options.map((option) => {
    const weight = option.direction === 'involuntary' ? 0.05 : pull(option.focusArea, views)
    return [option.code, weight] as const
  })
  const main = weighted(random, weights)
  const contributing: string[] = []
  while (contributing.length < item.maximumContributing && random() < 0.62) {
    const left = weights.filter(([code]) => code !== main && !contributing.includes(code))
    contributing.push(weighted(random, left))
  }
  const ordered = item.options.map((option) => option.code).filter((code) => contributing.includes(code))
  return { kind: 'reasons', main, contributing: ordered }
}

function simulateChoices(
  item: Extract<Item, { kind: 'multipleChoice' }>,
  views: ReadonlyMap<string, number>,
  random: Random,
): Answer | undefined {
  const most = Math.min(item.maximumChosen ?? item.options.length, 1 + Math.floor(random() * 3))
  const picked = new Set(
    shuffled(random, item.options)
      .slice(0, most)
      .map((option) => option.code),
  )
  const worst = [...views].sort(([, a], [, b]) => a - b)[0]?.[0]
  const named = item.options.find((option) => worst !== undefined && option.code.startsWith(worst))
  if (named !== undefined && picked.size < (item.maximumChosen ?? item.options.length)) picked.add(named.code)
  const codes = item.options.map((option) => option.code).filter((code) => picked.has(code))
  return codes.length === 0 ? undefined : { kind: 'options', codes }
}

/** Rounded to fives, as people do, and 100 in all. Grefve 2017: about 13 % of the week with children and families. */
function simulateWeek(item: Extract<Item, { kind: 'shareOfWeek' }>, random: Random): Answer {
  const usual = [15, 40, 20, 10, 15]
  const raw = item.parts.map((_, i) => (usual[i] ?? 10) * (0.6 + 0.8 * random()))
  const total = raw.reduce((sum, value) => sum + value, 0)
  const percents = raw.map((value) => Math.round((value / total) * 20) * 5)
  const first = percents[0] ?? 0
  percents[0] = first + 100 - percents.reduce((sum, value) => sum + value, 0)
  if ((percents[0] ?? 0) < 0) {
    percents[1] = (percents[1] ?? 0) + (percents[0] ?? 0)
    percents[0] = 0
  }
  return {
    kind: 'shares',
    percents: Object.fromEntries(item.parts.map((part, i) => [part.code, percents[i] ?? 0])),
  }
}
