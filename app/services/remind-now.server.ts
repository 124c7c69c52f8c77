import type { InvitationLinks } from '~/domain/invitation/invitation-facts'
import type { Programme } from '~/domain/programme/programme'
import { reminderTaskId } from '~/domain/programme/reminder-task'
import { planOfWave, type WavePlan } from '~/domain/programme/wave-plan'
import { nextMailingInstant, type WallClock, wallClockOf } from '~/domain/programme/wall-clock'
import type { WaveId } from '~/domain/wave/wave'
import { listAskedPeople } from '~/repositories/asked-person-repository.server'
import { listProgrammes, listStandingWaves } from '~/repositories/programme-repository.server'
import { listDoneTasks } from '~/repositories/task-claim-repository.server'
import { findWave, holdWaveOpen } from '~/repositories/wave-repository.server'
import type { RegisterDb } from '#db/connect'
import type { Installation } from './installation.server'
import { queueReminderMails } from './queue-reminder-mails.server'
import { leaseTask } from './task-lease.server'

export type RemindVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly reason: 'unknownWave' | 'waveClosed' | Exclude<WavePlan['mayRemind'], 'yes'>
    }

/** What a wave has been reminded of, and what comes. */
export async function loadWavePlan(
  db: RegisterDb,
  wave: { readonly waveId: WaveId; readonly closesOn: string | null },
  today: string,
): Promise<WavePlan> {
  return planOfWave(wave, {
    programmes: await listProgrammes(db),
    waves: await listStandingWaves(db),
    done: await listDoneTasks(db),
    today,
  })
}

/** What HR is told before they remind. */
export async function loadReminding(
  db: RegisterDb,
  wave: { readonly waveId: WaveId; readonly closesOn: string | null },
  now: string,
): Promise<{
  readonly plan: WavePlan
  readonly byMail: number
  readonly letters: number
  /** On the wall in Sweden; `null` = at once. */
  readonly sendsAt: WallClock | null
}> {
  const asked = await listAskedPeople(db, wave.waveId)
  const byMail = asked.filter(({ email }) => email !== null).length
  const sendsAt = nextMailingInstant(now)
  return {
    plan: await loadWavePlan(db, wave, wallClockOf(now).date),
    byMail,
    letters: asked.length - byMail,
    sendsAt: sendsAt === now ? null : wallClockOf(sendsAt),
  }
}

/**
 * Reminds at once, or when the next mailing hours begin. How many that are is told to nobody: of those who have not
 * answered it would tell how many have.
 */
export async function remindNow(
  { register, key }: Pick<Installation, 'register' | 'key'>,
  { waveId, remindsWhom }: { readonly waveId: WaveId; readonly remindsWhom: Programme['remindsWhom'] },
  { links, now }: { readonly links: InvitationLinks; readonly now: string },
): Promise<RemindVerdict> {
  const wave = await findWave(register, waveId)
  if (wave === undefined) return { ok: false, reason: 'unknownWave' }
  const { date: today } = wallClockOf(now)
  if (wave.state !== 'open' || (wave.closesOn ?? today) < today) return { ok: false, reason: 'waveClosed' }
  const { mayRemind } = await loadWavePlan(register, wave, today)
  if (mayRemind !== 'yes') return { ok: false, reason: mayRemind }
  const lease = await leaseTask(register, reminderTaskId(waveId, today), now)
  if (lease === undefined) return { ok: false, reason: 'remindedToday' }
  try {
    return await register.transaction().execute(async (trx): Promise<RemindVerdict> => {
      if (!(await holdWaveOpen(trx, waveId))) throw new WaveClosed()
      await lease.settle(trx)
      await queueReminderMails(trx, key, { waveId, remindsWhom }, { links, now: nextMailingInstant(now) })
      return { ok: true }
    })
  } catch (error) {
    await lease.release()
    if (error instanceof WaveClosed) return { ok: false, reason: 'waveClosed' }
    throw error
  }
}

/** Ends the transaction: nobody is reminded. */
class WaveClosed extends Error {}
