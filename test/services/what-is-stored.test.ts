import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { castBallot } from '~/services/cast-ballot.server'
import { closeWave } from '~/services/close-wave.server'
import { hashCode, spendIdOf } from '~/services/invitation-code.server'
import type { Installation } from '~/services/installation.server'
import { seededRandom, shuffled } from '#db/seeds/seeded-random'
import {
  aMunicipality,
  anInstallation,
  aNonce,
  anOpenWave,
  aSheet,
  invite,
  opensOn,
} from '../factories/a-fieldwork'
import { eachDialect, type TestDatabases } from '../support/each-dialect'
import { expectChance, linkByOrder } from '../support/linking-attack'
import { contains, placeOf, shaken, stealDisk } from '../support/stolen-disk'

const people = 40
const today = '2026-02-15'
/** Chance itself gives more than five exact links now and then; twice in a row is no chance. */
const options = { retry: 1 }

type Person = {
  readonly invitationId: string
  readonly name: string
  readonly email: string
  readonly code: string
  readonly spendId: string
  readonly canary: string
}

/** Forty people who cast one after the other; `moments` are called with those who have cast so far, in order. */
async function aFieldwork(
  databases: TestDatabases,
  moments: Readonly<Record<number, (cast: readonly Person[]) => Promise<void>>>,
): Promise<{
  installation: Installation
  cast: readonly Person[]
  waveId: string
  close: () => Promise<void>
}> {
  const installation = anInstallation(databases)
  await aMunicipality(installation)
  const wave = await anOpenWave(installation)
  const random = seededRandom(people)
  const mark = randomBytes(6).toString('hex')
  const invited = await invite(installation, wave.waveId, people)
  await installation.register
    .updateTable('invitation')
    .set(() => ({ email: sql<string>`${`${mark}-`} || email`, name: sql<string>`${`${mark} `} || name` }))
    .execute()
  const inOrder = shuffled(random, invited).map(({ invitation, code }): Person => {
    const plain = code.replaceAll('-', '')
    const { invitationId, name, email } = invitation
    return {
      invitationId,
      name: `${mark} ${name}`,
      email: `${mark}-${email}`,
      code: plain,
      spendId: spendIdOf(installation.key, wave.waveId, plain),
      canary: `Kanarie ${mark} ${invitationId}`,
    }
  })
  const cast: Person[] = []
  for (const person of inOrder) {
    const { code, canary } = person
    const sheet = aSheet(cast.length, canary)
    const verdict = await castBallot(installation, { code, sheet, nonce: aNonce(), today: opensOn })
    expect(verdict.ok).toBe(true)
    cast.push(person)
    await moments[cast.length]?.(cast)
  }
  const close = async () => {
    expect((await closeWave(installation, { waveId: wave.waveId, today })).ok).toBe(true)
  }
  return { installation, cast, waveId: wave.waveId, close }
}

const names = (cast: readonly { readonly spendId: string }[]) => cast.map(({ spendId }) => spendId)

async function sealedBallots({ box }: TestDatabases) {
  const rows = await box
    .selectFrom('ballotSlot')
    .selectAll()
    .where('spendId', '!=', Buffer.alloc(16))
    .execute()
  return rows.map((row) => ({ ...row, spendId: Buffer.from(row.spendId).toString('hex') }))
}

/** The control: an attack that is worth its name links everybody when the order is there to see. */
test('whoever sees the order links everybody', () => {
  const labels = Array.from({ length: people }, (_, index) => `${index}`)
  expect(linkByOrder(labels, labels)).toEqual({ exact: people, rankCorrelation: 1 })
})

function inOrderOf<T extends { readonly spendId: string }>(
  rows: readonly T[],
  place: (row: T) => number,
): string[] {
  return [...rows].sort((a, b) => place(a) - place(b)).map(({ spendId }) => spendId)
}

eachDialect('what is stored links nobody', ({ dialect, open }) => {
  test('before closing: no order in rows, slots or places on disk, at any moment', options, async () => {
    const databases = await open()
    const steal = async (cast: readonly Person[]) => {
      await shaken(databases)
      const rows = await sealedBallots(databases)
      const attack = (name: string, found: readonly string[]) => {
        const linking = linkByOrder(names(cast), found)
        // Fewer than forty give chance more room; the last of them is what a watcher would single out.
        if (cast.length === people) expectChance(name, linking)
        else expect(linking.exact, `exact links by ${name}`).toBeLessThanOrEqual(5)
      }
      attack('order of rows', names(rows))
      attack(
        'slot',
        inOrderOf(rows, (row) => row.slot),
      )
      const disk = await stealDisk(databases, { withLog: dialect === 'sqlite' })
      for (const { payload } of rows) expect(placeOf(disk, payload.subarray(0, 24))).toBeGreaterThan(0)
      attack(
        'place of the first byte',
        inOrderOf(rows, (row) => placeOf(disk, row.payload.subarray(0, 24))),
      )
      attack(
        'place of the last byte',
        inOrderOf(rows, (row) => placeOf(disk, row.payload.subarray(-24))),
      )
      if (dialect === 'sqlite')
        for (const { name, bytes } of disk) if (name === 'box.db-wal') expect(bytes.length).toBe(0)
    }
    await aFieldwork(databases, { 10: steal, 25: steal, 39: steal, 40: steal })
  })

  test('before closing: every free and filled place is written by one transaction', async () => {
    if (dialect === 'sqlite') return
    const databases = await open()
    await aFieldwork(databases, {
      7: async () => {
        await shaken(databases)
        const { rows } = await sql<{
          xmins: number
          pages: boolean
        }>`select count(distinct xmin::text) as xmins, bool_and(slot_order = place_order) as pages from (select xmin, row_number() over (order by slot) as slot_order, row_number() over (order by ctid) as place_order from ballot_slot) s`.execute(
          databases.box,
        )
        expect(rows).toEqual([{ xmins: 1, pages: true }])
      },
    })
  })

  test('before closing: nobody’s words, names of answers or codes lie on the disk in clear', async () => {
    const databases = await open()
    const { cast } = await aFieldwork(databases, {})
    const disk = await stealDisk(databases)
    for (const { canary, code, spendId } of cast) {
      expect(contains(disk, canary)).toBe(false)
      expect(contains(disk, Buffer.from(canary, 'utf16le'))).toBe(false)
      expect(contains(disk, code)).toBe(false)
      expect(contains(disk, Buffer.from(spendId, 'hex'))).toBe(true)
    }
  })

  test('the same people in another order fill the same places', async () => {
    const placed = await Promise.all(
      [false, true].map(async (backwards) => {
        const databases = await open()
        const installation = anInstallation(databases)
        await aMunicipality(installation)
        const { waveId } = await anOpenWave(installation)
        const invited = await invite(installation, waveId, people)
        const codes = invited.map((_, index) => index.toString(10).padStart(16, '0'))
        for (const [index, { invitation }] of invited.entries())
          await installation.register
            .updateTable('invitation')
            .set({ codeHash: hashCode(installation.key, codes[index] ?? '') })
            .where('invitationId', '=', invitation.invitationId)
            .execute()
        for (const code of backwards ? [...codes].reverse() : codes)
          await castBallot(installation, { code, sheet: aSheet(1), nonce: aNonce(), today: opensOn })
        await shaken(databases)
        const rows = await sealedBallots(databases)
        const disk = await stealDisk(databases, { withLog: dialect === 'sqlite' })
        const bySlot = [...rows].sort((a, b) => a.slot - b.slot)
        const places = bySlot.map(({ payload }) => placeOf(disk, payload.subarray(0, 24)))
        // On SQLite the very bytes lie at the same place; PostgreSQL's files have other lengths before them.
        const onDisk = dialect === 'sqlite' ? places : places.map((place) => place - (places[0] ?? 0))
        return { slots: bySlot.map(({ slot, spendId }) => [slot, spendId]), onDisk }
      }),
    )
    expect(placed[1]).toEqual(placed[0])
  })

  test('after closing: nothing leads from a name or a ballot to an answer', options, async () => {
    const databases = await open()
    if (dialect === 'postgres') {
      await sql`alter system set wal_recycle = off`.execute(databases.box)
      await sql`select pg_reload_conf()`.execute(databases.box)
    }
    const { cast, installation, close } = await aFieldwork(databases, {})
    const ballots = await sealedBallots(databases)
    const register = await databases.register.selectFrom('invitation').selectAll().execute()
    const before = await stealDisk(databases)
    for (const { name, codeHash } of register)
      expect(contains(before, name) && contains(before, codeHash)).toBe(true)
    await close()
    const disk = await stealDisk(databases)
    for (const { payload, digest, spendId } of ballots) {
      expect(contains(disk, payload.subarray(0, 24))).toBe(false)
      expect(contains(disk, payload.subarray(-24))).toBe(false)
      expect(contains(disk, digest)).toBe(false)
      expect(contains(disk, Buffer.from(spendId, 'hex'))).toBe(false)
    }
    for (const { name, email, codeHash, invitationId } of register) {
      for (const trace of [name, email ?? name, codeHash]) expect(contains(disk, trace), trace).toBe(false)
      expect(contains(disk, `"${invitationId}"`)).toBe(false)
    }
    for (const { canary } of cast) expect(contains(disk, canary)).toBe(true)
    const canaries = cast.map(({ canary }) => canary)
    const comments = await installation.box.selectFrom('comment').selectAll().execute()
    const byId = [...comments].sort((a, b) => (a.commentId < b.commentId ? -1 : 1))
    const byPlace = [...canaries].sort(
      (a, b) => placeOf(disk, Buffer.from(a)) - placeOf(disk, Buffer.from(b)),
    )
    expectChance(
      'order of comments',
      linkByOrder(
        canaries,
        comments.map(({ text }) => text),
      ),
    )
    expectChance(
      'id of comments',
      linkByOrder(
        canaries,
        byId.map(({ text }) => text),
      ),
    )
    expectChance('place of comments', linkByOrder(canaries, byPlace))
  })
})
