import { expect, test } from 'vitest'
import type { AnalysedItem } from '~/domain/analysis/analysis'
import { itemRow } from '~/domain/report/item-row'
import { itemTable } from '~/domain/report/item-table'
import { wordingIn } from '~/domain/report/wording/wording'
import { anAnalysis } from '../analysis/a-release'
import { option, people, smallInstrument, variedAnswers } from '../release/people'

const words = wordingIn('sv')

/** So many who gave each answer to HAN1, from "1" to "5". */
function answering(steps: readonly number[]): AnalysedItem {
  const codes = steps.flatMap((count, at) => Array.from({ length: count }, () => String(at + 1)))
  const analysis = anAnalysis(
    people(codes.length, {}, (place) => ({ ...variedAnswers(place), HAN1: option(codes[place] ?? '3') })),
  )
  const item = analysis.city.kind === 'shown' ? analysis.city.items['HAN1'] : undefined
  if (item === undefined) throw new Error('HAN1 is hidden')
  return item
}

const rowOf = (analysed: AnalysedItem) =>
  itemRow(smallInstrument, { code: 'HAN1', reversed: false }, analysed, undefined, words)

test('where only both sides may be told, each is one piece next to the middle, with the share that is positive', () => {
  const analysed = answering([1, 9, 10, 12, 8])
  expect(analysed).toMatchObject({ kind: 'meanOnly', topTwo: { count: 20, share: 0.5 } })
  expect(rowOf(analysed).bars).toMatchObject({
    kind: 'shown',
    areSides: true,
    shares: [0, 25, 25, 50, 0],
    figure: { text: '50\u00a0%' },
    description: '25\u00a0% negativa, 25\u00a0% mittsvar, 50\u00a0% positiva',
  })
})

test('the table then says “för få svar” for the single steps, and the middle and the share as they are', () => {
  const row = rowOf(answering([1, 9, 10, 12, 8]))
  const labels = ['1', '2', '3', '4', '5']
  const columns = {
    statement: '',
    negative: '',
    positive: '',
    neutral: '',
    share: '',
    index: '',
    notApplicable: '',
  }
  const { rows } = itemTable('', columns, { labels, areAnswers: true }, [row], words)
  expect(rows[0]?.slice(1, 7).map((cell) => ('text' in cell ? cell.text : ''))).toEqual([
    'för få svar',
    'för få svar',
    '25\u00a0%',
    'för få svar',
    'för få svar',
    '50\u00a0%',
  ])
})

test('a whole distribution has all its steps', () => {
  expect(rowOf(answering([4, 6, 10, 12, 8])).bars).toMatchObject({
    areSides: false,
    shares: [10, 15, 25, 30, 20],
  })
})

test('where not even the sides may be told there is no bar', () => {
  expect(rowOf(answering([1, 9, 10, 0, 12])).bars).toMatchObject({ kind: 'few' })
})
