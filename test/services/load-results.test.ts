import { expect, test } from 'vitest'
import { districtIdSchema } from '~/domain/organisation/organisation'
import type { ReleaseScope } from '~/domain/release/scope-release'
import { replaceDistricts, replaceMunicipality } from '~/repositories/organisation-repository.server'
import { insertRelease } from '~/repositories/release-repository.server'
import { insertWave } from '~/repositories/wave-repository.server'
import { loadDistrictReport } from '~/services/load-district-report.server'
import { loadFocusAreaReport } from '~/services/load-focus-area-report.server'
import { loadOverview } from '~/services/load-overview.server'
import { loadResultBasis } from '~/services/load-result-basis.server'
import { loadResultTable } from '~/services/load-result-table.server'
import { seedInstruments } from '~/services/seed-instruments.server'
import { aReleasedWave, exitInstrument } from '../factories/a-released-wave'
import { asHrOf, fourDistricts } from '../factories/a-result-basis'
import { eachDialect, type TestDatabases } from '../support/each-dialect'

const city: ReleaseScope = { role: 'hrCity' }
const districts = { angered: { n: 60 }, ostra: { n: 46, areas: { HAN: 40 } }, centrum: 'few' } as const

const waves = [
  aReleasedWave({ waveId: 'puls-1', closesOn: '2025-10-25', districts }),
  aReleasedWave({ waveId: 'puls-2', closesOn: '2026-03-29', districts }),
  aReleasedWave({ waveId: 'puls-3', closesOn: '2026-10-25', districts }),
  aReleasedWave({ waveId: 'avgang-1', closesOn: '2026-01-08', instrument: exitInstrument, districts }),
]

async function prepare({ register, box }: TestDatabases, stored = waves): Promise<void> {
  await replaceMunicipality(register, { name: 'Göteborgs Stad', isDemo: false })
  await replaceDistricts(register, fourDistricts.districts)
  await seedInstruments(register, '2025-01-01')
  for (const { wave, release } of stored) {
    await insertWave(register, wave)
    await insertRelease(box, release)
  }
}

eachDialect('results', ({ open }) => {
  test('before the first closed wave there is nothing to show; an unknown wave is another matter', async () => {
    const databases = await open()
    await prepare(databases, [])
    const none = await loadOverview(databases, { scope: city, language: 'sv' })
    expect(none).toEqual({ ok: false, reason: 'noReleasedWave' })
    const unknown = await loadOverview(databases, { waveId: 'puls-1', scope: city, language: 'sv' })
    expect(unknown).toEqual({ ok: false, reason: 'unknownWave' })
  })

  test('a wave that is still open is not shown, and not offered', async () => {
    const databases = await open()
    await prepare(databases, waves.slice(0, 1))
    await insertWave(databases.register, { ...waves[2]!.wave, state: 'open' })
    const verdict = await loadOverview(databases, { scope: city, language: 'sv' })
    const choices = verdict.ok ? verdict.report.heading.choices : []
    expect(choices.map(({ value }) => value)).toEqual(['puls-1'])
    const asked = await loadOverview(databases, { waveId: 'puls-3', scope: city, language: 'sv' })
    expect(asked).toEqual({ ok: false, reason: 'unknownWave' })
  })

  test('the newest wave comes unasked; its history is the waves before it of the same instrument', async () => {
    const databases = await open()
    await prepare(databases)
    const verdict = await loadResultBasis(databases, { scope: city })
    if (!verdict.ok) throw new Error(verdict.reason)
    const { basis } = verdict
    expect(basis.wave.waveId).toBe('puls-3')
    expect(basis.history.map(({ wave }) => wave.waveId)).toEqual(['puls-1', 'puls-2', 'puls-3'])
    expect(basis.exit?.wave.waveId).toBe('avgang-1')
    expect(basis.choices.map(({ waveId }) => waveId)).toEqual(['puls-3', 'puls-2', 'avgang-1', 'puls-1'])
    const earlier = await loadResultBasis(databases, { waveId: 'puls-2', scope: city })
    expect(earlier.ok && earlier.basis.history).toHaveLength(2)
  })

  test('what a release means is worked out once and is the same object for every reader', async () => {
    const databases = await open()
    await prepare(databases)
    const first = await loadResultBasis(databases, { scope: city })
    const second = await loadResultBasis(databases, { scope: asHrOf('angered') })
    if (!first.ok || !second.ok) throw new Error('no results')
    expect(second.basis.analysis.city).toBe(first.basis.analysis.city)
    expect(second.basis.analysis.districts).toHaveLength(1)
    expect(first.basis.analysis.districts).toHaveLength(3)
  })

  test('a district or area that is not there, or not for these eyes, has no report', async () => {
    const databases = await open()
    await prepare(databases)
    const own = { scope: asHrOf('angered'), language: 'sv' } as const
    const foreign = await loadDistrictReport(databases, {
      ...own,
      districtId: districtIdSchema.parse('ostra'),
    })
    expect(foreign).toEqual({ ok: false, reason: 'unknownDistrict' })
    const unknown = await loadFocusAreaReport(databases, { ...own, code: 'XYZ' })
    expect(unknown).toEqual({ ok: false, reason: 'unknownArea' })
  })

  test('a file opens as text in any spreadsheet, whatever somebody has named a district', async () => {
    const databases = await open()
    await prepare(databases)
    await replaceDistricts(
      databases.register,
      fourDistricts.districts.map((district, place) => ({
        ...district,
        name: ['=HYPERLINK("http://x")', '＝1+1', '+Centrum; "x"', '@lundby'][place] ?? '',
      })),
    )
    const file = await loadResultTable(databases, {
      waveId: 'puls-3',
      table: 'distrikt',
      scope: city,
      language: 'sv',
    })
    const lines = file?.csv.split('\r\n') ?? []
    expect(file?.name).toBe('kvar-puls-3-distrikt.csv')
    expect(lines[0]?.startsWith('\uFEFFDistrikt;Antal svar;Index;')).toBe(true)
    expect(lines[1]?.startsWith(`"'=HYPERLINK(""http://x"")";60–64;55;`)).toBe(true)
    expect(lines[2]?.startsWith("'＝1+1;45–49;")).toBe(true)
    expect(lines[3]).toBe(`"'+Centrum; ""x""";för få svar${';för få svar'.repeat(8)}`)
  })

  test('negative differences are numbers in a file, not texts and not formulas', async () => {
    const databases = await open()
    await prepare(databases)
    const file = await loadResultTable(databases, {
      waveId: 'puls-3',
      table: 'fokusomraden',
      districtId: districtIdSchema.parse('ostra'),
      scope: city,
      language: 'sv',
    })
    const line = file?.csv.split('\r\n').find((one) => one.startsWith('Handledning;')) ?? ''
    expect(line.split(';')).toEqual(['Handledning', '40', '35', '45', '55', '-15', 'ja', '0', 'nej'])
  })
})
