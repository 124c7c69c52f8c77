import { expect, test } from 'vitest'
import { type ReliabilityReport, reliabilityReport } from '~/domain/report/reliability-report'
import { resultTable } from '~/domain/report/result-table'
import { wordingIn } from '~/domain/report/wording/wording'
import { aReleasedWave, exitInstrument, pulseInstrument } from '../../factories/a-released-wave'
import { aResultBasis } from '../../factories/a-result-basis'
import { someRelations } from '../../factories/some-relations'

const swedish = wordingIn('sv')
const relations = someRelations(pulseInstrument)
const basisOf = (told = relations) => aResultBasis({ current: aReleasedWave({ relations: told }) })
const shown = (report: ReliabilityReport) => {
  if (report.kind !== 'shown') throw new Error(report.text)
  return report
}

test('every area has its alpha with interval, and a word for it', () => {
  const { scales, lead } = shown(reliabilityReport(basisOf(), swedish))
  expect(lead).toMatch(/Räknat på hela staden, 105–109 svar\.$/)
  // Four items that correlate 0.5: 4 × 0.5 / (1 + 3 × 0.5) = 0.80. Two: 1 / 1.5 = 0.67.
  const [supervision] = scales.chart.rows
  expect(supervision).toMatchObject({ label: 'Handledning', detail: '4 frågor, hänger ihop' })
  expect(supervision?.cells[0]).toMatchObject({ text: '0,80' })
  expect(scales.chart.rows.at(-1)).toMatchObject({ detail: '2 frågor, hänger ihop svagt' })
  expect(scales.table.rows.at(-1)?.[6]).toMatchObject({ text: '0,67' })
  expect(scales.notes.some((note) => /Spearman–Brown/.test(note))).toBe(true)
})

test('every item stands with its area, its correlations and alpha without it', () => {
  const { items } = shown(reliabilityReport(basisOf(), swedish))
  expect(items.table.rows).toHaveLength(pulseInstrument.focusAreas.flatMap((area) => area.items).length)
  const [first] = items.table.rows
  expect(first?.[1]).toMatchObject({ text: 'Handledning' })
  expect(first?.[2]).toMatchObject({ text: '50' })
  // Three items that correlate 0.5: 3 × 0.5 / 2 = 0.75.
  expect(first?.[6]).toMatchObject({ text: '0,75' })
  expect(items.table.columns.map(({ label }) => label)).not.toContain('Anmärkning')
})

test('an item that is keyed the wrong way is pointed out, in the notes and in its row', () => {
  const { HAN } = relations.reliability
  if (HAN === undefined) throw new Error('no supervision')
  // The first item seen from the other end.
  const turned = {
    ...HAN,
    products: HAN.products.map((row, one) =>
      row.map((product, other) => ((one === 0) !== (other === 0) ? 2 * HAN.n * 2500 - product : product)),
    ),
  }
  const report = shown(
    reliabilityReport(
      basisOf({ ...relations, reliability: { ...relations.reliability, HAN: turned } }),
      swedish,
    ),
  )
  expect(report.scales.notes[0]).toMatch(/^Kontrollera vändningen i handledning:/)
  expect(report.scales.chart.rows[0]?.detail).toBe('4 frågor, kontrollera vändningen')
  expect(report.items.table.rows[0]?.at(-1)).toMatchObject({ text: 'går emot de andra' })
})

test('an area of which too few answered everything says so, and a wave without any explains', () => {
  const { HAN: _, ...others } = relations.reliability
  const { scales } = shown(reliabilityReport(basisOf({ ...relations, reliability: others }), swedish))
  expect(scales.chart.rows[0]?.figure).toEqual({
    kind: 'few',
    text: 'för få som svarat på allt (gränsen är 30)',
  })
  const without = aResultBasis({ current: aReleasedWave({ instrument: exitInstrument }) })
  expect(reliabilityReport(without, swedish)).toMatchObject({
    kind: 'absent',
    text: expect.stringMatching(/^Mätkvaliteten visas när minst 30 personer/),
  })
})

test('both tables are files', () => {
  expect(resultTable(basisOf(), { table: 'skalor' }, swedish)?.rows).toHaveLength(11)
  expect(resultTable(basisOf(), { table: 'pastaenden' }, swedish)?.columns).toHaveLength(8)
})
