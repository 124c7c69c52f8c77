import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer, Answers } from '~/domain/instrument/answer'
import type { FocusArea, Instrument } from '~/domain/instrument/instrument'
import { itemPomp, scoreFocusArea, scoreIndex } from '~/domain/response/score-scale'
import { anInstrument, anItem, text } from '../../factories/an-instrument'

type Keyed = { readonly code: string; readonly reversed?: boolean }
type Area = Partial<Omit<FocusArea, 'items'>> & { readonly code: string; readonly items: readonly Keyed[] }

/** An instrument of agreement items in these focus areas. */
function instrumentOf(areas: readonly Area[]): Instrument {
  const codes = areas.flatMap((area) => area.items.map((item) => item.code))
  return anInstrument({
    sections: [
      {
        code: 'ALL',
        title: text('Allt'),
        items: codes.map((code) => ({ kind: 'agreement', code, stem: text(code) })),
      },
    ],
    focusAreas: areas.map((area) => ({
      ...area,
      items: [...area.items],
      title: text(area.code),
      description: text(area.code),
    })),
    parts: {},
  })
}

function steps(given: Readonly<Record<string, number | string | undefined>>): Answers {
  const answers = Object.entries(given).map(([code, step]): [string, Answer] => [
    code,
    step === undefined || step === '' ? { kind: 'skipped' } : { kind: 'option', code: String(step) },
  ])
  return Object.fromEntries(answers)
}

function area(code: string, items: number, changes: Partial<Omit<FocusArea, 'items'>> = {}): Area {
  return { code, items: Array.from({ length: items }, (_, i) => ({ code: `${code}${i + 1}` })), ...changes }
}

function score(instrument: Instrument, answers: Answers): number | undefined {
  const [first] = instrument.focusAreas
  if (first === undefined) throw new Error('no focus area')
  return scoreFocusArea(first, answers, instrument)
}

test('an item is percent of the maximum possible; what was not answered is nothing', () => {
  const item = anItem('agreement')
  expect(['1', '2', '3', '4', '5'].map((code) => itemPomp(item, { kind: 'option', code }))).toEqual([
    0, 25, 50, 75, 100,
  ])
  for (const kind of ['skipped', 'notShown', 'notApplicable'] as const)
    expect(itemPomp(item, { kind })).toBeUndefined()
  expect(itemPomp(item, undefined)).toBeUndefined()
  expect(itemPomp(anItem('zeroToTen'), { kind: 'option', code: '7' })).toBeUndefined()
})

test('reverse-keyed items are turned before the mean', () => {
  const instrument = instrumentOf([{ code: 'A', items: [{ code: 'A1' }, { code: 'A2', reversed: true }] }])
  expect(score(instrument, steps({ A1: 5, A2: 1 }))).toBe(100)
  expect(score(instrument, steps({ A1: 5, A2: 5 }))).toBe(50)
})

test.each([
  [3, 2],
  [4, 2],
  [5, 3],
  [2, 1],
  [1, 1],
])('of %d items at least %d must be answered', (items, least) => {
  const instrument = instrumentOf([area('A', items)])
  const answered = (count: number) =>
    steps(Object.fromEntries(Array.from({ length: count }, (_, i) => [`A${i + 1}`, 4])))
  expect(score(instrument, answered(least))).toBe(75)
  expect(score(instrument, answered(least - 1))).toBeUndefined()
})

test('"ej aktuellt" and not shown count as not answered', () => {
  const instrument = instrumentOf([area('A', 3)])
  expect(
    score(instrument, { ...steps({ A1: 4 }), A2: { kind: 'notApplicable' }, A3: { kind: 'notShown' } }),
  ).toBeUndefined()
})

test('a fraction such as 0.6 of five is three, whatever the arithmetic', () => {
  const instrument = instrumentOf([area('A', 5, { minimumAnsweredFraction: 0.6 })])
  expect(score(instrument, steps({ A1: 4, A2: 4, A3: 4 }))).toBe(75)
})

test('the index is the mean of the person’s areas when at least half of them have a score', () => {
  const instrument = instrumentOf(['A', 'B', 'C', 'D'].map((code) => area(code, 1)))
  expect(scoreIndex(instrument, steps({ A1: 5, B1: 3 }))).toBe(75)
  expect(scoreIndex(instrument, steps({ A1: 5 }))).toBeUndefined()
  expect(scoreIndex(instrument, {})).toBeUndefined()
})

test('outcomes and areas asked of a few stay out of the index', () => {
  const instrument = instrumentOf([
    area('A', 1),
    area('B', 1, { inIndex: false }),
    area('S', 1, { role: 'outcome' }),
  ])
  expect(scoreIndex(instrument, steps({ A1: 2, B1: 5, S1: 5 }))).toBe(25)
  expect(scoreIndex(instrument, steps({ B1: 5, S1: 5 }))).toBeUndefined()
})

test('an instrument without focus areas has no index', () => {
  expect(scoreIndex(anInstrument({ focusAreas: [] }), steps({ AGR: 5 }))).toBeUndefined()
})

test('turning every key turns the score round', () => {
  const codes = ['A1', 'A2', 'A3', 'A4']
  const arbitrary = fc.record(
    Object.fromEntries(codes.map((code) => [code, fc.constantFrom(1, 2, 3, 4, 5, undefined)])),
  )
  fc.assert(
    fc.property(arbitrary, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (given, keys) => {
      const keyed = (turn: boolean) =>
        instrumentOf([
          { code: 'A', items: codes.map((code, i) => ({ code, reversed: (keys[i] ?? false) !== turn })) },
        ])
      const straight = score(keyed(false), steps(given))
      const turned = score(keyed(true), steps(given))
      if (straight === undefined) expect(turned).toBeUndefined()
      else expect(turned).toBeCloseTo(100 - straight, 9)
    }),
  )
})
