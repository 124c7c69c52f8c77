import { expect, test } from 'vitest'
import type { RegisterDb } from '#db/connect'
import { listCorrections, listRegisterImports } from '~/repositories/register-log-repository.server'
import { listAllSpells } from '~/repositories/register-repository.server'
import { importOrganisation } from '~/services/import-organisation.server'
import { importRegister, previewRegister, type RegisterImport } from '~/services/import-register.server'
import { loadRegister } from '~/services/load-register.server'
import { eachDialect } from '../support/each-dialect'

const key = 'a key for tests, thirty-two characters long'
const organisation = [
  'niva;kod;namn;distrikt;galler_fran',
  'kommun;;Provstad;;',
  'distrikt;centrum;Centrum;;2011-01-01',
  'distrikt;lundby;Lundby;;2011-01-01',
  'enhet;c1;Mottagning;centrum;2011-01-01',
  'enhet;l1;Västra enheten;lundby;2011-01-01',
]
const header = 'anstallningsnummer;enhet;roll;anstalld;slutat;avgangssatt;tillsvidare;tidigare_enhet'
const bytes = (...lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\r\n'), 'latin1')
const three = [
  '4711;c1;utredning;2018-05-01;2020-02-01;intern flytt;ja;',
  '4711;Västra enheten;utredning;2020-02-01;;;ja;c1',
  '4712;c1;;2019-01-01;2023-04-01;egen begäran;nej;',
]

const brought = (...rows: readonly string[]): RegisterImport => ({
  spells: bytes(header, ...rows),
  asOf: '2026-06-30',
  mayAddPlaces: false,
  by: 'command',
  now: '2026-07-01T08:00:00.000Z',
})

async function organised(register: RegisterDb): Promise<{ register: RegisterDb; key: string }> {
  await importOrganisation(register, bytes(...organisation))
  return { register, key }
}

eachDialect('bringing in the employment register', ({ open }) => {
  test('two first imports at once are one after the other', async () => {
    const installation = await organised((await open()).register)
    const verdicts = await Promise.all([1, 2].map(() => importRegister(installation, brought(...three))))
    expect(verdicts.map((one) => one.ok && one.plan.spells?.added.length).sort()).toEqual([0, 3])
    expect(await listRegisterImports(installation.register)).toHaveLength(1)
  })

  test('a file about an earlier day corrects history and does not take the register back to that day', async () => {
    const installation = await organised((await open()).register)
    await importRegister(installation, brought(...three))
    const earlier = { ...brought('4713;c1;utredning;2018-01-01;2019-03-01;pension;ja;'), asOf: '2020-12-31' }
    expect(await importRegister(installation, earlier)).toMatchObject({ ok: true })
    expect(await loadRegister(installation.register)).toMatchObject({ asOf: '2026-06-30' })
  })

  test('a preview stores nothing, the import stores it all, and the same file again changes nothing', async () => {
    const installation = await organised((await open()).register)
    const preview = await previewRegister(installation, brought(...three))
    expect(preview.ok && preview.plan.spells?.added).toHaveLength(3)
    expect(await loadRegister(installation.register)).toBeUndefined()

    expect(await importRegister(installation, brought(...three))).toMatchObject({ ok: true })
    const once = await loadRegister(installation.register)
    expect(once).toMatchObject({ asOf: '2026-06-30', completeFrom: '2020-01-01' })
    expect([...(once?.districts.keys() ?? [])]).toEqual(['centrum', 'lundby'])
    expect(once?.districts.get('lundby' as never)?.spells).toMatchObject([
      { unitId: 'l1', hiredOn: '2020-02-01', employedSince: '2018-05-01', leftOn: null, isPermanent: true },
    ])

    await importRegister(installation, brought(...three))
    const again = await loadRegister(installation.register)
    expect(again?.districts.get('centrum' as never)).toBe(once?.districts.get('centrum' as never))
    expect(await listRegisterImports(installation.register)).toMatchObject([{ added: 3, keptOut: 0 }])
  })

  test('the employee number is nowhere in the database', async () => {
    const installation = await organised((await open()).register)
    await importRegister(installation, brought(...three))
    const spells = await listAllSpells(installation.register)
    expect(JSON.stringify(spells)).not.toContain('4711')
    expect(new Set(spells.map(({ employee }) => employee)).size).toBe(2)
    expect(spells.every(({ employee }) => /^[0-9a-f]{64}$/.test(employee))).toBe(true)
  })

  test('a correction of history is logged: what it was, what it is, when and by whom', async () => {
    const installation = await organised((await open()).register)
    await importRegister(installation, brought(...three))
    const corrected = brought('4712;l1;;2019-01-01;2023-05-01;pension;nej;')
    await importRegister(installation, { ...corrected, by: 'anna', now: '2026-07-02T08:00:00.000Z' })
    const [latest] = await listRegisterImports(installation.register)
    expect(latest).toMatchObject({ importedBy: 'anna', importedAt: '2026-07-02T08:00:00.000Z', changed: 1 })
    const corrections = await listCorrections(installation.register, latest?.importId ?? '')
    expect(corrections.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['districtId', 'centrum', 'lundby'],
      ['leaving', 'ownRequest', 'retirement'],
      ['leftOn', '2023-04-01', '2023-05-01'],
      ['unitId', 'c1', 'l1'],
    ])
  })

  test('a change in one district leaves the others as they were, unread', async () => {
    const installation = await organised((await open()).register)
    await importRegister(installation, brought(...three))
    const before = await loadRegister(installation.register)
    await importRegister(installation, brought('4712;c1;;2019-01-01;2023-06-01;egen begäran;nej;'))
    const after = await loadRegister(installation.register)
    expect(after?.districts.get('lundby' as never)).toBe(before?.districts.get('lundby' as never))
    expect(after?.districts.get('centrum' as never)).not.toBe(before?.districts.get('centrum' as never))
  })

  test('what overlaps with the file is replaced, and bad rows stay out while the rest goes in', async () => {
    const installation = await organised((await open()).register)
    await importRegister(installation, brought(...three))
    const verdict = await importRegister(installation, {
      ...brought('4711;l1;;2020-03-01;;;ja;', '99;c1;;2021-01-01;2020-01-01;pension;ja;'),
      now: '2026-07-02',
    })
    expect(verdict).toMatchObject({
      ok: true,
      plan: {
        spells: { removed: [{ hiredOn: '2020-02-01' }], faults: [{ line: 3, code: 'leftBeforeHired' }] },
      },
    })
    const [latest] = await listRegisterImports(installation.register)
    expect(latest).toMatchObject({ added: 1, removed: 1, keptOut: 1 })
  })

  test('head counts and the year’s figures come in beside it, UTF-8 and comma too', async () => {
    const installation = await organised((await open()).register)
    await importRegister(installation, brought(...three))
    const files = {
      headCounts: Buffer.from('\ufeffmonth,unit,heads\n2026-05,c1,17\n2026-13,c1,17\n2026-09,l1,3\n', 'utf8'),
      context: Buffer.from(
        'distrikt;år;aktualiseringar;vakanser\nCentrum;2025;1 240;3,5\nLundby;2031;1;1\n',
        'utf8',
      ),
      asOf: '2026-06-30',
      mayAddPlaces: false,
    }
    const verdict = await importRegister(installation, {
      ...files,
      by: 'command',
      now: '2026-07-01T09:00:00Z',
    })
    expect(verdict).toMatchObject({
      ok: true,
      plan: {
        headCounts: {
          faults: [
            { line: 3, code: 'notAMonth' },
            { line: 4, code: 'inFuture' },
          ],
        },
        context: { faults: [{ line: 3, column: 'år', code: 'inFuture' }] },
      },
    })
    const register = await loadRegister(installation.register)
    expect(register?.districts.get('centrum' as never)).toMatchObject({
      headCounts: [{ unitId: 'c1', month: '2026-05', heads: 17 }],
      context: [{ year: 2025, referrals: 1240, vacancies: 3.5, investigations: null }],
    })
    const again = await importRegister(installation, { ...files, by: 'command', now: '2026-07-01T10:00:00Z' })
    expect(again).toMatchObject({ ok: true, plan: { headCounts: { changed: [] }, context: { changed: [] } } })
  })

  test('places that only the file knows are added when that is asked for', async () => {
    const installation = await organised((await open()).register)
    const file = bytes(
      'employee_id,district,hire_date,exit_date,exit_type',
      '1,Ängsro,2020-01-01,,',
      '2,Lundby,2021-01-01,,',
    )
    const input = { ...brought(), spells: file }
    expect(await importRegister(installation, input)).toMatchObject({
      plan: { spells: { faults: [{ line: 2, code: 'unknownDistrict' }] } },
    })
    const verdict = await importRegister(installation, { ...input, mayAddPlaces: true })
    expect(verdict).toMatchObject({
      ok: true,
      plan: { added: { districts: ['Ängsro'] }, spells: { faults: [] } },
    })
    const register = await loadRegister(installation.register)
    expect([...(register?.districts.keys() ?? [])]).toEqual(['angsro', 'lundby'])
  })

  test('a preview that is out of date is not stored', async () => {
    const installation = await organised((await open()).register)
    const preview = await previewRegister(installation, brought(...three))
    if (!preview.ok) throw new Error('unusable')
    await importRegister(installation, brought(three[0] ?? ''))
    const late = await importRegister(installation, {
      ...brought(...three),
      fingerprint: preview.fingerprint,
    })
    expect(late).toEqual({ ok: false, reason: 'changedMeanwhile' })
  })
})
