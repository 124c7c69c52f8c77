import type { RegisterDb } from '#db/connect'
import { formatCode } from '~/domain/invitation/code'
import type { InvitationLinks, Letter } from '~/domain/invitation/invitation-facts'
import { inLetterOrder } from '~/domain/invitation/letter-order'
import type { WaveId } from '~/domain/wave/wave'
import { type AskedPerson, listAskedPeople } from '~/repositories/asked-person-repository.server'
import { replaceCodeHash } from '~/repositories/invitation-repository.server'
import { findWave, holdWaveOpen } from '~/repositories/wave-repository.server'
import { loadAsking } from './ask-people.server'
import { composeLetter, composeReminderLetter } from './compose-letter.server'
import type { Installation } from './installation.server'
import { hashCode, makeCode } from './invitation-code.server'
import { moveFollowUp } from './move-follow-up.server'

export type LettersVerdict =
  | { readonly ok: true; readonly letters: readonly Letter[] }
  | { readonly ok: false; readonly reason: 'unknownWave' | 'waveClosed' | 'nobody' }

/** Everybody on a wave's list without an address, or those of one district. */
export async function listOnPaper(
  db: RegisterDb,
  waveId: WaveId,
  districtId: string | null = null,
): Promise<readonly AskedPerson[]> {
  const asked = await listAskedPeople(db, waveId)
  return asked.filter(
    (person) => person.email === null && (districtId === null || person.districtId === districtId),
  )
}

/**
 * Letters for one print run, in the order in which they are handed out. Codes are stored nowhere, so letters with codes
 * make every code anew; whoever has answered gets a letter like the others, with a code that opens nothing. Reminders
 * change nothing and hold no code.
 */
export async function printLetters(
  { register, key }: Pick<Installation, 'register' | 'key'>,
  {
    waveId,
    districtId,
    what,
  }: {
    readonly waveId: WaveId
    /** `null`: all districts. */
    readonly districtId: string | null
    readonly what: 'codes' | 'reminders'
  },
  { links }: { readonly links: InvitationLinks },
): Promise<LettersVerdict> {
  if ((await findWave(register, waveId)) === undefined) return { ok: false, reason: 'unknownWave' }
  return register.transaction().execute(async (trx): Promise<LettersVerdict> => {
    if (!(await holdWaveOpen(trx, waveId))) return { ok: false, reason: 'waveClosed' }
    const asking = await loadAsking(trx, waveId, links)
    const people = inLetterOrder(await listOnPaper(trx, waveId, districtId), asking.organisation)
    if (people.length === 0) return { ok: false, reason: 'nobody' }
    if (what === 'reminders')
      return { ok: true, letters: people.map((person) => composeReminderLetter(person, asking)) }
    const letters: Letter[] = []
    for (const person of people) {
      const code = makeCode()
      await replaceCodeHash(trx, person.invitationId, hashCode(key, code))
      const followUp = await moveFollowUp(trx, key, person.invitationId, code)
      const part = { code: formatCode(code), isRenewed: true, followUp }
      letters.push(composeLetter({ ...person, ...part }, asking))
    }
    return { ok: true, letters }
  })
}
