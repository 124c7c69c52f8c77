import { expect, test } from 'vitest'
import { analyseTrends, type Trend, type WaveInSeries } from '~/domain/analysis/analyse-trends'
import { comparableScales } from '~/domain/analysis/comparable-scales'
import { olsTrend } from '~/domain/statistics/ols-trend'
import { aReleasedWave, momentsAt, pulseInstrument, type Told } from '../../factories/a-released-wave'

const scales = comparableScales(pulseInstrument, pulseInstrument)
const wave = (
  at: number,
  districts: Readonly<Record<string, Told | 'few'>>,
  ofScales = scales,
): WaveInSeries => ({
  analysis: aReleasedWave({ waveId: `puls-${at}`, districts }).analysis,
  scales: ofScales,
})
const trendOf = (trends: readonly Trend[], district: string | null, scale: string) => {
  const found = trends.find(
    (trend) =>
      trend.scale === scale &&
      (trend.cell.grouping === 'district' ? trend.cell.districtId === district : district === null),
  )
  if (found === undefined) throw new Error(`no trend of ${district ?? 'the city'} in ${scale}`)
  return found
}
const levels = (han: number): Told => ({ n: 60, areas: { HAN: han } })

test('from three waves a line goes through the persons’ scores', () => {
  const series = [70, 62, 50].map((han, at) => wave(at, { angered: levels(han), centrum: { n: 60 } }))
  const trends = analyseTrends(series)
  const falling = trendOf(trends, 'angered', 'HAN')
  if (falling.kind !== 'line') throw new Error(falling.kind)
  const expected = olsTrend([70, 62, 50].map((mean, at) => ({ time: at + 1, sample: momentsAt(60, mean) })))
  expect(falling.slope).toBeCloseTo(-10, 9)
  expect(falling.se).toBe(expected.se)
  expect(falling).toMatchObject({ n: 180, isSupported: true })
  expect(falling.test?.pAdjusted ?? 0).toBeGreaterThan(falling.test?.p ?? 1)
  expect(trendOf(trends, 'centrum', 'HAN')).toMatchObject({ kind: 'line', isSupported: false })
  expect(trendOf(trends, null, 'HAN').points).toHaveLength(3)
})

test('a wave in which the group is hidden or too small leaves its place empty', () => {
  const series = [levels(70), 'few' as const, { ...levels(60), n: 9 }, levels(40), levels(40)].map(
    (angered, at) => wave(at, { angered, centrum: { n: 60 } }),
  )
  const { points, kind } = trendOf(analyseTrends(series), 'angered', 'HAN')
  expect(points.map(({ time }) => time)).toEqual([1, 4, 5])
  expect(kind).toBe('line')
})

test('two waves are compared as two groups, and one has no trend', () => {
  const series = [70, 50].map((han, at) => wave(at, { angered: levels(han), centrum: { n: 60 } }))
  const two = trendOf(analyseTrends(series), 'angered', 'HAN')
  if (two.kind !== 'twoWaves') throw new Error(two.kind)
  expect(two.comparison.difference).toBeCloseTo(-20, 9)
  expect(two.comparison.isSupported).toBe(true)
  expect(trendOf(analyseTrends(series.slice(1)), 'angered', 'HAN')).toMatchObject({
    kind: 'absent',
    reason: 'fewWaves',
  })
  expect(analyseTrends([])).toEqual([])
})

test('scales that were asked otherwise do not count', () => {
  const series = [
    wave(
      0,
      { angered: levels(70) },
      scales.filter((scale) => scale !== 'HAN'),
    ),
    wave(1, { angered: levels(60) }),
  ]
  expect(trendOf(analyseTrends(series), 'angered', 'HAN').points).toHaveLength(1)
  expect(trendOf(analyseTrends(series), 'angered', 'LED').points).toHaveLength(2)
})

test('from eight waves there are Mann and Kendall’s test and a slope that no single wave pulls along', () => {
  const series = [40, 42, 44, 46, 95, 50, 52, 54].map((han, at) =>
    wave(at, { angered: levels(han), centrum: { n: 60 } }),
  )
  const rising = trendOf(analyseTrends(series), 'angered', 'HAN')
  if (rising.kind !== 'line') throw new Error(rising.kind)
  expect(rising.monotone?.theilSenSlope).toBeCloseTo(2, 9)
  expect(rising.slope).toBeGreaterThan(2)
  expect(rising.monotone?.p).toBeLessThan(0.05)
  const flat = trendOf(analyseTrends(series), 'centrum', 'HAN')
  expect(flat).toMatchObject({ kind: 'line', isSupported: false })
  expect(flat).not.toHaveProperty('monotone')
})
