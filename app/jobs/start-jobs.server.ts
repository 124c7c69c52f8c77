import { setTimeout } from 'node:timers/promises'
import type { Databases } from '~/databases.server'
import type { Settings } from '~/env.server'
import type { InvitationLinks } from '~/domain/invitation/invitation-facts'
import { smtpDelivery } from '~/services/deliver-mail.server'
import { releaseWindows } from '~/services/release-windows.server'
import { countRegister } from '~/services/count-register.server'
import { loadRegisterFigures } from '~/services/load-register-figures.server'
import { resumeClosings } from '~/services/resume-closings.server'
import { runDueTasks } from '~/services/run-due-tasks.server'
import { sendOutbox } from '~/services/send-outbox.server'
import { takeTurnsAtRest } from '~/services/take-turns.server'
import { WrongKey } from '~/services/wave-seal.server'
import { repeat, type Repetition } from './repeat.server'

export type Jobs = {
  /** Called before the databases are closed: the mail that is on its way may finish, for a while. */
  readonly stop: () => Promise<void>
}

const pauseMilliseconds = 3_000
const programmePauseMilliseconds = 30_000
const retentionPauseMilliseconds = 2_000
const windowPauseMilliseconds = 3_600_000
const swedishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })
const mostWaitAtStopMilliseconds = 10_000

/** What a server does of its own accord. In the demo nobody is asked or mailed: its people are invented. */
export function startJobs({
  databases,
  settings,
  links,
  now = () => new Date().toISOString(),
}: {
  readonly databases: Databases
  readonly settings: Settings
  readonly links: InvitationLinks
  /** The clock: ISO instant. */
  readonly now?: () => string
}): Jobs {
  const resumed = resumeClosings({ ...databases, key: settings.key }).catch(tell('a closing was not resumed'))
  const outbox = startOutbox(databases, settings, now)
  const programmes = startProgrammes(databases, settings, { links, now })
  const retention = startRetention(databases)
  const windows = startWindows(databases, resumed, now)
  return {
    stop: async () => {
      const allOver = Promise.all([
        resumed,
        outbox?.stop(),
        programmes?.stop(),
        windows.stop(),
        retention.stop(),
      ])
      await Promise.race([allOver, setTimeout(mostWaitAtStopMilliseconds, undefined, { ref: false })])
    },
  }
}

/** Half-years and years come to their end without anybody closing anything. */
function startWindows(databases: Databases, resumed: Promise<void>, now: () => string): Repetition {
  const turn = async (): Promise<void> => {
    await resumed
    await releaseWindows(databases, swedishDay.format(new Date(now())))
  }
  return repeat(turn, { pauseMilliseconds: windowPauseMilliseconds, onFailure: tell('windows not released') })
}

/** Each process looks for what is due; each due thing is done by one of them. */
function startProgrammes(
  databases: Databases,
  { key, isDemo }: Settings,
  clock: { readonly links: InvitationLinks; readonly now: () => string },
): Repetition | undefined {
  if (isDemo) return undefined
  const failed = tell('a due task failed')
  return repeat(
    async (mayGoOn) => {
      for (const outcome of await runDueTasks({ ...databases, key }, clock, mayGoOn))
        if (!outcome.ok) failed(outcome.error)
    },
    { pauseMilliseconds: programmePauseMilliseconds, onFailure: tell('due tasks were not looked for') },
  )
}

/** Counts the register as soon as it has changed, so that no page has to wait for it. Unchanged, it is a few small reads. */
function startRetention({ register }: Databases): Repetition {
  return repeat(
    async () => {
      await countRegister(register, takeTurnsAtRest)
      await loadRegisterFigures(register)
    },
    { pauseMilliseconds: retentionPauseMilliseconds, onFailure: tell('the register was not counted') },
  )
}

function startOutbox(databases: Databases, settings: Settings, now: () => string): Repetition | undefined {
  const { smtpUrl, mailFrom, mailsPerMinute, key, isDemo } = settings
  if (smtpUrl === undefined || isDemo) return undefined
  const sender = {
    register: databases.register,
    key,
    deliver: smtpDelivery({ smtpUrl, mailFrom }),
    perMinute: mailsPerMinute,
    now,
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
