import { setTimeout } from 'node:timers/promises'
import type { Databases } from '~/databases.server'
import type { Settings } from '~/env.server'
import { smtpDelivery } from '~/services/deliver-mail.server'
import { resumeClosings } from '~/services/resume-closings.server'
import { sendOutbox } from '~/services/send-outbox.server'
import { WrongKey } from '~/services/wave-seal.server'
import { repeat, type Repetition } from './repeat.server'

export type Jobs = {
  /** Called before the databases are closed: the mail that is on its way may finish, for a while. */
  readonly stop: () => Promise<void>
}

const pauseMilliseconds = 3_000
const mostWaitAtStopMilliseconds = 10_000

/** What a server does of its own accord. In the demo nothing is mailed: its people are invented. */
export function startJobs({
  databases,
  settings,
}: {
  readonly databases: Databases
  readonly settings: Settings
}): Jobs {
  const resumed = resumeClosings({ ...databases, key: settings.key }).catch(tell('a closing was not resumed'))
  const outbox = startOutbox(databases, settings)
  return {
    stop: async () => {
      const allOver = Promise.all([resumed, outbox?.stop()])
      await Promise.race([allOver, setTimeout(mostWaitAtStopMilliseconds, undefined, { ref: false })])
    },
  }
}

function startOutbox(databases: Databases, settings: Settings): Repetition | undefined {
  const { smtpUrl, mailFrom, key, isDemo } = settings
  if (smtpUrl === undefined || isDemo) return undefined
  const sender = {
    register: databases.register,
    key,
    deliver: smtpDelivery({ smtpUrl, mailFrom }),
    now: () => new Date().toISOString(),
    chance: Math.random,
  }
  return repeat((mayGoOn) => sendOutbox(sender, mayGoOn), {
    pauseMilliseconds,
    onFailure: tell('outbox failed'),
  })
}

/** What went wrong, for the log: a name, and of our own faults the words, which hold no person. */
function tell(event: string): (error: unknown) => void {
  return (error) => {
    const name = error instanceof Error ? error.name : 'unknown'
    const words = error instanceof WrongKey ? { remedy: error.message } : {}
    process.stderr.write(`${JSON.stringify({ level: 'error', event, error: name, ...words })}\n`)
  }
}
