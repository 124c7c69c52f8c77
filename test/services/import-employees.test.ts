import { expect, test } from 'vitest'
import { listEmployees } from '~/repositories/employee-repository.server'
import { importEmployees, previewEmployees } from '~/services/import-employees.server'
import { aMunicipality } from '../factories/a-fieldwork'
import { eachDialect } from '../support/each-dialect'

const today = '2026-11-22'
const header = 'anstallningsnummer;namn;epost;mobil;enhet;roll;anstalld_fran;anstalld_till;sprak'
const text = (...rows: readonly string[]): string => [header, ...rows].join('\r\n')
const utf8 = (...rows: readonly string[]): Uint8Array => Buffer.from(text(...rows))
const anna = '1;Åsa Öberg;asa@x.se;;centrum-barn;utredning;2020-02-01;;sv'
const bo = '2;Bo Ek;bo@x.se;;ost-barn;;2024-05-01;2026-12-31;'
const agreed = { today, removesMissing: false }

eachDialect('importing the list of people', ({ open }) => {
  test('a preview stores nothing, the import stores it all, and the same file twice changes nothing', async () => {
    const { register } = await open()
    await aMunicipality({ register })
    const preview = await previewEmployees(register, utf8(anna, bo), today)
    expect(preview.ok && preview.plan.changes.map(({ kind }) => kind)).toEqual(['new', 'new'])
    expect(await listEmployees(register)).toEqual([])

    expect(await importEmployees(register, utf8(anna, bo), agreed)).toMatchObject({ ok: true, removed: 0 })
    const once = await listEmployees(register)
    expect(once).toMatchObject([
      { employeeNumber: '2', name: 'Bo Ek', districtId: 'ost', employedTo: '2026-12-31' },
      { employeeNumber: '1', name: 'Åsa Öberg', unitId: 'centrum-barn', datesKnownOn: today },
    ])
    const later = { ...agreed, today: '2026-11-30' }
    const again = await importEmployees(register, utf8(anna, bo), later)
    expect(again.ok && again.plan.changes.every(({ kind }) => kind === 'unchanged')).toBe(true)
    expect(await listEmployees(register)).toEqual(once)
  })

  test('Latin-1, UTF-8 with a mark, commas and Excel’s quoting give the same list', async () => {
    const quoted = text('1;"Öberg; ""Åsa""";asa@x.se;;centrum-barn;utredning;2020-02-01;;sv')
    const files = [
      Buffer.from(quoted, 'latin1'),
      Buffer.from(quoted),
      Buffer.from(`\ufeff${quoted}`),
      Buffer.from(quoted.replaceAll(';', ',').replace('Öberg,', 'Öberg;')),
      Buffer.from(`sep=;\r\n${quoted}`),
    ]
    for (const file of files) {
      const { register } = await open()
      await aMunicipality({ register })
      expect(await importEmployees(register, file, agreed)).toMatchObject({ ok: true })
      expect((await listEmployees(register)).map(({ name }) => name)).toEqual(['Öberg; "Åsa"'])
    }
  })

  test('one bad row keeps all the others out', async () => {
    const { register } = await open()
    await aMunicipality({ register })
    expect(await importEmployees(register, utf8(anna, bo.replace('@', ' ')), agreed)).toMatchObject({
      ok: false,
      reason: 'badRows',
      plan: { faults: [{ line: 3, column: 'epost', code: 'notAnEmail' }] },
    })
    expect(await listEmployees(register)).toEqual([])
  })

  test('whoever is missing stays until HR says that the file is the whole list', async () => {
    const { register } = await open()
    await aMunicipality({ register })
    await importEmployees(register, utf8(anna, bo), agreed)
    expect(await importEmployees(register, utf8(anna), agreed)).toMatchObject({
      ok: true,
      plan: { missing: [{ employee: { employeeNumber: '2' } }] },
      removed: 0,
    })
    expect(await listEmployees(register)).toHaveLength(2)
    expect(await importEmployees(register, utf8(anna), { today, removesMissing: true })).toMatchObject({
      removed: 1,
    })
    expect(await listEmployees(register)).toHaveLength(1)
  })

  test('changed dates are known from the day they came; those who left long ago go', async () => {
    const { register } = await open()
    await aMunicipality({ register })
    await importEmployees(register, utf8(anna, bo), { ...agreed, today: '2026-01-10' })
    const leaving = anna.replace('2020-02-01;;', '2020-02-01;2026-12-11;')
    await importEmployees(register, utf8(leaving, bo), agreed)
    expect(await listEmployees(register)).toMatchObject([
      { employeeNumber: '2', datesKnownOn: '2026-01-10' },
      { employeeNumber: '1', employedTo: '2026-12-11', datesKnownOn: today },
    ])
    const next = await importEmployees(register, utf8(leaving, bo), { ...agreed, today: '2027-02-10' })
    expect(next).toMatchObject({ ok: true, removed: 1 })
    expect((await listEmployees(register)).map(({ employeeNumber }) => employeeNumber)).toEqual(['2'])
  })

  test('a preview that is out of date is not stored', async () => {
    const { register } = await open()
    await aMunicipality({ register })
    const preview = await previewEmployees(register, utf8(anna), today)
    if (!preview.ok) throw new Error('unusable')
    await importEmployees(register, utf8(bo), agreed)
    const stale = { ...agreed, fingerprint: preview.fingerprint }
    expect(await importEmployees(register, utf8(anna), stale)).toEqual({
      ok: false,
      reason: 'changedMeanwhile',
    })
  })
})
