import { setTimeout } from 'node:timers/promises'
import type { Databases } from '~/databases.server'
import type { Settings } from '~/env.server'
import { smtpDelivery } from '~/services/deliver-mail.server'
import { sendOutbox } from '~/services/send-outbox.server'
import { repeat } from './repeat.server'

export type Jobs = {
  /** Called before the databases are closed: the mail that is on its way may finish, for a while. */
  readonly stop: () => Promise<void>
}

const pauseMilliseconds = 3_000
const mostWaitAtStopMilliseconds = 10_000

/** What a server does by the clock. In the demo nothing is mailed: its people are invented. */
export function startJobs({
  databases,
  settings,
}: {
  readonly databases: Databases
  readonly settings: Settings
}): Jobs {
  const { smtpUrl, mailFrom, key, isDemo } = settings
  if (smtpUrl === undefined || isDemo) return { stop: () => Promise.resolve() }
  const sender = {
    register: databases.register,
    key,
    deliver: smtpDelivery({ smtpUrl, mailFrom }),
    now: () => new Date().toISOString(),
    chance: Math.random,
  }
  const outbox = repeat((mayGoOn) => sendOutbox(sender, mayGoOn), {
    pauseMilliseconds,
    onFailure: (error) => {
      const name = error instanceof Error ? error.name : 'unknown'
      process.stderr.write(`${JSON.stringify({ level: 'error', event: 'outbox failed', error: name })}\n`)
    },
  })
  return {
    stop: async () => {
      await Promise.race([outbox.stop(), setTimeout(mostWaitAtStopMilliseconds, undefined, { ref: false })])
    },
  }
}
