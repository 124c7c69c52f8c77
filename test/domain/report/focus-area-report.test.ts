import { expect, test } from 'vitest'
import { focusAreaList } from '~/domain/report/focus-area-list'
import { focusAreaReport } from '~/domain/report/focus-area-report'
import type { ResultBasis } from '~/domain/report/result-basis'
import { wordingIn } from '~/domain/report/wording/wording'
import { aReleasedWave } from '../../factories/a-released-wave'
import { aResultBasis } from '../../factories/a-result-basis'

function shown(basis: ResultBasis, code: string, language: 'sv' | 'en' = 'sv') {
  const report = focusAreaReport(basis, code, wordingIn(language))
  if (report?.kind !== 'shown') throw new Error('the area is hidden')
  return report
}

const now = aReleasedWave({
  districts: {
    angered: { n: 60 },
    ostra: { n: 46, areas: { HAN: 40 }, hiddenAreas: ['INT'] },
    centrum: 'few',
  },
})

test('an area is told for the city with the range of its districts', () => {
  expect(shown(aResultBasis({ current: now }), 'HAN').lead).toMatch(
    /^Hela staden 48 \(\d+–\d+\)\. Distrikten ligger mellan 40 och 55\.$/,
  )
})

test('what a high and a low value mean comes from the instrument; an outcome says that it is one', () => {
  const { meaning } = shown(aResultBasis({ current: now }), 'HAN')
  expect(meaning.sentences).toHaveLength(1)
  expect(meaning.sentences[0]).toMatch(/^Ett högt värde betyder/)
  expect(shown(aResultBasis({ current: now }), 'STA', 'en').meaning.sentences[1]).toMatch(/^An outcome/)
})

test('districts stand in the city’s order with the city last, and a hidden one keeps its place', () => {
  const { chart, band } = shown(aResultBasis({ current: now }), 'HAN').districts
  expect(chart.rows.map(({ label, figure }) => [label, figure.text])).toEqual([
    ['Angered', '55'],
    ['Östra Göteborg', '40'],
    ['Centrum', 'för få svar'],
  ])
  expect(chart.total?.label).toBe('Hela staden')
  expect(band?.text).toBe('48')
})

test('an area that is hidden in a district is hidden there alone', () => {
  const { rows } = shown(aResultBasis({ current: now }), 'INT').districts.chart
  expect(rows.map(({ figure }) => figure.kind)).toEqual(['shown', 'few', 'few'])
})

test('an unknown area is no area', () => {
  expect(focusAreaReport(aResultBasis({ current: now }), 'XYZ', wordingIn('sv'))).toBeUndefined()
})

test('the list of areas keeps the instrument’s order and says what stands outside the index', () => {
  const { chart } = focusAreaList(aResultBasis({ current: now }), wordingIn('sv'))
  expect(chart.rows[0]).toMatchObject({ label: 'Handledning', detail: '4 påståenden', ticks: [55, 40] })
  expect(chart.rows.find(({ key }) => key === 'INT')?.detail).toBe('4 påståenden. Ingår inte i index.')
  expect(chart.total?.label).toBe('Index')
})
