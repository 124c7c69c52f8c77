import { z } from 'zod'

/**
 * A mail in the outbox. `waiting` and `claimed` go round until one of the others is reached: `sent`; `refused` = that
 * address is not taken; `maybeSent` = the line was cut when the mail server already had it all, so nobody knows;
 * `dead` = given up.
 */
export const mailStates = ['waiting', 'claimed', 'sent', 'refused', 'maybeSent', 'dead'] as const
export type MailState = (typeof mailStates)[number]

/** What a mail says. It holds the code, so it lies sealed in the outbox and is erased once it is sent. */
export const mailBodySchema = z.strictObject({
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  /** Instead of the name in the settings; the address stays. */
  senderName: z.string().optional(),
  /** The id of an earlier mail below which it is shown: a reminder below its invitation. */
  answers: z.string().optional(),
})
export type MailBody = z.infer<typeof mailBodySchema>

/** What came of one attempt. `problem`: the mail server's number and the step, or the kind of network fault. */
export type DeliveryOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'later' | 'refused' | 'maybeSent' | 'dead'; readonly problem: string }

/** When a mail went out is not put down. */
export type MailStanding =
  | { readonly state: 'waiting'; readonly dueAt: string; readonly lastProblem: string }
  | { readonly state: 'sent' | 'refused' | 'maybeSent' | 'dead'; readonly lastProblem: string | null }

/** With the waits below this is about two days. */
const mostAttempts = 52
const firstWaitMinutes = 1
const longestWaitMinutes = 60
const minuteMilliseconds = 60_000

/** How a mail stands after an attempt. `attempts` counts that attempt too; `chance` is between 0 and 1. */
export function afterDelivery(
  outcome: DeliveryOutcome,
  attempt: { readonly attempts: number; readonly now: string; readonly chance: number },
): MailStanding {
  const { attempts, now, chance } = attempt
  if (outcome.kind === 'sent') return { state: 'sent', lastProblem: null }
  const lastProblem = outcome.problem
  if (outcome.kind !== 'later') return { state: outcome.kind, lastProblem }
  if (attempts >= mostAttempts) return { state: 'dead', lastProblem }
  const wait = Math.min(longestWaitMinutes, firstWaitMinutes * 2 ** (attempts - 1))
  // Up to a quarter more or less, so that mails that failed together do not come back together.
  const milliseconds = wait * minuteMilliseconds * (0.75 + chance / 2)
  return { state: 'waiting', dueAt: new Date(Date.parse(now) + milliseconds).toISOString(), lastProblem }
}
