import { expect, test } from 'vitest'
import { resultTable } from '~/domain/report/result-table'
import { type TrendReport, trendReport } from '~/domain/report/trend-report'
import { wordingIn } from '~/domain/report/wording/wording'
import { aReleasedWave, type Told } from '../../factories/a-released-wave'
import { aResultBasis, asHrOf } from '../../factories/a-result-basis'

const swedish = wordingIn('sv')
const waves = (...levels: readonly (Told | 'few')[]) =>
  levels.map((angered, at) =>
    aReleasedWave({
      waveId: `puls-${at + 1}`,
      closesOn: `2026-0${at + 1}-25`,
      districts: { angered, centrum: { n: 80 } },
    }),
  )
const han = (level: number): Told => ({ n: 60, areas: { HAN: level } })
const basisOf = (all: ReturnType<typeof waves>, scope?: ReturnType<typeof asHrOf>) => {
  const current = all.at(-1)
  if (current === undefined) throw new Error('no wave')
  return aResultBasis({ current, earlier: all.slice(0, -1), ...(scope === undefined ? {} : { scope }) })
}
const shown = (report: TrendReport | undefined) => {
  if (report?.kind !== 'shown') throw new Error('no trend is shown')
  return report
}

test('the lead tells the city’s movement with its interval, and how many districts move for certain', () => {
  const report = shown(trendReport(basisOf(waves(han(70), han(60), han(50))), 'HAN', swedish))
  expect(report.lead).toMatch(
    /^Handledning, hela staden: −4,\d enheter per omgång \(−\d,\d till −\d,\d\), säkerställd\. Säkerställt stigande: 0 distrikt, sjunkande: 1\.$/,
  )
  const [angered, centrum] = report.trends.chart.rows
  expect(angered?.cells[0]).toMatchObject({
    kind: 'mark',
    text: '−10,0',
    mark: '-',
    meaning: 'säkerställt sjunkande',
  })
  expect(centrum?.cells[0]).toMatchObject({ kind: 'text', text: '0,0' })
  expect(report.trends.notes.at(-1)).toBe('Trenden säger att något har ändrats, inte varför.')
})

test('a district with too few waves is said to have too few, and the city stands beneath', () => {
  const report = shown(trendReport(basisOf(waves('few', { ...han(60), n: 9 }, han(50))), 'HAN', swedish))
  expect(report.trends.chart.rows[0]?.figure).toEqual({ kind: 'few', text: 'för få omgångar' })
  expect(report.trends.chart.total?.label).toBe('Hela staden')
  expect(report.trends.table.rows[0]?.[1]).toMatchObject({ value: 1 })
})

test('two waves with one between them move by half their difference each', () => {
  const report = shown(trendReport(basisOf(waves(han(70), 'few', han(50))), 'HAN', swedish))
  expect(report.trends.chart.rows[0]?.cells[0]).toMatchObject({ text: '−10,0' })
})

test('without a choice the index is followed; the first wave says that there is nothing yet', () => {
  const all = waves(han(70), han(50))
  expect(trendReport(basisOf(all), undefined, swedish)).toMatchObject({ scale: 'INDEX', kind: 'shown' })
  expect(trendReport(basisOf(all.slice(0, 1)), undefined, swedish)).toMatchObject({ kind: 'absent' })
  expect(trendReport(basisOf(all), 'NOTHING', swedish)).toBeUndefined()
})

test('a district’s HR reads the same slopes, of its own district and the city', () => {
  const all = waves(han(70), han(60), han(50))
  const [own] = shown(trendReport(basisOf(all, asHrOf('angered')), 'HAN', swedish)).trends.table.rows
  const [whole] = shown(trendReport(basisOf(all), 'HAN', swedish)).trends.table.rows
  expect(own).toEqual(whole)
  const rows = shown(trendReport(basisOf(all, asHrOf('angered')), 'HAN', swedish)).trends.chart.rows
  expect(rows.map(({ label }) => label)).toEqual(['Angered'])
})

test('the tables of an area and of the index are files', () => {
  const basis = basisOf(waves(han(70), han(60), han(50)))
  expect(resultTable(basis, { table: 'trend', area: 'HAN' }, swedish)?.rows).toHaveLength(3)
  expect(resultTable(basis, { table: 'utveckling', area: 'INDEX' }, swedish)?.rows).toHaveLength(9)
})
