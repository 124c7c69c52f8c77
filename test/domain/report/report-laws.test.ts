import { expect, test } from 'vitest'
import { districtList } from '~/domain/report/district-list'
import { districtReport } from '~/domain/report/district-report'
import { focusAreaList } from '~/domain/report/focus-area-list'
import { focusAreaReport } from '~/domain/report/focus-area-report'
import { overviewReport } from '~/domain/report/overview-report'
import type { ResultBasis } from '~/domain/report/result-basis'
import { wordingIn } from '~/domain/report/wording/wording'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { aReleasedWave, exitInstrument } from '../../factories/a-released-wave'
import { aResultBasis, asHrOf } from '../../factories/a-result-basis'

const before = aReleasedWave({
  waveId: 'puls-1',
  closesOn: '2026-03-31',
  districts: {
    angered: { n: 61 },
    ostra: { n: 43, areas: { HAN: 63.3 } },
    centrum: 'few',
    lundby: { n: 37 },
  },
})
const now = aReleasedWave({
  waveId: 'puls-2',
  districts: {
    angered: { n: 63, level: 57.77, hiddenAreas: ['INT'] },
    ostra: { n: 47, level: 51.3, areas: { HAN: 41.25 } },
    centrum: 'few',
    lundby: { n: 8, level: 44.4 },
  },
  units: [
    { district: 'angered', unit: 'angered-barn', told: { n: 33, level: 55.55 } },
    { district: 'angered', unit: 'angered-unga', told: 'few' },
  ],
})
const exit = aReleasedWave({
  instrument: exitInstrument,
  waveId: 'avgang-1',
  closesOn: '2026-01-10',
  districts: { angered: { n: 32 }, ostra: { n: 31 }, centrum: 'few', lundby: 'few' },
})

function everyReport(basis: ResultBasis, language: 'sv' | 'en'): readonly unknown[] {
  const words = wordingIn(language)
  return [
    overviewReport(basis, words),
    districtList(basis, words),
    focusAreaList(basis, words),
    ...['angered', 'ostra', 'centrum', 'lundby'].map((code) =>
      districtReport(basis, districtIdSchema.parse(code), undefined, words),
    ),
    ...basis.instrument.focusAreas.map(({ code }) => focusAreaReport(basis, code, words)),
  ]
}

const whole = aResultBasis({ current: now, earlier: [before], exit })
const everything = (['sv', 'en'] as const).flatMap((language) => everyReport(whole, language))

function walk(value: unknown, visit: (value: unknown, path: string) => void, path = ''): void {
  visit(value, path)
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) walk(part, visit, `${path}.${key}`)
}

test('whatever is hidden carries its words and nothing else', () => {
  let found = 0
  walk(everything, (value) => {
    if (typeof value !== 'object' || value === null) return
    if (!('kind' in value) || value.kind !== 'few' || 'heading' in value) return
    found += 1
    expect(Object.keys(value).sort()).toEqual(['kind', 'text'])
    expect(value).toHaveProperty('text', expect.stringMatching(/^(för få svar|too few answers)$/))
  })
  expect(found).toBeGreaterThan(50)
})

/** Where a law is broken: the paths, with what stands there. */
function breaches(isBroken: (value: unknown) => boolean): readonly string[] {
  const found: string[] = []
  walk(everything, (value, path) => {
    if (isBroken(value)) found.push(`${path} = ${String(value)}`)
  })
  return found
}

test('every number is whole: what is not rounded never leaves the analysis', () => {
  expect(breaches((value) => typeof value === 'number' && !Number.isInteger(value))).toEqual([])
})

test('only shares of one have decimals in a text, two of them, and none holds an exact number of answers', () => {
  const exact = /\b(63|47|43|61|37|118|141) (svar|answers)/
  const isBroken = (value: unknown) =>
    typeof value === 'string' && (/[1-9][.,]\d|\d[.,]\d{3}/.test(value) || exact.test(value))
  expect(breaches(isBroken)).toEqual([])
})

test('no report has holes: nothing is undefined, or looks like it', () => {
  const looksLikeAHole = /undefined|NaN|Infinity|\[object|\bnull\b/
  const isBroken = (value: unknown) =>
    value === undefined || (typeof value === 'string' && looksLikeAHole.test(value))
  expect(breaches(isBroken)).toEqual([])
})

test('a hidden district is a name and the words, whatever page it stands on', () => {
  const [overview] = everything
  const rows: unknown[] = []
  walk(overview, (value) => {
    if (typeof value === 'object' && value !== null && 'districtId' in value && 'cells' in value)
      rows.push(value)
  })
  expect(rows).toContainEqual({
    key: 'district/centrum',
    kind: 'district',
    districtId: 'centrum',
    name: 'Centrum',
    detail: 'för få svar',
    cells: [{ kind: 'few', text: 'för få svar' }],
  })
})

test('what is hidden leaves no trace: the same pages come of any hidden figures', () => {
  const another = aReleasedWave({
    waveId: 'puls-2',
    districts: {
      angered: { n: 63, level: 57.77, areas: { INT: 12 }, hiddenAreas: ['INT'] },
      ostra: { n: 47, level: 51.3, areas: { HAN: 41.25 } },
      centrum: 'few',
      lundby: { n: 8, level: 44.4 },
    },
  })
  const words = wordingIn('sv')
  const page = (current: typeof now) =>
    districtReport(aResultBasis({ current }), districtIdSchema.parse('angered'), undefined, words)
  const withoutUnits = { ...now, analysis: { ...now.analysis, units: [] } }
  const areasOf = (report: ReturnType<typeof page>) =>
    report?.kind === 'shown' ? report.areas.table.rows : []
  const introductionOf = (report: ReturnType<typeof page>) =>
    areasOf(report).find(([name]) => name?.kind === 'text' && name.text === 'Introduktion')
  expect(introductionOf(page(another))).toEqual(introductionOf(page(withoutUnits)))
})

test('HR of a district reads of its own district and the city, and of no other district a word', () => {
  const own = aResultBasis({ current: now, earlier: [before], exit, scope: asHrOf('angered') })
  const reports = everyReport(own, 'sv')
  const told = JSON.stringify(reports)
  expect(told).toContain('Angered')
  for (const name of ['Östra Göteborg', 'Centrum', 'Lundby', '"ostra"', '"centrum"', '"lundby"'])
    expect(told).not.toContain(name)
})

test('HR of a district reads the same figures and the same marks as HR of the city', () => {
  const own = aResultBasis({ current: now, earlier: [before], exit, scope: asHrOf('ostra') })
  const words = wordingIn('sv')
  const [all, mine] = [whole, own].map((basis) =>
    districtReport(basis, districtIdSchema.parse('ostra'), 'HAN', words),
  )
  expect(mine).toEqual({ ...all, districts: [{ value: 'ostra', label: 'Östra Göteborg' }] })
})
