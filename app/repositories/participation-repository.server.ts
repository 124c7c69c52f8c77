import type { RegisterDb } from '#db/connect'
import { type DistrictId, districtIdSchema } from '~/domain/organisation/organisation'
import { type Participation, participationSchema } from '~/domain/wave/participation'
import type { WaveId } from '~/domain/wave/wave'

/**
 * By district, how many have ever been on the list and how many ballots there are of them. Taking somebody off the list
 * moves neither: otherwise it would tell whether that person had answered.
 */
export async function countParticipation(
  db: RegisterDb,
  waveId: WaveId,
): Promise<ReadonlyMap<DistrictId, { readonly invited: number; readonly answers: number }>> {
  const rows = await db
    .selectFrom('invitation')
    .select(['districtId', 'state', (eb) => eb.fn.countAll<number>().as('count')])
    .where('waveId', '=', waveId)
    .groupBy(['districtId', 'state'])
    .orderBy('districtId')
    .execute()
  const counts = new Map<DistrictId, { invited: number; answers: number }>()
  for (const { districtId, state, count } of rows) {
    const id = districtIdSchema.parse(districtId)
    const { invited, answers } = counts.get(id) ?? { invited: 0, answers: 0 }
    counts.set(id, { invited: invited + count, answers: answers + (state === 'spent' ? count : 0) })
  }
  return counts
}

/** What was told on that day. */
export async function findToldParticipation(
  db: RegisterDb,
  waveId: WaveId,
  day: string,
): Promise<Participation | undefined> {
  const row = await db
    .selectFrom('toldParticipation')
    .select('body')
    .where('waveId', '=', waveId)
    .where('toldOn', '=', day)
    .executeTakeFirst()
  return row && participationSchema.parse(JSON.parse(row.body))
}

/** Puts down what is told from this day on; whoever comes second on the same day changes nothing. */
export async function tellParticipation(
  db: RegisterDb,
  waveId: WaveId,
  { day, participation }: { readonly day: string; readonly participation: Participation },
): Promise<void> {
  const told = { toldOn: day, body: JSON.stringify(participation) }
  await db
    .insertInto('toldParticipation')
    .values({ waveId, ...told })
    .onConflict((conflict) =>
      conflict.column('waveId').doUpdateSet(told).where('toldParticipation.toldOn', '!=', day),
    )
    .execute()
}

export async function deleteToldParticipation(db: RegisterDb, waveId: WaveId): Promise<void> {
  await db.deleteFrom('toldParticipation').where('waveId', '=', waveId).execute()
}
