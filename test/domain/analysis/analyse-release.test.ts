import { expect, test } from 'vitest'
import type { Analysis, AnalysedCell } from '~/domain/analysis/analysis'
import { anInstrument } from '../../factories/an-instrument'
import { option, people, variedAnswers, without } from '../release/people'
import { sparseWave, attackedInstrument } from '../release/sparse-wave'
import { anAnalysis } from './a-release'

const shown = (cell: AnalysedCell | undefined) => {
  if (cell?.kind !== 'shown') throw new Error(`a cell is ${cell?.kind ?? 'not there'}`)
  return cell
}
const district = (analysis: Analysis, code: string) =>
  shown(analysis.districts.find(({ cell }) => cell.districtId === code))
const scale = (cell: Extract<AnalysedCell, { kind: 'shown' }>, code: string) => {
  const found = cell.scales[code]
  if (found?.kind !== 'shown') throw new Error(`${code} is ${found?.kind ?? 'not there'}`)
  return found
}

const steps = (text: string) => (place: number) => {
  const step = option(text.charAt(place % text.length))
  return { ...variedAnswers(place), HAN1: step, HAN2: step }
}

test('a district is compared with all other districts together, and those are all but itself', () => {
  const analysis = anAnalysis([
    ...people(20, { district: 'a' }, steps('12')),
    ...people(20, { district: 'b' }, steps('45')),
    ...people(40, { district: 'c' }, steps('345')),
  ])
  const { estimate, versusRest } = scale(district(analysis, 'a'), 'HAN')
  expect(estimate.mean).toBeCloseTo(12.5, 10)
  expect(versusRest?.reference.n).toBe(60)
  expect(versusRest?.difference).toBeLessThan(-50)
  expect(versusRest?.isSupported).toBe(true)
  expect(versusRest?.hedgesG).toBeLessThan(-2)
})

test('a hidden district is part of the rest of those that are shown', () => {
  const analysis = anAnalysis([
    ...people(3, { district: 'a' }),
    ...people(12, { district: 'b' }),
    ...people(20, { district: 'c' }),
  ])
  expect(analysis.districts.map(({ kind }) => kind)).toEqual(['suppressed', 'suppressed', 'shown'])
  expect(scale(district(analysis, 'c'), 'HAN').versusRest?.reference.n).toBe(15)
})

test('those whose district is not stated are no part of any rest, unless they may not be told apart', () => {
  const districts = [...people(30, { district: 'a' }), ...people(30, { district: 'b' })]
  const told = anAnalysis([...people(25, {}), ...districts])
  expect(scale(district(told, 'a'), 'HAN').versusRest?.reference.n).toBe(30)
  expect(told.reference['HAN']).toMatchObject({ kind: 'shown', estimate: { n: 60 } })
  expect(shown(told.withoutDistrict).respondents).toBe(25)
  expect(scale(shown(told.city), 'HAN').estimate.n).toBe(85)

  const notTold = anAnalysis([...people(3, {}), ...people(90, { district: 'c' }), ...districts])
  expect(notTold.withoutDistrict).toMatchObject({ kind: 'suppressed' })
  expect(scale(district(notTold, 'c'), 'HAN').versusRest?.reference.n).toBe(63)
})

test('fewer than ten on either side are not compared, and do not count in the family', () => {
  const analysis = anAnalysis([
    ...people(9, { district: 'a' }),
    ...people(30, { district: 'b' }),
    ...people(30, { district: 'c' }),
  ])
  expect(scale(district(analysis, 'a'), 'HAN').versusRest).toBeUndefined()
  expect(scale(district(analysis, 'b'), 'HAN').versusRest).toBeDefined()
  expect(analysis.comparisonCount).toBe(4)
})

test('the index is a family of its own, and a unit is compared with the rest of its district', () => {
  const analysis = anAnalysis([
    ...people(20, { district: 'a', unit: 'a1' }, steps('12')),
    ...people(20, { district: 'a', unit: 'a2' }),
    ...people(40, { district: 'b', unit: 'b1' }),
  ])
  const index = scale(district(analysis, 'a'), 'INDEX').versusRest
  expect(index?.pAdjusted).toBeCloseTo(index?.p ?? NaN, 12)
  const unit = shown(analysis.units.find(({ cell }) => cell.unitId === 'a1'))
  expect(Object.keys(unit.scales)).toEqual(['INDEX'])
  expect(scale(unit, 'INDEX').versusRest?.reference.n).toBe(20)
  expect(unit.items).toEqual({})
})

test('too little data is absent: no interval for one person, no comparison where nobody differs', () => {
  const analysis = anAnalysis([
    ...people(4, { district: 'a' }),
    ...people(5, { district: 'b' }, without('LED1', 'LED2')),
  ])
  expect(analysis.city.kind).toBe('shown')
  expect(shown(analysis.city).scales['LED']).toEqual({ kind: 'suppressed', scale: 'LED' })
  expect(shown(analysis.city).reasons).toEqual({ kind: 'suppressed', item: 'WHY' })
  expect(shown(analysis.city).recommendation).toEqual({ kind: 'suppressed', item: 'REC' })
})

test('nobody at all gives an empty city and not a single figure', () => {
  expect(anAnalysis([])).toMatchObject({
    city: { kind: 'empty' },
    districts: [],
    units: [],
    comparisonCount: 0,
  })
})

test('no figure of any analysis is NaN or infinite', () => {
  for (let seed = 1; seed <= 8; seed += 1) {
    const { responses } = sparseWave(seed)
    const bad: string[] = []
    JSON.stringify(anAnalysis(responses, { instrument: attackedInstrument }), (key, value: unknown) => {
      if (typeof value === 'number' && !Number.isFinite(value)) bad.push(key)
      return value
    })
    expect(bad, `seed ${seed}`).toEqual([])
  }
})

test('an item has its mean, the share of each answer and of the two best, and a reversed item is turned', () => {
  const answers = (place: number) => ({
    AGR: option('12345'.charAt(place % 5)),
    FRE: option('11125'.charAt(place % 5)),
  })
  const city = shown(anAnalysis(people(20, { district: 'a' }, answers), { instrument: anInstrument() }).city)
  expect(city.items['AGR']).toMatchObject({
    kind: 'shown',
    n: 20,
    means: { '': 50 },
    isReversed: false,
    topTwo: { count: 8, share: 0.4 },
  })
  expect(city.items['FRE']).toMatchObject({
    kind: 'shown',
    means: { '': 75 },
    isReversed: true,
    topTwo: { count: 16 },
    shares: { '1': { kind: 'shown', count: 12, share: 0.6 } },
  })
  expect(city.items['TEXT']).toBeUndefined()
})

test('reasons come with their direction, as main and as any reason, and directions with the main reasons’ sum', () => {
  const answers = (place: number) => ({
    ...variedAnswers(place),
    WHY: {
      kind: 'reasons' as const,
      main: ['WORKLOAD', 'PAY', 'OFFER', 'STUDIES'][place % 4] ?? '',
      contributing: place % 4 === 2 ? ['WORKLOAD'] : [],
    },
  })
  const { reasons } = shown(anAnalysis(people(40, { district: 'a' }, answers)).city)
  if (reasons?.kind !== 'shown') throw new Error('no reasons')
  expect(reasons.n).toBe(40)
  expect(reasons.reasons.map(({ code }) => code)).toEqual(['WORKLOAD', 'PAY', 'OFFER', 'STUDIES'])
  expect(reasons.reasons[0]).toMatchObject({
    direction: 'push',
    avoidable: true,
    main: { kind: 'shown', count: 10, share: 0.25 },
    any: { kind: 'shown', count: 20, share: 0.5 },
  })
  expect(reasons.directions).toMatchObject({
    push: { kind: 'shown', count: 20 },
    pull: { kind: 'shown', count: 20 },
    unavoidable: { kind: 'few' },
  })
})

test('the recommendation number is promoters less detractors, with the adjusted interval', () => {
  const answers = (place: number) => ({
    ...variedAnswers(place),
    REC: option(['10', '9', '8', '3'][place % 4] ?? ''),
  })
  const { recommendation } = shown(anAnalysis(people(20, { district: 'a' }, answers)).city)
  expect(recommendation).toMatchObject({ kind: 'shown', n: 20, number: 25 })
  if (recommendation?.kind !== 'shown') throw new Error('no number')
  // Ten promoters and five detractors of 20; with three answers more, 10.75 and 5.75 of 23.
  expect(recommendation.adjusted).toBeCloseTo((100 * 5) / 23, 10)
  expect(recommendation.interval.low).toBeLessThan(25)
})

test('the response rate is there where how many were asked may be told', () => {
  const analysis = anAnalysis(
    [...people(10, { district: 'a' }), ...people(10, { district: 'b' }), ...people(30, { district: 'c' })],
    { invited: { city: 70, 'district/a': 15, 'district/b': 15, 'district/c': 40 } },
  )
  expect(shown(analysis.city).responseRate).toMatchObject({ count: 50, n: 70, share: 50 / 70 })
  expect(district(analysis, 'a').responseRate).toMatchObject({ share: 10 / 15 })
})
