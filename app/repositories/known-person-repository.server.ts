import type { RegisterDb } from '#db/connect'
import type { Invitation } from '~/domain/invitation/invitation'
import type { PersonMarks, TakenOff } from '~/domain/invitation/known-person'
import type { WaveId } from '~/domain/wave/wave'

const marks = ['numberMark', 'emailMark', 'nameMark'] as const

/** Who was taken off a wave's list, by their marks. */
export async function listTakenOff(db: RegisterDb, waveId: WaveId): Promise<readonly TakenOff[]> {
  return db
    .selectFrom('invitation')
    .select(['invitationId', 'state', ...marks])
    .where('waveId', '=', waveId)
    .where((eb) => eb.or([eb('name', '=', ''), eb('state', '=', 'withdrawn')]))
    .orderBy('invitationId')
    .execute()
}

/** The marks of everybody on a wave's list. */
export async function listMarksOnList(db: RegisterDb, waveId: WaveId): Promise<readonly PersonMarks[]> {
  return db
    .selectFrom('invitation')
    .select(marks)
    .where('waveId', '=', waveId)
    .where('name', '!=', '')
    .where('state', '!=', 'withdrawn')
    .execute()
}

/**
 * Puts somebody who was taken off back on the list. Whoever had not answered gets the code with this hash; for the others
 * nothing but name and background changes. What programmes noted of the earlier asking no longer points here.
 */
export async function putBackOnList(
  db: RegisterDb,
  { background, ...invitation }: Invitation,
  { codeHash, ...known }: PersonMarks & { readonly codeHash: string },
): Promise<void> {
  const { invitationId, name, email, lastDay, language } = invitation
  const { districtId, unitId, role, tenureBand } = background
  if (districtId === null) throw new Error('an invitation has a district')
  const isOpen = invitation.state === 'open'
  await db
    .updateTable('asking')
    .set({ invitationId: null })
    .where('invitationId', '=', invitationId)
    .execute()
  await db
    .updateTable('invitation')
    .set({ name, email, lastDay, language, districtId, unitId, role, tenureBand, ...known })
    .$if(isOpen, (query) => query.set({ state: 'open', codeHash }).where('state', '=', 'withdrawn'))
    .where('invitationId', '=', invitationId)
    .execute()
}
