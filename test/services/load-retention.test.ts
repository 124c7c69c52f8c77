import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { RegisterDb } from '#db/connect'
import { demoRegister } from '#db/seeds/demo/demo-register'
import { seededRandom } from '#db/seeds/seeded-random'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { analyseRetention } from '~/domain/retention/analyse-retention'
import { registerYears } from '~/domain/retention/retention-period'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { importOrganisation } from '~/services/import-organisation.server'
import { importRegister } from '~/services/import-register.server'
import { loadRegister } from '~/services/load-register.server'
import { countRegister, tallyKept } from '~/services/count-register.server'
import { whyNoFigures } from '~/services/load-register-figures.server'
import { loadRetention } from '~/services/load-retention.server'
import { eachDialect } from '../support/each-dialect'

const key = 'a key for tests, thirty-two characters long'
const today = '2026-11-22'
const district = (id: string) => districtIdSchema.parse(id)

async function demoYears(register: RegisterDb): Promise<void> {
  await importOrganisation(register, await readFile('db/seeds/demo/organisation.csv'))
  const { units } = await getOrganisation(register)
  const { spells, completeFrom } = demoRegister(units, today, seededRandom(1947))
  await bring(register, spells, completeFrom)
}

async function bring(
  register: RegisterDb,
  spells: string,
  completeFrom?: string,
  isCounted = true,
): Promise<void> {
  const verdict = await importRegister(
    { register, key },
    {
      spells: Buffer.from(spells),
      asOf: today,
      ...(completeFrom === undefined ? {} : { completeFrom }),
      mayAddPlaces: false,
      by: 'command',
      now: `${today}T08:00:00.000Z`,
    },
  )
  expect(verdict).toMatchObject({ ok: true, plan: { spells: { faults: [] } } })
  if (isCounted) await countRegister(register)
}

const header = 'anstallningsnummer;enhet;roll;anstalld;slutat;avgangssatt;tillsvidare'

eachDialect('what may be told of the register', ({ open }) => {
  test('without a register there is nothing to tell', async () => {
    const { register } = await open()
    expect(await loadRetention(register, { role: 'hrCity' })).toBeUndefined()
  })

  test('ten years of a city are told of, and the districts that differ are found', async () => {
    const { register } = await open()
    await demoYears(register)
    const release = await loadRetention(register, { role: 'hrCity' })
    if (release === undefined) throw new Error('no register')
    expect(release.years).toHaveLength(10)
    expect(release.years.at(-1)).toEqual({ from: '2026-01-01', to: '2026-06-30' })
    expect(release.isPermanenceKnown).toBe(true)
    const analysis = analyseRetention(release, {})
    const higher = analysis?.rates.filter(({ area, ratio, pAdjusted }) => {
      return area.grouping === 'district' && (ratio ?? 0) > 1 && (pAdjusted ?? 1) < 0.05
    })
    expect(higher?.map(({ area }) => ('districtId' in area ? area.districtId : ''))).toEqual(
      // Centrum is higher too, but its own requests over all years would tell of a role that is almost wholly there.
      expect.arrayContaining(['ostra-goteborg']),
    )
    expect(release.logRank.find(({ family }) => family === 'district')?.p).toBeLessThan(0.001)
    expect(analyseRetention(release, { period: { from: '2024-02-01', to: '2024-12-31' } })).toBeUndefined()
  })

  test('what was worked out is kept for other processes, and stays until the next is there', async () => {
    const { register } = await open()
    expect(await whyNoFigures(register)).toBeNull()
    const rows = Array.from({ length: 60 }, (_, at) => {
      const left = at < 20 ? `2025-0${(at % 9) + 1}-01;egen begäran` : ';'
      return `n${at};lundby-mottagning;mottagning;2020-02-01;${left};ja`
    })
    await importOrganisation(register, await readFile('db/seeds/demo/organisation.csv'))
    await bring(register, [header, ...rows].join('\n'), '2020-01-01', false)
    expect(await whyNoFigures(register)).toBe('firstCount')
    expect(await loadRetention(register, { role: 'hrCity' })).toBeUndefined()
    await countRegister(register)
    const first = await loadRetention(register, { role: 'hrCity' })
    expect(await whyNoFigures(register)).toBeNull()
    expect(first?.isBeingCounted).toBeUndefined()
    const [row] = await register.selectFrom('registerFigures').selectAll().execute()
    expect(JSON.parse(row?.body ?? '{}')).toMatchObject({ release: first, forecast: { asOf: today } })
    expect(row?.body).not.toMatch(/"employee"|"hiredOn"/u)
    const more = `m1;lundby-mottagning;mottagning;2020-02-01;2025-03-01;egen begäran;ja`
    await bring(register, [header, more].join('\n'), undefined, false)
    const meanwhile = await loadRetention(register, { role: 'hrCity' })
    expect(meanwhile).toEqual({ ...first, isBeingCounted: true })
    expect(await loadRetention(register, { role: 'hrCity' })).toBe(meanwhile)
    await countRegister(register)
    expect((await loadRetention(register, { role: 'hrCity' }))?.isBeingCounted).toBeUndefined()
  })

  test('two processes that count at once leave one whole state', async () => {
    const { register } = await open()
    await demoYears(register)
    await bring(
      register,
      [header, 'new;lundby-mottagning;mottagning;2024-02-01;;;ja'].join('\n'),
      undefined,
      false,
    )
    await Promise.all([countRegister(register), countRegister(register)])
    expect((await loadRetention(register, { role: 'hrCity' }))?.isBeingCounted).toBeUndefined()
    expect(await register.selectFrom('registerFigures').select('figuresId').execute()).toHaveLength(1)
  })

  test('a change in one district counts that district again and no other', async () => {
    const { register } = await open()
    await demoYears(register)
    const tallies = async () => {
      const loaded = await loadRegister(register)
      if (loaded === undefined) throw new Error('no register')
      const { completeFrom, asOf } = loaded
      const span = { completeFrom, asOf, years: registerYears(completeFrom, asOf) }
      return new Map([...loaded.districts].map(([id, own]) => [id, tallyKept(own, span)]))
    }
    const before = await tallies()
    const release = await loadRetention(register, { role: 'hrCity' })
    expect(await loadRetention(register, { role: 'hrCity' })).toBe(release)
    const rows = Array.from(
      { length: 6 },
      (_, at) => `new${at};lundby-mottagning;mottagning;2024-02-01;2025-03-01;egen begäran;ja`,
    )
    await bring(register, [header, ...rows].join('\n'))
    const after = await tallies()
    const changed = [...after].filter(([id, own]) => before.get(id) !== own).map(([id]) => id)
    expect(changed).toEqual(['lundby'])
    const next = await loadRetention(register, { role: 'hrCity' })
    expect(next).not.toBe(release)
    const cityIn = (of: typeof release) =>
      of?.turnover.find(({ area, period }) => area.grouping === 'city' && period.from === '2025-01-01')
    const [was, is] = [cityIn(release), cityIn(next)]
    const own = (one: typeof was) =>
      one?.kind === 'shown' && one.counts.ownRequest.kind === 'shown' ? one.counts.ownRequest.count : 0
    expect(own(is) - own(was)).toBe(6)
  })

  test('a district’s HR sees its own district, its units and the city’s totals, and nothing of the others', async () => {
    const { register } = await open()
    await demoYears(register)
    const release = await loadRetention(register, { role: 'hrDistrict', districtId: district('lundby') })
    expect(JSON.stringify(release)).not.toMatch(/centrum|angered|hisingen/u)
    const seen = new Set(release?.turnover.map(({ area }) => area.grouping))
    expect([...seen].sort()).toEqual(['city', 'district', 'unit'])
    expect(release?.survival.map(({ group }) => group.grouping).sort()).toEqual(['city', 'district'])
  })
})
