import { type Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import * as boxGround from '#db/migrations/box/0001-ground'
import * as releasesStay from '#db/migrations/box/0002-releases-stay'
import * as windows from '#db/migrations/box/0003-windows'
import * as noSamplesOfPeople from '#db/migrations/register/0004-no-samples-of-people'
import * as promisesStay from '#db/migrations/register/0005-promises-stay'
import { aMunicipality, anInstallation, anOpenWave } from '../factories/a-fieldwork'
import { eachDialect } from '../support/each-dialect'

eachDialect('what never changes', ({ dialect, open }) => {
  test('the sizes that were promised when a wave opened are not lowered, nor raised, not even by SQL', async () => {
    const { register, box } = await open()
    await aMunicipality({ register })
    const { waveId } = await anOpenWave(anInstallation({ register, box }))
    const refusal = 'what a wave promised never changes'
    const change = (values: object) =>
      register.updateTable('wave').set(values).where('waveId', '=', waveId).execute()
    await expect(change({ minimumCellSize: 8 })).rejects.toThrow(refusal)
    await expect(change({ minimumDetailSize: 20 })).rejects.toThrow(refusal)
    await expect(change({ opensOn: '2025-01-01' })).rejects.toThrow(refusal)
    await change({ closesOn: '2026-06-01' })
  })

  test('a release is written once', async () => {
    const { box } = await open()
    const row = { waveId: 'puls-2026-1', releasedOn: '2026-02-15', body: '{}' }
    await box.insertInto('release').values(row).execute()
    await expect(box.updateTable('release').set({ body: '[]' }).execute()).rejects.toThrow(
      'a release never changes',
    )
    await expect(box.deleteFrom('release').execute()).rejects.toThrow('a release never changes')
    await expect(box.insertInto('release').values(row).execute()).rejects.toThrow()
  })

  test('what several waves tell together is written once', async () => {
    const { box } = await open()
    const key = { instrumentCode: 'exit', instrumentVersion: 1, windowId: '2025' }
    const row = { ...key, releasedOn: '2026-01-15', body: '{}' }
    await box.insertInto('windowRelease').values(row).execute()
    await expect(box.updateTable('windowRelease').set({ body: '[]' }).execute()).rejects.toThrow(
      'a release never changes',
    )
    await expect(box.deleteFrom('windowRelease').execute()).rejects.toThrow('a release never changes')
    await expect(box.insertInto('windowRelease').values(row).execute()).rejects.toThrow()
  })

  test('PostgreSQL keeps no samples of people, codes or ballots', async () => {
    if (dialect === 'sqlite') return
    const { register, box } = await open()
    const installation = anInstallation({ register, box })
    await aMunicipality(installation)
    await anOpenWave(installation)
    await sql`analyze`.execute(box)
    const { rows } =
      await sql`select attname from pg_stats where tablename = 'ballot_slot' order by attname`.execute(box)
    expect(rows).toEqual([{ attname: 'slot' }, { attname: 'wave_id' }])
  })

  test('the steps can be taken back', async () => {
    const databases = await open()
    const register = databases.register as unknown as Kysely<unknown>
    const box = databases.box as unknown as Kysely<unknown>
    await promisesStay.down(register)
    await noSamplesOfPeople.down(register)
    await windows.down(box)
    await releasesStay.down(box)
    await boxGround.down(box)
    await boxGround.up(box)
    await releasesStay.up(box)
    await windows.up(box)
    await noSamplesOfPeople.up(register)
    await promisesStay.up(register)
  })
})
