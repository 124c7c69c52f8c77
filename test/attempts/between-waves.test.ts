import { expect, test } from 'vitest'
import { z } from 'zod'
import { roundedAnalysis } from '~/cli/rounded-analysis'
import { analyseRelease } from '~/domain/analysis/analyse-release'
import { analyseTrends } from '~/domain/analysis/analyse-trends'
import { compareWaves } from '~/domain/analysis/compare-waves'
import { checkOrganisation } from '~/domain/organisation/check-organisation'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { districtReport } from '~/domain/report/district-report'
import { resultTable } from '~/domain/report/result-table'
import { wordingIn } from '~/domain/report/wording/wording'
import { mayClose } from '~/domain/wave/may-close'
import { aReleasedWave } from '../factories/a-released-wave'
import { aResultBasis } from '../factories/a-result-basis'
import { releaseOf } from '../domain/release/a-counted-wave'
import { people, smallInstrument } from '../domain/release/people'

/* The attempts of the domain file, 4.4, between waves, batches and the ways out; see at-one-wave.test.ts. */

const citySchema = z.object({
  respondents: z.string(),
  scales: z.record(z.string(), z.object({ estimate: z.object({ mean: z.number() }) })),
})
const scales = ['HAN', 'LED', 'INDEX']
const analysisOf = (...groups: Parameters<typeof releaseOf>[0][]) =>
  analyseRelease(releaseOf(groups.flat()), smallInstrument)

test('6. when one person has joined, two waves leave 20 points open for what that person said', () => {
  // Fails when indexes are printed with decimals, or numbers of answers one by one.
  const printed = (n: number) => {
    const { city } = analysisOf(people(n, { district: 'a' }))
    if (city.kind !== 'shown' || city.scales['HAN']?.kind !== 'shown') throw new Error('the city is shown')
    const { respondents, scales: told } = citySchema.parse(roundedAnalysis(city))
    return { respondents, mean: told['HAN']?.estimate.mean ?? NaN }
  }
  // Half of the last digit that stands there.
  const halfStep = (value: number) => 0.5 * 10 ** -(String(value).split('.')[1] ?? '').length
  for (let n = 10; n < 40; n += 1) {
    const [before, after] = [printed(n), printed(n + 1)]
    // The attacker is granted the exact number, and that all others have answered as before.
    expect(2 * (n * halfStep(before.mean) + (n + 1) * halfStep(after.mean))).toBeGreaterThanOrEqual(20)
    if ((n + 1) % 5 !== 0) expect(after.respondents).toBe(before.respondents)
  }
})

test('12. a district that is merged is not followed into what it has become, nor subtracted from it', () => {
  // Fails when a wave's districts are matched by their successors: the merged less the large one is the small one.
  const before = analysisOf(
    people(4, { district: 'a' }),
    people(12, { district: 'b' }),
    people(40, { district: 'c' }),
    people(40, { district: 'd' }),
  )
  const after = analysisOf(
    people(16, { district: 'ab' }),
    people(40, { district: 'c' }),
    people(40, { district: 'd' }),
  )
  const places = (cells: readonly { readonly cell: object }[]) =>
    new Set(cells.map(({ cell }) => ('districtId' in cell ? cell.districtId : 'city')))
  expect(places(compareWaves(before, after, scales).changes)).toEqual(new Set(['city', 'c', 'd']))
  const trends = analyseTrends([before, after].map((analysis) => ({ analysis, scales })))
  const followed = trends.filter(({ kind }) => kind !== 'absent')
  expect(places(followed)).toEqual(new Set(['city', 'c', 'd']))
})

test('12b. nor does a trend tell of a wave in which the district was hidden', () => {
  // Fails when a trend is drawn through a point that the wave's own page does not show.
  const wave = (ofA: number) =>
    analysisOf(
      people(ofA, { district: 'a' }),
      people(12, { district: 'b' }),
      people(40, { district: 'c' }),
      people(40, { district: 'd' }),
    )
  const trends = analyseTrends([wave(12), wave(4), wave(12)].map((analysis) => ({ analysis, scales })))
  const ofA = trends.filter(({ cell }) => cell.grouping === 'district' && cell.districtId === 'a')
  expect(ofA.length).toBeGreaterThan(0)
  for (const { points } of ofA) expect(points).toHaveLength(2)
})

test('25. no chart has a bar for a month: a batch of leavers is a quarter at least, and five answers', () => {
  // Fails when an exit batch can be closed after a month, or with one answer in it.
  const { wave } = aReleasedWave()
  const batch = { ...wave, kind: 'exit' as const, opensOn: '2026-01-01' }
  expect(mayClose(batch, 40, '2026-02-01')).toMatchObject({ ok: false, reason: 'tooEarly' })
  expect(mayClose(batch, 4, '2026-04-01')).toMatchObject({ ok: false, reason: 'tooFewBallots' })
  expect(mayClose(batch, 5, '2026-04-01')).toEqual({ ok: true })
})

test('26. districts whose names differ in case or accents are named before they split a group in two', () => {
  // Fails when "Östra" and "ostra" stand beside each other without a word.
  const district = (code: string, name: string, position: number) => ({
    districtId: districtIdSchema.parse(code),
    name,
    position,
    validFrom: '2011-01-01',
    validTo: null,
    successors: [],
  })
  const warned = (name: string) =>
    checkOrganisation({
      districts: [district('a', 'Östra Göteborg', 0), district('b', name, 1)],
      units: [],
    }).warnings.map(({ code }) => code)
  expect(warned('ÖSTRA GÖTEBORG')).toEqual(['almostSameName'])
  expect(warned('Ostra Goteborg')).toEqual(['almostSameName'])
  expect(warned('Västra Göteborg')).toEqual([])
})

test('7. a file says what the screen says, the word for what is hidden included', () => {
  // Fails when an export is made from anything but the table on the page.
  const words = wordingIn('sv')
  const current = aReleasedWave({
    districts: { angered: { n: 60, hiddenAreas: ['HAN'] }, centrum: { n: 45 }, lundby: 'few' },
    units: [{ district: 'angered', unit: 'angered-barn', told: 'few' }],
  })
  const basis = aResultBasis({ current })
  const angered = districtIdSchema.parse('angered')
  const report = districtReport(basis, angered, undefined, words)
  if (report?.kind !== 'shown') throw new Error('the district is shown')
  const file = resultTable(basis, { table: report.areas.table.id, districtId: angered }, words)
  expect(file).toEqual(report.areas.table)
  const hidden = file?.rows.find(([name]) => name?.kind === 'text' && name.text === 'Handledning')
  expect(hidden?.slice(1).filter((cell) => cell.kind === 'number' || cell.kind === 'interval')).toEqual([])
  expect(hidden?.some((cell) => cell.kind === 'few')).toBe(true)
  // Of a hidden district there is no file of its own at all.
  const lundby = districtIdSchema.parse('lundby')
  expect(resultTable(basis, { table: report.areas.table.id, districtId: lundby }, words)).toBeUndefined()
})
