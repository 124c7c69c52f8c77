import { expect, test } from 'vitest'
import { boxMigrationStatus, migrateRegister, registerMigrationStatus } from '#db/migrate'
import { eachDialect } from '../support/each-dialect'

eachDialect('migrations', ({ open }) => {
  test('an empty database is brought up to date, and a second time nothing happens', async () => {
    const { register, box } = await open()
    expect((await registerMigrationStatus(register)).pending).toEqual([])
    expect((await boxMigrationStatus(box)).pending).toEqual([])
    expect(await migrateRegister(register)).toEqual([])
  })

  test('a transaction that fails leaves nothing behind', async () => {
    const { register } = await open()
    const municipality = { municipalityId: 1, name: 'Göteborg', isDemo: 0 }
    await expect(
      register.transaction().execute(async (trx) => {
        await trx.insertInto('municipality').values(municipality).execute()
        throw new Error('halfway')
      }),
    ).rejects.toThrow('halfway')
    expect(await register.selectFrom('municipality').selectAll().execute()).toEqual([])
    await register.insertInto('municipality').values(municipality).execute()
    const { count } = await register
      .selectFrom('municipality')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(count).toBe(1)
  })

  test('bytes come back as they went in', async () => {
    const { box } = await open()
    const bytes = Buffer.from([0, 1, 254, 255])
    await box
      .insertInto('seal')
      .values({
        waveId: 'w',
        publicKey: bytes,
        sealedPrivateKey: null,
        ballotBytes: 1,
        slots: 64,
        closingStep: 'none',
        openedBallots: 0,
        brokenBallots: 0,
      })
      .execute()
    const row = await box.selectFrom('seal').selectAll().executeTakeFirstOrThrow()
    expect(Buffer.compare(row.publicKey, bytes)).toBe(0)
  })

  test('a database with a newer schema is refused by name', async () => {
    const { register } = await open()
    await register.schema.createTable('from_the_future').addColumn('x', 'integer').execute()
    await (
      register as unknown as import('kysely').Kysely<{ kyselyMigration: { name: string; timestamp: string } }>
    )
      .insertInto('kyselyMigration')
      .values({ name: '9999-later', timestamp: '2030-01-01' })
      .execute()
    await expect(migrateRegister(register)).rejects.toThrow('9999-later')
  })
})
