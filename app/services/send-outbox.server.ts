import { afterDelivery, type DeliveryOutcome } from '~/domain/invitation/mail'
import type { RegisterDb } from '#db/connect'
import { claimMail, giveUpLostClaims, settleMail } from '~/repositories/outbox-repository.server'
import type { DeliverMail } from './deliver-mail.server'
import { openMail } from './seal-mail.server'

export type Sender = {
  readonly register: RegisterDb
  /** `Settings.key`. */
  readonly key: string
  readonly deliver: DeliverMail
  /** ISO instant. */
  readonly now: () => string
  /** Between 0 and 1. */
  readonly chance: () => number
}

/** Longer than any delivery takes: whoever holds a claim beyond it is dead. */
const leaseMilliseconds = 300_000

/** Sends the next mail that is due. `undefined` when there is none. */
export async function sendNextMail(sender: Sender): Promise<DeliveryOutcome['kind'] | undefined> {
  const { register, now } = sender
  const claimedAt = now()
  await giveUpLostClaims(register, claimedAt)
  const until = new Date(Date.parse(claimedAt) + leaseMilliseconds).toISOString()
  const mail = await claimMail(register, { now: claimedAt, until })
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
