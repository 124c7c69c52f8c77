import { expect, test } from 'vitest'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { previewEdit, storeEdit } from '~/services/edit-organisation.server'
import { importOrganisation, previewOrganisation } from '~/services/import-organisation.server'
import { eachDialect } from '../support/each-dialect'

const header = 'niva;kod;namn;distrikt;galler_fran;galler_till;eftertradare'
const file = (...rows: readonly string[]): Uint8Array =>
  new TextEncoder().encode([header, ...rows].join('\r\n'))
const twoDistricts = file(
  'kommun;;Göteborgs Stad;;;;',
  'distrikt;centrum;Centrum;;2011-01-01;;',
  'distrikt;lundby;Lundby;;2011-01-01;;',
  'enhet;centrum-mottagning;Mottagning;centrum;2011-01-01;;',
)

eachDialect('importing an organisation', ({ open }) => {
  test('a preview stores nothing, the import stores it all, and a second import nothing more', async () => {
    const { register } = await open()
    const preview = await previewOrganisation(register, twoDistricts)
    expect(preview.ok && preview.plan.changes.every(({ kind }) => kind === 'new')).toBe(true)
    expect((await getOrganisation(register)).districts).toEqual([])

    expect(await importOrganisation(register, twoDistricts)).toMatchObject({ ok: true })
    const once = await getOrganisation(register)
    expect(once.municipality).toBe('Göteborgs Stad')
    expect(once.districts.map(({ name }) => name)).toEqual(['Centrum', 'Lundby'])
    expect(once.units.map(({ name }) => name)).toEqual(['Mottagning'])

    const again = await importOrganisation(register, twoDistricts)
    expect(again.ok && again.plan.changes.every(({ kind }) => kind === 'unchanged')).toBe(true)
    expect(await getOrganisation(register)).toEqual(once)
  })

  test('one bad row keeps all the others out', async () => {
    const { register } = await open()
    const verdict = await importOrganisation(
      register,
      file('distrikt;centrum;Centrum;;2011-01-01;;', 'distrikt;lundby;Lundby;;i fjol;;'),
    )
    expect(verdict).toMatchObject({ ok: false, reason: 'badRows', plan: { faults: [{ line: 3 }] } })
    expect((await getOrganisation(register)).districts).toEqual([])
  })

  test('a file that is no table is told as such', async () => {
    const { register } = await open()
    expect(await importOrganisation(register, Buffer.from('PK\u0003\u0004'))).toMatchObject({
      ok: false,
      reason: 'unusableFile',
      fault: { code: 'workbook' },
    })
  })

  test('a preview that is out of date is not stored', async () => {
    const { register } = await open()
    const preview = await previewOrganisation(register, twoDistricts)
    if (!preview.ok) throw new Error('unusable')
    await importOrganisation(register, file('distrikt;angered;Angered;;2011-01-01;;'))
    expect(await importOrganisation(register, twoDistricts, preview.fingerprint)).toEqual({
      ok: false,
      reason: 'changedMeanwhile',
    })
    const fresh = await previewOrganisation(register, twoDistricts)
    expect(await importOrganisation(register, twoDistricts, fresh.ok ? fresh.fingerprint : '')).toMatchObject(
      {
        ok: true,
      },
    )
  })

  test('two imports at once leave one of them after the other', async () => {
    const { register } = await open()
    await importOrganisation(register, file('kommun;;Göteborgs Stad;;;;'))
    const rows = (prefix: string): string[] =>
      Array.from({ length: 40 }, (_, at) => `distrikt;${prefix}${at};${prefix} ${at};;2011-01-01;;`)
    const verdicts = await Promise.all([
      importOrganisation(register, file(...rows('a'))),
      importOrganisation(register, file(...rows('b'))),
    ])
    expect(verdicts.map(({ ok }) => ok)).toEqual([true, true])
    const { districts } = await getOrganisation(register)
    expect(new Set(districts.map(({ position }) => position)).size).toBe(80)
  })

  test('an edit is previewed with who is touched, then stored', async () => {
    const { register } = await open()
    await importOrganisation(register, twoDistricts)
    const edit = {
      kind: 'changeDistrict',
      district: {
        districtId: districtIdSchema.parse('centrum'),
        name: 'Centrum',
        validFrom: '2011-01-01',
        validTo: '2026-12-31',
        successors: [districtIdSchema.parse('lundby')],
      },
    } as const
    const preview = await previewEdit(register, edit)
    expect(preview.verdict.ok && preview.verdict.changes).toHaveLength(2)
    expect(preview.tied).toEqual({ accounts: 0, invited: 0 })
    expect(await storeEdit(register, edit, 'another state')).toEqual({
      ok: false,
      reason: 'changedMeanwhile',
    })
    expect((await getOrganisation(register)).districts[0]?.validTo).toBeNull()
    expect(await storeEdit(register, edit, preview.fingerprint)).toMatchObject({ ok: true })
    const { districts, units } = await getOrganisation(register)
    expect(districts[0]).toMatchObject({ validTo: '2026-12-31', successors: ['lundby'] })
    expect(units[0]?.validTo).toBe('2026-12-31')
  })
})
