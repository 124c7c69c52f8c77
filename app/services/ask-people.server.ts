import type { RegisterDb } from '#db/connect'
import type { InvitationLinks, Letter } from '~/domain/invitation/invitation-facts'
import type { Participant } from '~/domain/invitation/participant'
import type { WaveId } from '~/domain/wave/wave'
import { listNamesOnTwice } from '~/repositories/asked-person-repository.server'
import { findMunicipality, getOrganisation } from '~/repositories/organisation-repository.server'
import { getMailWords } from '~/repositories/mail-words-repository.server'
import { getWave } from '~/repositories/wave-repository.server'
import { composeLetter } from './compose-letter.server'
import type { Installation } from './installation.server'
import { type Invited, inviteParticipants, type InviteVerdict } from './invite-participants.server'
import { loadWaveInstrument } from './load-instrument.server'
import { findPublishedBefore } from './find-published.server'
import { type Asking, queueInvitationMails } from './queue-invitation-mails.server'

export type AskVerdict =
  | {
      readonly ok: true
      /** Mails that have been put into the outbox. */
      readonly mails: number
      /** For those without an address. The codes in them are told here and nowhere else. */
      readonly letters: readonly Letter[]
    }
  | Extract<InviteVerdict, { ok: false }>
  /** People without an address of whom the list would have two alike. */
  | { readonly ok: false; readonly reason: 'namesOnTwice'; readonly names: readonly string[] }

/** Asks people in a wave: a mail in the outbox for those with an address, a letter for the others. All or nobody. */
export async function askPeople(
  installation: Installation,
  { waveId, participants }: { readonly waveId: WaveId; readonly participants: readonly Participant[] },
  { links, now }: { readonly links: InvitationLinks; readonly now: string },
): Promise<AskVerdict> {
  const { register, key } = installation
  const made: { asking?: Asking } = {}
  try {
    const verdict = await inviteParticipants(installation, { waveId, participants }, async (trx, invited) => {
      const names = await listNamesOnTwice(trx, waveId)
      if (names.length > 0) throw new NamesOnTwice(names)
      made.asking = await loadAsking(trx, waveId, links)
      await queueInvitationMails(trx, key, invited, made.asking, now)
    })
    if (!verdict.ok) return verdict
    const asking = made.asking ?? (await loadAsking(register, waveId, links))
    const onPaper = verdict.invited.filter(({ invitation }) => invitation.email === null)
    return {
      ok: true,
      mails: verdict.invited.length - onPaper.length,
      letters: onPaper.map((invited) => letterTo(invited, asking)),
    }
  } catch (error) {
    if (error instanceof NamesOnTwice) return { ok: false, reason: 'namesOnTwice', names: error.names }
    throw error
  }
}

/** Ends the transaction: nobody is asked. */
class NamesOnTwice extends Error {
  readonly names: readonly string[]

  constructor(names: readonly string[]) {
    super('people on the list twice')
    this.names = names
  }
}

export async function loadAsking(db: RegisterDb, waveId: WaveId, links: InvitationLinks): Promise<Asking> {
  const wave = await getWave(db, waveId)
  const municipality = await findMunicipality(db)
  return {
    wave,
    instrument: await loadWaveInstrument(db, wave),
    municipality: municipality?.name ?? '',
    mailWords: await getMailWords(db),
    organisation: await getOrganisation(db),
    links,
    published: (await findPublishedBefore(db, wave))?.waveId ?? null,
  }
}

export function letterTo({ invitation, code, followUp }: Invited, asking: Asking): Letter {
  const { name, language, background } = invitation
  return composeLetter({ name, language, ...background, code, followUp }, asking)
}
