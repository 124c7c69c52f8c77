import { expect, test } from 'vitest'
import { districtIdSchema, type Organisation } from '~/domain/organisation/organisation'
import type { Development } from '~/domain/report/development'
import { districtReport } from '~/domain/report/district-report'
import type { ResultBasis } from '~/domain/report/result-basis'
import { wordingIn } from '~/domain/report/wording/wording'
import { aReleasedWave, pulseInstrument, type WaveWish } from '../../factories/a-released-wave'
import { aResultBasis, asHrOf, fourDistricts } from '../../factories/a-result-basis'

function developmentIn(basis: ResultBasis): Development {
  const report = districtReport(basis, districtIdSchema.parse('ostra'), undefined, wordingIn('sv'))
  if (report?.kind !== 'shown') throw new Error('the district is hidden')
  return report.development
}

function wave(place: number, ostra: NonNullable<WaveWish['districts']>[string], more: WaveWish = {}) {
  return aReleasedWave({
    waveId: `puls-${place}`,
    closesOn: `202${place}-10-31`,
    districts: { angered: { n: 60 }, ostra },
    ...more,
  })
}

const [first, second, third] = [
  wave(4, { n: 45, areas: { HAN: 63 } }),
  wave(5, { n: 46, areas: { HAN: 61 }, hiddenAreas: ['INT'] }),
  wave(6, { n: 47, areas: { HAN: 41 } }),
]

function plotOf(development: Development, key: string) {
  if (development.kind !== 'shown') throw new Error('there is one wave only')
  return development.plots.find((plot) => plot.key === key)
}

test('a single wave has no development, and the page says when there will be one', () => {
  expect(developmentIn(aResultBasis({ current: first }))).toEqual({
    kind: 'single',
    title: 'Utveckling',
    text: 'Det här är den första omgången. Utvecklingen visas när det finns en till.',
  })
})

test('waves stand from the oldest to the newest, with the supported change of the last', () => {
  const development = developmentIn(aResultBasis({ current: third, earlier: [first, second] }))
  const plot = plotOf(development, 'HAN')
  expect(plot?.points.map(({ own }) => own?.text)).toEqual(['63', '61', '41'])
  expect(plot?.change).toEqual({ direction: 'down', size: '20' })
  expect(plot?.description).toBe('Handledning. Mätning puls-4: 63, Mätning puls-5: 61, Mätning puls-6: 41.')
  expect(development.kind === 'shown' && development.sub).toMatch(/^Från oktober 2024 till oktober 2026\./)
})

test('a wave in which too few answered is a gap, never a line drawn across', () => {
  const development = developmentIn(aResultBasis({ current: third, earlier: [first, second] }))
  const points = plotOf(development, 'INT')?.points
  expect(points?.map(({ own }) => own?.kind)).toEqual(['shown', 'few', 'shown'])
  expect(points?.[1]).not.toHaveProperty('answers')
  expect(development.kind === 'shown' && development.note).toMatch(/^Ett glapp i linjen/)
})

test('a wave in which an area was worded otherwise has no point there', () => {
  const reworded = {
    ...pulseInstrument,
    version: 2,
    sections: pulseInstrument.sections.map((section) => ({
      ...section,
      items: section.items.map((item) =>
        item.code === 'HAN1' ? { ...item, stem: { sv: 'En annan fråga.', en: 'Another.' } } : item,
      ),
    })),
  }
  const earlier = [wave(4, { n: 45 }, { instrument: reworded })]
  const development = developmentIn(aResultBasis({ current: third, earlier }))
  expect(plotOf(development, 'HAN')?.points[0]).toEqual({ waveId: 'puls-4' })
  expect(plotOf(development, 'LED')?.points[0]).toHaveProperty('own')
})

test('the table holds every point with its interval and its band', () => {
  const development = developmentIn(aResultBasis({ current: third, earlier: [first, second] }))
  const rows = development.kind === 'shown' ? development.table.rows : []
  expect(rows[2]).toEqual([
    { kind: 'text', text: 'Handledning' },
    { kind: 'text', text: 'Mätning puls-6' },
    { kind: 'number', value: 41, text: '41' },
    { kind: 'interval', low: 36, high: 46, text: '36–46' },
    { kind: 'text', text: '45–49' },
  ])
  expect(rows).toHaveLength(33)
})

/** Östra is new; those named before it ended when it began. */
function reorganised(...before: readonly string[]): Organisation {
  const [angered, ostra] = fourDistricts.districts
  if (angered === undefined || ostra === undefined) throw new Error('no districts')
  const ended = before.map((code) => ({
    ...ostra,
    districtId: districtIdSchema.parse(code),
    name: code,
    validTo: '2025-12-31',
    successors: [ostra.districtId],
  }))
  return { ...fourDistricts, districts: [angered, { ...ostra, validFrom: '2026-01-01' }, ...ended] }
}

test('a district that took over another whole goes on with its figures', () => {
  const before = (place: number, level: number) =>
    aReleasedWave({
      waveId: `puls-${place}`,
      closesOn: `202${place}-10-31`,
      districts: { angered: { n: 60 }, gamla: { n: 45, areas: { HAN: level } } },
    })
  const around = { current: third, earlier: [before(4, 63), before(5, 61)] }
  const basis = aResultBasis({ ...around, organisation: reorganised('gamla') })
  const plot = plotOf(developmentIn(basis), 'HAN')
  expect(plot?.points.map(({ own }) => own?.text)).toEqual(['63', '61', '41'])
  expect(plot?.change).toEqual({ direction: 'down', size: '20' })
  const asDistrict = aResultBasis({ ...around, organisation: reorganised('gamla'), scope: asHrOf('ostra') })
  expect(plotOf(developmentIn(asDistrict), 'HAN')?.points.map(({ own }) => own?.text)).toEqual([
    '63',
    '61',
    '41',
  ])
})

test('a district that was merged of two has no past of its own', () => {
  const before = aReleasedWave({
    waveId: 'puls-5',
    closesOn: '2025-10-31',
    districts: { angered: { n: 60 }, gamla: { n: 45 }, andra: { n: 45 } },
  })
  const basis = aResultBasis({
    current: third,
    earlier: [before],
    organisation: reorganised('gamla', 'andra'),
  })
  expect(plotOf(developmentIn(basis), 'HAN')?.points.map(({ own }) => own?.kind)).toEqual(['few', 'shown'])
})
