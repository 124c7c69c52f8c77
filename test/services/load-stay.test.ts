import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { demoRegister } from '#db/seeds/demo/demo-register'
import { seededRandom } from '#db/seeds/seeded-random'
import { districtIdSchema } from '~/domain/organisation/organisation'
import type { ReleaseScope } from '~/domain/release/scope-release'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { insertRelease } from '~/repositories/release-repository.server'
import { insertWave } from '~/repositories/wave-repository.server'
import { countRegister } from '~/services/count-register.server'
import { importOrganisation } from '~/services/import-organisation.server'
import { importRegister } from '~/services/import-register.server'
import { loadLeavingDistrict, loadLeavingDistricts } from '~/services/load-leaving-district.server'
import { loadRetentionTable } from '~/services/load-retention-table.server'
import { loadStayPage } from '~/services/load-stay.server'
import { seedInstruments } from '~/services/seed-instruments.server'
import { aReleasedWave, exitInstrument } from '../factories/a-released-wave'
import { eachDialect, type TestDatabases } from '../support/each-dialect'

const key = 'a key for tests, thirty-two characters long'
const today = '2026-11-22'
const city: ReleaseScope = { role: 'hrCity' }
const lundby = districtIdSchema.parse('lundby')
const centrum = districtIdSchema.parse('centrum')
const hrLundby: ReleaseScope = { role: 'hrDistrict', districtId: lundby }

const pulse = (waveId: string, closesOn: string, staying: number) =>
  aReleasedWave({
    waveId,
    closesOn,
    districts: {
      angered: { n: 60 },
      centrum: { n: 60, areas: { TYN: 30 } },
      lundby: { n: 60, areas: { STA: staying } },
    },
  })

const waves = [
  pulse('puls-1', '2026-03-29', 62),
  pulse('puls-2', '2026-10-25', 45),
  aReleasedWave({
    waveId: 'avgang-1',
    closesOn: '2026-01-08',
    instrument: exitInstrument,
    districts: { lundby: { n: 40 }, centrum: { n: 50 } },
  }),
]

/** The demo's register of two districts, and Lundby with units of twelve, one of which three left in one quarter. */
async function prepare({ register, box }: TestDatabases): Promise<void> {
  await importOrganisation(register, await readFile('db/seeds/demo/organisation.csv'))
  await seedInstruments(register, '2025-01-01')
  const { units } = await getOrganisation(register)
  const made = demoRegister(units, today, seededRandom(1947))
  const own = units.filter(({ districtId }) => districtId === lundby).map(({ unitId }) => unitId)
  const rows = made.spells.split('\r\n')
  const others = rows.filter((row, at) => at === 0 || /;(angered|centrum)-/.test(row))
  const verdict = await importRegister(
    { register, key },
    {
      spells: Buffer.from([...others, ...smallUnits(own)].join('\r\n')),
      context: Buffer.from(made.context),
      asOf: today,
      completeFrom: made.completeFrom,
      mayAddPlaces: false,
      by: 'command',
      now: `${today}T08:00:00.000Z`,
    },
  )
  expect(verdict).toMatchObject({ ok: true, plan: { spells: { faults: [] } } })
  await countRegister(register)
  for (const { wave, release } of waves) {
    await insertWave(register, wave)
    await insertRelease(box, release)
  }
}

/** Twelve in each unit; of the first three leave in one quarter, of the others two in each. */
function smallUnits(units: readonly string[]): readonly string[] {
  return units.flatMap((unit, at) =>
    Array.from({ length: 12 }, (_, place) => {
      const days = at === 0 ? ['2026-02-01', '2026-02-15', '2026-03-01'] : ['2026-01-15', '2026-05-15']
      const left = days[place] ?? ''
      return [
        `own${at}-${place}`,
        unit,
        'utredning',
        '2020-01-01',
        left,
        left && 'egen begäran',
        'ja',
        '',
      ].join(';')
    }),
  )
}

eachDialect('where a talk about staying is due', ({ open }) => {
  test('answers and register stand side by side, each after it was disclosed', async () => {
    const databases = await open()
    await prepare(databases)
    const page = await loadStayPage(databases, { scope: city, language: 'sv' })
    const { low, falling, quits, newcomers } = page
    expect(low.kind === 'shown' && low.chart.rows.map(({ label }) => label)).toEqual(['Centrum'])
    expect(falling.kind === 'shown' && falling.chart.rows.map(({ label }) => label)).toEqual(['Lundby'])
    expect(quits.kind === 'shown' && quits.table.rows).toHaveLength(1)
    expect(JSON.stringify(quits)).not.toMatch(/2026-0|own\d/u)
    expect(newcomers.kind === 'shown' && newcomers.table.rows.map(([place]) => place)).toContainEqual({
      kind: 'text',
      text: 'Hela staden',
    })
  })

  test('HR of a district reads of its own alone, and the file holds what the page does', async () => {
    const databases = await open()
    await prepare(databases)
    const asked = { scope: hrLundby, language: 'sv' } as const
    const page = await loadStayPage(databases, asked)
    expect(page.low.kind).toBe('absent')
    expect(page.falling.kind).toBe('shown')
    expect(JSON.stringify(page)).not.toMatch(/Centrum|Angered|Hisingen/u)
    const file = await loadRetentionTable(databases, { ...asked, page: 'stanna', table: 'nyanstallda' })
    expect(file?.csv.toString()).toContain('Lundby')
    expect(file?.csv.toString()).not.toMatch(/Centrum|Angered/u)
    const none = await loadRetentionTable(databases, { ...asked, page: 'stanna', table: 'lagt-index' })
    expect(none).toBeUndefined()
  })

  test('a district’s page is made of what the other pages tell of it', async () => {
    const databases = await open()
    await prepare(databases)
    const page = await loadLeavingDistrict(databases, { scope: city, language: 'sv', district: centrum })
    expect(page?.name).toBe('Centrum')
    expect(page?.brief.sentences[0]?.text.join('')).toContain('Centrum ligger lågt i arbetstyngd: 30')
    const { rates, context, reasons, leavers, expected } = page ?? {}
    expect(rates?.kind === 'shown' && rates.chart.rows[0]?.label).toBe('Centrum')
    expect(rates?.kind === 'shown' && rates.chart.total?.label).toBe('Hela staden')
    expect(context?.kind === 'shown' && context.table.rows).toHaveLength(9)
    expect([reasons?.kind, leavers?.kind, expected?.kind]).toEqual(['shown', 'shown', 'shown'])
    const own = { scope: city, language: 'sv', district: centrum, page: 'distrikt' } as const
    for (const table of ['takt-enheter', 'vantade', 'distriktets-ar', 'omsattning', 'kvar', 'avgangsorsaker'])
      expect(await loadRetentionTable(databases, { ...own, table }), table).toBeDefined()
  })

  test('the list of districts has the years of all, or of one’s own', async () => {
    const databases = await open()
    await prepare(databases)
    const rowsFor = async (scope: ReleaseScope) => {
      const list = await loadLeavingDistricts(databases, { scope, language: 'sv' })
      return list?.context.kind === 'shown' ? list.context.table.rows.length : 0
    }
    expect(await rowsFor(city)).toBeGreaterThan(2)
    expect(await rowsFor(hrLundby)).toBe(1)
  })
})
