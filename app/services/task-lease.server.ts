import type { RegisterDb } from '#db/connect'
import { claimTask, releaseTask, settleTask } from '~/repositories/task-claim-repository.server'

/** Longer than any task takes: whoever holds a claim beyond it is dead. */
const leaseMilliseconds = 600_000

/** A task that is ours alone until the lease ends. */
export type TaskLease = {
  /** Says inside a transaction that the task is done. Throws when the lease was lost: then nothing of it happened. */
  readonly settle: (transaction: RegisterDb) => Promise<void>
  readonly release: () => Promise<void>
}

class LeaseLost extends Error {}

/** `undefined` when somebody else has the task, or it is done. */
export async function leaseTask(db: RegisterDb, taskId: string, now: string): Promise<TaskLease | undefined> {
  const until = new Date(Date.parse(now) + leaseMilliseconds).toISOString()
  if (!(await claimTask(db, taskId, { now, until }))) return undefined
  return {
    settle: async (transaction) => {
      if (!(await settleTask(transaction, taskId, until))) throw new LeaseLost(taskId)
    },
    release: () => releaseTask(db, taskId, until),
  }
}
