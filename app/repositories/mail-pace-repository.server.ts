import { sql } from 'kysely'
import type { RegisterDb } from '#db/connect'

const theOnly = 1
const minuteLength = 'YYYY-MM-DDTHH:MM'.length

/**
 * Takes one of the mails that may go out in this minute, from all processes together. False when there is none left. One
 * statement: two processes never take the same.
 */
export async function takeMailPlace(
  db: RegisterDb,
  { now, perMinute }: { readonly now: string; readonly perMinute: number },
): Promise<boolean> {
  const minute = now.slice(0, minuteLength)
  const row = await db
    .insertInto('mailPace')
    .values({ paceId: theOnly, minute, mails: 1 })
    .onConflict((conflict) =>
      conflict
        .column('paceId')
        .doUpdateSet({
          minute,
          mails: sql<number>`case when mail_pace.minute = ${minute} then mail_pace.mails + 1 else 1 end`,
        })
        .where((eb) =>
          eb.or([
            eb('mailPace.minute', '<', minute),
            eb.and([eb('mailPace.minute', '=', minute), eb('mailPace.mails', '<', perMinute)]),
          ]),
        ),
    )
    .returning('paceId')
    .executeTakeFirst()
  return row !== undefined
}
