import { sql } from 'kysely'
import type { RegisterDb } from '#db/connect'
import type { Language } from '~/domain/instrument/localised-text'
import type { WaveId } from '~/domain/wave/wave'

/** Somebody who is asked, as HR sees them. Whether they have answered is not part of it. */
export type AskedPerson = {
  readonly invitationId: string
  readonly name: string
  readonly email: string | null
  readonly districtId: string
  readonly unitId: string | null
  readonly lastDay: string | null
  readonly language: Language
}

const columns = ['invitationId', 'name', 'email', 'districtId', 'unitId', 'lastDay', 'language'] as const

/** In the order of names. Those who were taken off the list are not on it. */
export async function listAskedPeople(db: RegisterDb, waveId: WaveId): Promise<readonly AskedPerson[]> {
  return db
    .selectFrom('invitation')
    .select(columns)
    .where('waveId', '=', waveId)
    .where('name', '!=', '')
    .orderBy('name')
    .orderBy('invitationId')
    .execute()
}

export async function findAskedPerson(
  db: RegisterDb,
  waveId: WaveId,
  invitationId: string,
): Promise<AskedPerson | undefined> {
  return db
    .selectFrom('invitation')
    .select(columns)
    .where('waveId', '=', waveId)
    .where('invitationId', '=', invitationId)
    .where('name', '!=', '')
    .executeTakeFirst()
}

/** How many people are on the lists of all waves that have any, by wave. */
export async function countAskedPeople(db: RegisterDb): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('invitation')
    .select(['waveId', (eb) => eb.fn.countAll<number>().as('count')])
    // Follow-ups of leavers have no names.
    .where((eb) => eb.or([eb('name', '!=', ''), eb('answersFrom', 'is not', null)]))
    .groupBy('waveId')
    .execute()
  return new Map(rows.map(({ waveId, count }) => [waveId, count]))
}

/** People without an address who are on the list twice: same name, district and last day. */
export async function listNamesOnTwice(db: RegisterDb, waveId: WaveId): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('invitation')
    .select((eb) => eb.fn.min('name').as('name'))
    .where('waveId', '=', waveId)
    .where('name', '!=', '')
    .where('email', 'is', null)
    .groupBy([sql`lower(name)`, 'districtId', 'lastDay'])
    .having((eb) => eb.fn.countAll(), '>', 1)
    .execute()
  return rows.map(({ name }) => name).toSorted()
}

/** Takes name and address away, whatever state the invitation is in; the list no longer has the person. */
export async function forgetPerson(db: RegisterDb, waveId: WaveId, invitationId: string): Promise<void> {
  await db
    .updateTable('invitation')
    .set({ name: '', email: null })
    .where('waveId', '=', waveId)
    .where('invitationId', '=', invitationId)
    .execute()
}
