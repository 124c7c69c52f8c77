import { afterDelivery, type DeliveryOutcome } from '~/domain/invitation/mail'
import type { RegisterDb } from '#db/connect'
import { mayMailAt } from '~/domain/programme/wall-clock'
import { takeMailPlace } from '~/repositories/mail-pace-repository.server'
import { claimMail, giveUpLostClaims, hasDueMail, settleMail } from '~/repositories/outbox-repository.server'
import type { DeliverMail } from './deliver-mail.server'
import { openMail } from './seal-mail.server'

export type Sender = {
  readonly register: RegisterDb
  /** `Settings.key`. */
  readonly key: string
  readonly deliver: DeliverMail
  /** How many may be tried in a minute, by all processes together: what has piled up does not come all at once. */
  readonly perMinute: number
  /** ISO instant. */
  readonly now: () => string
  /** Between 0 and 1. */
  readonly chance: () => number
}

/** Longer than any delivery takes: whoever holds a claim beyond it is dead. */
const leaseMilliseconds = 300_000

/** Sends the next mail that is due. `undefined` when there is none, or no more may go out this minute. */
export async function sendNextMail(sender: Sender): Promise<DeliveryOutcome['kind'] | undefined> {
  const { register, now } = sender
  const claimedAt = now()
  await giveUpLostClaims(register, claimedAt)
  const until = new Date(Date.parse(claimedAt) + leaseMilliseconds).toISOString()
  // Nobody is reminded at night, however long the mail server was away.
  const kinds = mayMailAt(claimedAt) ? (['invitation', 'reminder'] as const) : (['invitation'] as const)
  if (!(await hasDueMail(register, { now: claimedAt, kinds }))) return undefined
  if (!(await takeMailPlace(register, { now: claimedAt, perMinute: sender.perMinute }))) return undefined
  const mail = await claimMail(register, { now: claimedAt, until, kinds })
  if (mail === undefined) return undefined
  const body = openMail(sender.key, mail.mailId, mail.sealedBody)
  const outcome: DeliveryOutcome =
    body === undefined
      ? { kind: 'dead', problem: 'unreadable' }
      : await sender.deliver({ mailId: mail.mailId, to: mail.toAddress, body })
  const attempt = { attempts: mail.attempts, now: now(), chance: sender.chance() }
  await settleMail(register, mail.mailId, until, afterDelivery(outcome, attempt))
  return outcome.kind
}

/** So many in a row that have to wait, and there is no point in trying the others now. */
const mostLaterInARow = 3

/** Sends all that is due, one after the other, until there is nothing more or it is told to stop. */
export async function sendOutbox(sender: Sender, mayGoOn: () => boolean = () => true): Promise<void> {
  let laterInARow = 0
  while (mayGoOn() && laterInARow < mostLaterInARow) {
    const outcome = await sendNextMail(sender)
    if (outcome === undefined) return
    laterInARow = outcome === 'later' ? laterInARow + 1 : 0
  }
}
