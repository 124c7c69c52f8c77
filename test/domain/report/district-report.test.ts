import { expect, test } from 'vitest'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { districtReport } from '~/domain/report/district-report'
import { plainText } from '~/domain/report/rich-text'
import type { ResultBasis } from '~/domain/report/result-basis'
import { wordingIn } from '~/domain/report/wording/wording'
import { aReleasedWave, exitInstrument, type WaveWish } from '../../factories/a-released-wave'
import { aResultBasis, asHrOf } from '../../factories/a-result-basis'

function reportOf(basis: ResultBasis, district = 'ostra', area?: string, language: 'sv' | 'en' = 'sv') {
  return districtReport(basis, districtIdSchema.parse(district), area, wordingIn(language))
}

function shown(...asked: Parameters<typeof reportOf>) {
  const report = reportOf(...asked)
  if (report?.kind !== 'shown') throw new Error('the district is hidden')
  return report
}

function itemsIn(...asked: Parameters<typeof reportOf>) {
  const { statements } = shown(...asked)
  if (statements === null) throw new Error('the instrument has no focus areas')
  return statements.items
}

const districts: WaveWish['districts'] = {
  angered: { n: 60 },
  ostra: { n: 46, areas: { TYN: 32, SAM: 68, DIR: 50 } },
  centrum: 'few',
  lundby: { n: 7 },
}
const now = aReleasedWave({
  waveId: 'puls-2',
  districts,
  units: [
    { district: 'angered', unit: 'angered-barn', told: { n: 30, level: 70 } },
    { district: 'angered', unit: 'angered-unga', told: { n: 30, level: 40 } },
  ],
})

test('the lead tells answers as a band, the response rate, and the index beside the rest', () => {
  expect(shown(aResultBasis({ current: now })).lead).toBe(
    '45–49 svar, 70\u00a0% av de tillfrågade. Index 53 (48–59), övriga staden 55.',
  )
})

test('a district is told in sentences: what lies low and what lies high', () => {
  const { brief } = shown(aResultBasis({ current: now }))
  expect(brief.map(({ direction, text }) => `${direction}: ${plainText(text)}`)).toEqual([
    'down: Arbetstyngd får 32, 23 under övriga staden.',
    'up: Samverkan får 68, 13 över övriga staden.',
  ])
})

test('… and what is lowest or highest, unless that has been told already', () => {
  const current = aReleasedWave({ districts: { ...districts, ostra: { n: 46, areas: { TYN: 32 } } } })
  const { brief } = shown(aResultBasis({ current }))
  expect(brief.map(({ text }) => plainText(text))).toEqual([
    'Arbetstyngd får 32, 23 under övriga staden.',
    'Inget fokusområde ligger säkerställt över övriga staden.',
    'Högst index i distriktet har Samverkan, 55 (50–60). I övriga staden är det 55.',
  ])
})

test('where nothing is supported the sentences say just that', () => {
  const current = aReleasedWave({ districts: { angered: { n: 60 }, ostra: { n: 45 } } })
  const [low, high, extreme] = shown(aResultBasis({ current }), 'ostra', undefined, 'en').brief
  expect(plainText(low?.text ?? [])).toBe('No focus area lies for certain below the rest of the city.')
  expect(plainText(high?.text ?? [])).toBe('No focus area lies for certain above the rest of the city.')
  expect(extreme?.direction).toBe('level')
})

test('a group too small to be compared is not compared in words either', () => {
  const { brief, lead } = shown(aResultBasis({ current: now }), 'lundby')
  expect(plainText(brief[0]?.text ?? [])).toBe(
    'Med färre än 10 svar görs ingen jämförelse med övriga staden.',
  )
  expect(lead).toMatch(/Index 55 \(\d+–\d+\)\.$/)
})

test('focus areas are sorted by their difference from the rest, hidden ones last', () => {
  const current = aReleasedWave({
    districts: { ...districts, ostra: { n: 46, areas: { TYN: 32, SAM: 68 }, hiddenAreas: ['INT'] } },
  })
  const { rows } = shown(aResultBasis({ current })).areas.chart
  expect([rows.at(0)?.label, rows.at(-2)?.label, rows.at(-1)?.label]).toEqual([
    'Arbetstyngd',
    'Samverkan',
    'Introduktion',
  ])
  expect(rows.at(-1)?.figure).toEqual({ kind: 'few', text: 'för få svar' })
})

test('the difference shown is that of the two whole numbers shown', () => {
  const current = aReleasedWave({
    districts: { angered: { n: 60, level: 61.4 }, ostra: { n: 46, level: 48.6 } },
  })
  const [row] = shown(aResultBasis({ current })).areas.chart.rows
  expect(row?.figure.text).toBe('49')
  expect(row?.reference?.text).toBe('61')
  expect(row?.cells.at(-1)).toEqual({
    kind: 'mark',
    text: '−12',
    mark: '-',
    meaning: 'säkerställt lägre än övriga staden',
  })
})

test('the statements of a chosen area are shown, and of the lowest area when none is chosen', () => {
  expect(shown(aResultBasis({ current: now })).statements?.items.title).toBe('Frågorna om arbetstyngd')
  expect(shown(aResultBasis({ current: now }), 'ostra', 'HAN').statements?.items.title).toBe(
    'Frågorna om handledning',
  )
  expect(shown(aResultBasis({ current: now }), 'ostra', 'NOSUCH').statements?.items.title).toBe(
    'Frågorna om arbetstyngd',
  )
})

test('bars are turned so that the good end is last, and a reversed statement says so', () => {
  const { rows } = itemsIn(aResultBasis({ current: now }), 'ostra', 'TYN')
  const reversed = rows.find(({ isReversed }) => isReversed)
  expect(reversed?.note).toBe('Omvänt påstående: färgerna går från ”Alltid” till ”Aldrig”.')
  const plain = rows.find(({ isReversed }) => !isReversed)
  expect(reversed?.bars).toEqual(plain?.bars)
})

test('the table gives a reversed statement as it was answered', () => {
  const { table, rows } = itemsIn(aResultBasis({ current: now }), 'ostra', 'TYN')
  const at = rows.findIndex(({ isReversed }) => isReversed)
  const [turned, plain] = [table.rows[at], table.rows[at === 0 ? 1 : 0]]
  expect(turned?.slice(1, 6)).toEqual(plain?.slice(1, 6).toReversed())
})

test('where a distribution may not be told the mean stands alone', () => {
  const current = aReleasedWave({ districts: { angered: { n: 60 }, ostra: { n: 20 } } })
  const { rows, notes } = itemsIn(aResultBasis({ current }))
  expect(rows[0]).toMatchObject({
    bars: { kind: 'few', text: 'för få svar' },
    index: { kind: 'shown', text: '55' },
  })
  expect(notes.at(-1)).toMatch(/^Svarsfördelningar visas från 10 svar/)
})

test('units are compared with the rest of their district, in the order of their names', () => {
  const { units } = shown(aResultBasis({ current: now }), 'angered')
  if (units?.kind !== 'shown') throw new Error('the units are hidden')
  expect(units.chart.rows.map(({ label, detail }) => [label, detail])).toEqual([
    ['Utredning barn', '30–34 svar'],
    ['Utredning unga', '30–34 svar'],
  ])
  expect(units.chart.rows[0]?.cells.at(-1)).toMatchObject({
    kind: 'mark',
    meaning: 'säkerställt högre än resten av distriktet',
  })
})

test('a wave that knows no units has no panel of them; nothing but small ones says so', () => {
  expect(shown(aResultBasis({ current: now })).units).toBeNull()
  const current = aReleasedWave({
    districts,
    units: [{ district: 'ostra', unit: 'ostra-barn', told: 'few' }],
  })
  expect(shown(aResultBasis({ current })).units).toMatchObject({
    kind: 'absent',
    text: 'Ingen enhet kan visas: gränsen är 5 svar.',
  })
})

test('a hidden district says that it is hidden, from how many answers it is shown, and why', () => {
  expect(reportOf(aResultBasis({ current: now }), 'centrum')).toMatchObject({
    kind: 'few',
    name: 'Centrum',
    text: 'Distriktet har för få svar för att visas. Gränsen är 5 svar.',
  })
})

test('a district outside one’s scope is answered like one that does not exist', () => {
  const own = aResultBasis({ current: now, scope: asHrOf('angered') })
  expect(reportOf(own, 'ostra')).toBeUndefined()
  expect(reportOf(own, 'atlantis')).toBeUndefined()
})

test('the reasons of a district need ten leavers', () => {
  const exit = aReleasedWave({
    instrument: exitInstrument,
    waveId: 'avgang-1',
    districts: { angered: { n: 30 }, ostra: { n: 8 } },
  })
  const basis = aResultBasis({ current: now, exit })
  expect(shown(basis, 'angered').reasons).toMatchObject({ kind: 'shown', waveId: 'avgang-1' })
  expect(shown(basis, 'ostra').reasons).toMatchObject({
    kind: 'absent',
    text: 'Mätning avgang-1: orsaker visas för grupper med minst 10 svar.',
  })
})

test('an instrument without focus areas has a district page all the same', () => {
  const instrument = { ...exitInstrument, focusAreas: [] }
  const current = aReleasedWave({ instrument, districts: { angered: { n: 60 }, ostra: { n: 45 } } })
  const report = shown(aResultBasis({ current }))
  expect(report.statements).toBeNull()
  expect(report.areas.chart.rows).toEqual([])
  expect(report.reasons.kind).toBe('shown')
})
