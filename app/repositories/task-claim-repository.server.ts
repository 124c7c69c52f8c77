import type { RegisterDb } from '#db/connect'

/** Takes a task for this process alone until the lease ends. One statement: no two processes get the same. */
export async function claimTask(
  db: RegisterDb,
  taskId: string,
  lease: { readonly now: string; readonly until: string },
): Promise<boolean> {
  const row = await db
    .insertInto('taskClaim')
    .values({ taskId, state: 'claimed', claimedUntil: lease.until })
    .onConflict((conflict) =>
      conflict
        .column('taskId')
        .doUpdateSet({ claimedUntil: lease.until })
        .where('taskClaim.state', '=', 'claimed')
        .where('taskClaim.claimedUntil', '<', lease.now),
    )
    .returning('taskId')
    .executeTakeFirst()
  return row !== undefined
}

/** The task is done. False when the claim had run out and somebody else has it. */
export async function settleTask(db: RegisterDb, taskId: string, claimedUntil: string): Promise<boolean> {
  const result = await db
    .updateTable('taskClaim')
    .set({ state: 'done' })
    .where('taskId', '=', taskId)
    .where('state', '=', 'claimed')
    .where('claimedUntil', '=', claimedUntil)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Gives a task back that could not be done, for the next round. */
export async function releaseTask(db: RegisterDb, taskId: string, claimedUntil: string): Promise<void> {
  await db
    .deleteFrom('taskClaim')
    .where('taskId', '=', taskId)
    .where('state', '=', 'claimed')
    .where('claimedUntil', '=', claimedUntil)
    .execute()
}

export async function listDoneTasks(db: RegisterDb): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('taskClaim').select('taskId').where('state', '=', 'done').execute()
  return new Set(rows.map(({ taskId }) => taskId))
}

/** Forgets what was done so long ago that it cannot come up again. */
export async function deleteDoneTasksBefore(db: RegisterDb, instant: string): Promise<void> {
  await db.deleteFrom('taskClaim').where('state', '=', 'done').where('claimedUntil', '<', instant).execute()
}
