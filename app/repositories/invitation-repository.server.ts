import type { RegisterDb } from '#db/connect'
import { fewSizes } from '#db/dialects/few-sizes'
import type { Language } from '~/domain/instrument/localised-text'
import { backgroundSchema } from '~/domain/invitation/background'
import type { Invitation, InvitationState } from '~/domain/invitation/invitation'
import type { PersonMarks } from '~/domain/invitation/known-person'
import { type DistrictId, districtIdSchema } from '~/domain/organisation/organisation'
import { type WaveId, waveIdSchema } from '~/domain/wave/wave'

const columns = [
  'invitationId',
  'waveId',
  'state',
  'name',
  'email',
  'districtId',
  'unitId',
  'role',
  'tenureBand',
  'lastDay',
  'language',
  'answersFrom',
  'followUpId',
] as const

const rowsPerStatement = 500

export async function insertInvitations(
  db: RegisterDb,
  invitations: readonly ({ readonly invitation: Invitation; readonly codeHash: string } & PersonMarks)[],
): Promise<void> {
  for (let first = 0; first < invitations.length; first += rowsPerStatement) {
    const rows = invitations.slice(first, first + rowsPerStatement).map((made) => {
      const { codeHash, numberMark, emailMark, nameMark } = made
      const { background, ...rest } = made.invitation
      const { districtId, unitId, role, tenureBand } = background
      if (districtId === null) throw new Error('an invitation has a district')
      const marks = { numberMark, emailMark, nameMark }
      return { ...rest, districtId, unitId, role, tenureBand, codeHash, ...marks }
    })
    await db.insertInto('invitation').values(rows).execute()
  }
}

export async function findInvitation(db: RegisterDb, invitationId: string): Promise<Invitation | undefined> {
  const row = await db
    .selectFrom('invitation')
    .select(columns)
    .where('invitationId', '=', invitationId)
    .executeTakeFirst()
  return row && toInvitation(row)
}

/** Those that there are, by the hash of their code. */
export async function listInvitationsByCodeHash(
  db: RegisterDb,
  codeHashes: readonly string[],
): Promise<ReadonlyMap<string, Invitation>> {
  if (codeHashes.length === 0) return new Map()
  const rows = await db
    .selectFrom('invitation')
    .select([...columns, 'codeHash'])
    .where('codeHash', 'in', fewSizes(codeHashes))
    .execute()
  return new Map(rows.map(({ codeHash, ...row }) => [codeHash, toInvitation(row)]))
}

/** In the order of names: nothing tells who came first. */
export async function listInvitations(db: RegisterDb, waveId: WaveId): Promise<readonly Invitation[]> {
  const rows = await db
    .selectFrom('invitation')
    .select(columns)
    .where('waveId', '=', waveId)
    .orderBy('name')
    .orderBy('invitationId')
    .execute()
  return rows.map(toInvitation)
}

/** Of those still asked: one person is asked once in a wave. */
export async function listInvitedEmails(db: RegisterDb, waveId: WaveId): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('invitation')
    .select('email')
    .where('waveId', '=', waveId)
    .where('state', '!=', 'withdrawn')
    .execute()
  return rows.flatMap(({ email }) => (email === null ? [] : [email]))
}

/** Withdrawn ones too: their places in the box stay. */
export async function countInvitations(db: RegisterDb, waveId: WaveId): Promise<number> {
  const { count } = await db
    .selectFrom('invitation')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('waveId', '=', waveId)
    .executeTakeFirstOrThrow()
  return count
}

export type InvitedInDistrict = { readonly invited: number; readonly spent: number }

/** Per district, those withdrawn left out. */
export async function countInvitedPerDistrict(
  db: RegisterDb,
  waveId: WaveId,
): Promise<ReadonlyMap<DistrictId, InvitedInDistrict>> {
  const rows = await db
    .selectFrom('invitation')
    .select(['districtId', 'state', (eb) => eb.fn.countAll<number>().as('count')])
    .where('waveId', '=', waveId)
    .where('state', '!=', 'withdrawn')
    .groupBy(['districtId', 'state'])
    .orderBy('districtId')
    .execute()
  const counts = new Map<DistrictId, InvitedInDistrict>()
  for (const row of rows) {
    const districtId = districtIdSchema.parse(row.districtId)
    const { invited, spent } = counts.get(districtId) ?? { invited: 0, spent: 0 }
    const isSpent = row.state === 'spent'
    counts.set(districtId, { invited: invited + row.count, spent: spent + (isSpent ? row.count : 0) })
  }
  return counts
}

/** By tenure band, "" where it is not stated; those withdrawn left out. */
export async function countInvitedPerTenure(
  db: RegisterDb,
  waveId: WaveId,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('invitation')
    .select(['tenureBand', (eb) => eb.fn.countAll<number>().as('count')])
    .where('waveId', '=', waveId)
    .where('state', '!=', 'withdrawn')
    .groupBy('tenureBand')
    .orderBy('tenureBand')
    .execute()
  return new Map(rows.map(({ tenureBand, count }) => [tenureBand ?? '', count]))
}

/** False when the invitation was not open. */
export async function replaceCodeHash(
  db: RegisterDb,
  invitationId: string,
  codeHash: string,
): Promise<boolean> {
  const result = await db
    .updateTable('invitation')
    .set({ codeHash })
    .where('invitationId', '=', invitationId)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Takes away who was asked in a wave, and the mails to them. */
export async function deleteInvitations(db: RegisterDb, waveId: WaveId): Promise<void> {
  await db.deleteFrom('outbox').where('waveId', '=', waveId).execute()
  await db.updateTable('asking').set({ invitationId: null }).where('waveId', '=', waveId).execute()
  await db.deleteFrom('invitation').where('waveId', '=', waveId).execute()
}

type InvitationRow = {
  invitationId: string
  waveId: string
  state: InvitationState
  name: string
  email: string | null
  districtId: string
  unitId: string | null
  role: string | null
  tenureBand: string | null
  lastDay: string | null
  language: Language
  answersFrom: string | null
  followUpId: string | null
}

function toInvitation({ districtId, unitId, role, tenureBand, ...row }: InvitationRow): Invitation {
  const background = backgroundSchema.parse({ districtId, unitId, role, tenureBand })
  return { ...row, waveId: waveIdSchema.parse(row.waveId), background }
}
