import { expect, test } from 'vitest'
import { driverReport } from '~/domain/report/driver-report'
import { placeLabels } from '~/domain/report/label-places'
import { quadrant } from '~/domain/report/quadrant'
import { resultTable } from '~/domain/report/result-table'
import { wordingIn } from '~/domain/report/wording/wording'
import {
  aReleasedWave,
  exitInstrument,
  pulseInstrument,
  type WaveWish,
} from '../../factories/a-released-wave'
import { aResultBasis } from '../../factories/a-result-basis'
import { someRelations } from '../../factories/some-relations'

const swedish = wordingIn('sv')
const basisOf = (
  n = 300,
  districts: WaveWish['districts'] = {
    angered: { n: 60, areas: { HAN: 40, TYN: 35, LED: 70 } },
    centrum: { n: 200, areas: { HAN: 50, LED: 72 }, hiddenAreas: [] },
  },
) => {
  const current = aReleasedWave({ districts, relations: someRelations(pulseInstrument, n) })
  return aResultBasis({ current })
}

test('the page says how much is explained, by how many answers, and what has the largest part', () => {
  const report = driverReport(basisOf(), swedish)
  if (report.kind !== 'shown') throw new Error(report.text)
  expect(report.title).toBe('Vad hänger ihop med vilja att vara kvar?')
  expect(report.lead).toMatch(
    /^Tillsammans hänger områdena ihop med \d\d\s% \(\d\d–\d\d\) av skillnaderna mellan personer \(R²\), beräknat på 300–304 svar i hela staden\. Störst del har handledning, \d\d\s% \(\d\d–\d\d\)\.$/,
  )
  expect(report.weights.chart.rows[0]).toMatchObject({ key: 'HAN', label: 'Handledning' })
  expect(report.weights.table.rows).toHaveLength(9)
})

test('a corner follows from importance and index, beside an equal part and the city’s index', () => {
  const basis = basisOf()
  const found = quadrant(basis, basis.analysis.city, 'hela staden', swedish)
  if (found.kind !== 'shown') throw new Error(found.text)
  expect(found.cross.importance).toBe(11)
  const cornerOf = (key: string) => found.points.find((point) => point.key === key)?.corner
  expect(cornerOf('HAN')).toBe('prioritise')
  expect(cornerOf('LED')).toBe('keep')
  expect(found.notes.at(-1)).toMatch(/^Samband är inte orsak/)
  expect(found.description).toMatch(/Handledning: samband \d+\s%, index \d+\./)
})

test('a district has its own index beside the whole city’s associations, and it is said why', () => {
  const basis = basisOf()
  const [angered] = basis.analysis.districts
  if (angered === undefined) throw new Error('no district')
  const found = quadrant(basis, angered, 'Angered', swedish)
  if (found.kind !== 'shown') throw new Error(found.text)
  expect(found.sub).toMatch(
    /beräknat på hela staden \(300–304 svar\) eftersom ett distrikt är för litet\. Vågrätt: index i Angered\./,
  )
  expect(found.points.find(({ key }) => key === 'HAN')?.index.value).toBe(40)
})

test('an area that is hidden in the district has no place, and is named', () => {
  const basis = basisOf(300, {
    angered: { n: 60, hiddenAreas: ['LED'] },
    centrum: { n: 200 },
  })
  const [angered] = basis.analysis.districts
  if (angered === undefined) throw new Error('no district')
  const found = quadrant(basis, angered, 'Angered', swedish)
  if (found.kind !== 'shown') throw new Error(found.text)
  expect(found.points.some(({ key }) => key === 'LED')).toBe(false)
  expect(found.notes).toContain('Utan plats i bilden, för få svar: Ledarskap.')
})

test('what cannot be shown is explained', () => {
  expect(driverReport(basisOf(89), swedish)).toMatchObject({
    kind: 'absent',
    text: expect.stringMatching(/^Samband visas när minst 90 personer i hela staden/),
  })
  const exit = aResultBasis({ current: aReleasedWave({ instrument: exitInstrument }) })
  expect(driverReport(exit, swedish)).toMatchObject({
    kind: 'absent',
    title: 'Vad hänger ihop med viljan att vara kvar?',
    text: expect.stringMatching(/^Den här enkäten mäter inte viljan att vara kvar/),
  })
})

test('both tables are files', () => {
  const basis = basisOf()
  expect(resultTable(basis, { table: 'samband' }, swedish)?.rows).toHaveLength(9)
  expect(resultTable(basis, { table: 'betydelse' }, swedish)?.columns.map(({ label }) => label)).toContain(
    'LMG',
  )
  expect(resultTable(aResultBasis(), { table: 'samband' }, swedish)).toBeUndefined()
})

test('labels cover neither each other nor a point', () => {
  const crowd = Array.from({ length: 4 }, (_, at) => ({ x: 60 + at, y: 200 + 3 * at, label: 'Arbetsmiljö' }))
  const places = placeLabels(crowd, 400)
  const labels = crowd.map(({ y }, at) => ({ y: y + (places[at]?.shift ?? 0), side: places[at]?.side }))
  for (const one of labels)
    for (const other of labels)
      if (one !== other && one.side === other.side)
        expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(16)
  expect(placeLabels([{ x: 97, y: 50, label: 'Handledning' }], 400)).toEqual([{ side: 'end', shift: 0 }])
  expect(placeLabels([], 400)).toEqual([])
})
