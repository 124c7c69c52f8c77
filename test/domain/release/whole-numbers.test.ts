import { expect, test } from 'vitest'
import { roundedAnalysis } from '~/cli/rounded-analysis'
import { instrumentSchema } from '~/domain/instrument/instrument'
import { discloseRollup } from '~/domain/release/disclose-rollup'
import { rakeRollup } from '~/domain/release/rake-rollup'
import { takeAll } from '~/domain/release/steps'
import { countResponses, rollUp } from '~/domain/rollup/roll-up'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { disclosed, option, people, smallInstrument, variedAnswers } from './people'

/*
 * Answers are whole persons on whole steps. Figures that leave room for every real number may leave room for one whole
 * number only: these do not.
 */

/** Everybody at the top of LED1, less so many steps below it that one or two gave away. */
const belowTheTop = (missing: readonly string[]) => (place: number) => ({
  ...variedAnswers(place),
  LED1: option(missing[place] ?? '5'),
})

test('a mean so near the end of its steps that it counts the one or two who are not there is not told', () => {
  const item = (missing: readonly string[]) =>
    disclosed(people(14, { district: 'a' }, belowTheTop(missing))).item('city', 'LED1')?.kind
  // 98 of 14: one has said 4, and everybody else 5.
  expect(item(['4'])).toBe('suppressed')
  expect(item(['4', '4'])).toBe('suppressed')
  expect(item(['3'])).toBe('suppressed')
  // Three steps below may be one, two or three persons.
  expect(item(['3', '4'])).toBe('meanOnly')
})

test('nor at the other end', () => {
  const low = (place: number) => ({ ...variedAnswers(place), LED1: option(place === 0 ? '2' : '1') })
  expect(disclosed(people(14, { district: 'a' }, low)).item('city', 'LED1')?.kind).toBe('suppressed')
})

test('the recommendation number is not told where one or two are the only ones of their sort', () => {
  const told = (codes: readonly string[]) => {
    const item = disclosed(
      people(codes.length, { district: 'a' }, (place) => ({
        ...variedAnswers(place),
        REC: option(codes[place] ?? '9'),
      })),
    ).item('city', 'REC')
    return item !== undefined && item.kind !== 'suppressed' && item.recommendation !== undefined
  }
  const most = ['9', '10', '9', '10', '9', '10', '9', '10', '9', '10', '9', '10']
  // 100 · 12 / 13 = 92 can only be twelve, one and none; the interval tells the rest.
  expect(told([...most, '8'])).toBe(false)
  expect(told([...most, '2', '7', '7', '8', '8'])).toBe(false)
  expect(told([...most, '2', '3', '4', '7', '7', '8', '8'])).toBe(true)
})

test('how many hidden groups were looked for does not tell which of them are too small', () => {
  // Eight are hidden in two districts. Were both known to be below five, each would have four.
  const sought = (first: number, second: number) => {
    const responses = [
      ...people(first, { district: 'a' }),
      ...people(second, { district: 'b' }),
      ...people(30, { district: 'c' }),
    ]
    const { cells, audit } = takeAll(
      discloseRollup({
        ...countResponses(smallInstrument, responses),
        instrument: smallInstrument,
        rules: { minimumCellSize: 5, minimumDetailSize: 10 },
        organisation: { districts: [], units: [] },
        invited: new Map(),
      }),
    )
    expect(cells.filter(({ kind }) => kind === 'suppressed')).toHaveLength(2)
    return audit.sought
  }
  expect(sought(4, 4)).toBe(sought(3, 5))
})

test('an item that is asked after one answer is not told where it would count those who gave another', () => {
  const stepped = (code: string, more = {}) => ({
    kind: 'agreement' as const,
    code,
    stem: { sv: code, en: code },
    ...more,
  })
  const label = (code: string) => ({ code, label: { sv: code, en: code } })
  const instrument = instrumentSchema.parse({
    ...smallInstrument,
    sections: [
      {
        code: 'FIRST',
        title: { sv: 'a', en: 'a' },
        items: [
          { kind: 'singleChoice', code: 'YESNO', stem: { sv: 'a', en: 'a' }, options: ['y', 'n'].map(label) },
        ],
      },
      {
        code: 'THEN',
        title: { sv: 'b', en: 'b' },
        items: [stepped('AFTER', { showIf: { item: 'YESNO', isAnyOf: ['y'] } })],
      },
      ...smallInstrument.sections,
    ],
  })
  const after = (no: number) =>
    disclosed(
      people(30, { district: 'a' }, (place) => ({
        ...variedAnswers(place),
        YESNO: option(place < no ? 'n' : 'y'),
        ...(place < no ? {} : { AFTER: option(String(1 + (place % 5))) }),
      })),
      { instrument },
    ).item('city', 'AFTER')?.kind
  expect(after(3)).toBe('suppressed')
  expect(after(0)).toBe('suppressed')
  expect(after(12)).not.toBe('suppressed')
})

test('the design effect of the weights does not count out a hidden crossing', () => {
  const rollup = (hidden: number) =>
    rollUp(smallInstrument, [
      ...people(hidden, { district: 'a', tenure: 'T0' }),
      ...people(30 - hidden, { district: 'a', tenure: 'T1' }),
      ...people(11 - hidden, { district: 'b', tenure: 'T0' }),
      ...people(26 + hidden, { district: 'b', tenure: 'T1' }),
      ...people(20, { district: 'c', tenure: 'T0' }),
      ...people(25, { district: 'c', tenure: 'T1' }),
    ])
  const perDistrict = new Map(
    [['a', 60] as const, ['b', 50] as const, ['c', 60] as const].map(([id, asked]) => [
      districtIdSchema.parse(id),
      asked,
    ]),
  )
  const perTenure = new Map([
    ['T0', 60],
    ['T1', 110],
  ])
  const told = Array.from({ length: 12 }, (_, hidden) => {
    const raked = rakeRollup(
      rollup(hidden),
      { perDistrict, perTenure },
      { scales: [], isTold: () => false, fewest: 10 },
    )
    return JSON.stringify(raked)
  })
  // Whoever knows all margins tries all twelve: at least five of them must look alike.
  for (const one of told) expect(told.filter((other) => other === one).length).toBeGreaterThan(4)
})

test('what the commands print counts nobody: numbers of people are bands or not there', () => {
  const printed = roundedAnalysis({ cells: disclosed(people(40, { district: 'a' })).cells })
  const heads = /"(n|count|promoters|passives|detractors|moments)":/
  expect(JSON.stringify(printed)).toContain('"respondents":"40–44"')
  expect(JSON.stringify(printed)).not.toMatch(heads)
})
