import type { RegisterDb } from '#db/connect'
import {
  type Programme,
  type ProgrammeId,
  programmeIdSchema,
  programmeSchema,
} from '~/domain/programme/programme'
import type { ProgrammeWave, StandingWave } from '~/domain/programme/programme-wave'
import { type WaveId, waveIdSchema } from '~/domain/wave/wave'

export async function listProgrammes(db: RegisterDb): Promise<readonly Programme[]> {
  const rows = await db.selectFrom('programme').select('definition').orderBy('programmeId').execute()
  return rows.map(({ definition }) => programmeSchema.parse(JSON.parse(definition)))
}

export async function findProgramme(
  db: RegisterDb,
  programmeId: ProgrammeId,
): Promise<Programme | undefined> {
  const row = await db
    .selectFrom('programme')
    .select('definition')
    .where('programmeId', '=', programmeId)
    .executeTakeFirst()
  return row && programmeSchema.parse(JSON.parse(row.definition))
}

/** One with the same id is overwritten. */
export async function replaceProgramme(db: RegisterDb, programme: Programme): Promise<void> {
  const definition = JSON.stringify(programme)
  await db
    .insertInto('programme')
    .values({ programmeId: programme.programmeId, definition })
    .onConflict((conflict) => conflict.column('programmeId').doUpdateSet({ definition }))
    .execute()
}

/** How the waves of all programmes stand, the earliest first. */
export async function listStandingWaves(db: RegisterDb): Promise<readonly StandingWave[]> {
  const rows = await db
    .selectFrom('programmeWave as planned')
    .leftJoin('wave', 'wave.waveId', 'planned.waveId')
    .select([
      'planned.programmeId',
      'planned.occasion',
      'planned.waveId',
      'planned.opensOn',
      'planned.endsOn',
      'planned.part',
      'wave.closesOn',
      'wave.state',
    ])
    .orderBy('planned.opensOn')
    .orderBy('planned.waveId')
    .execute()
  return rows.map(({ programmeId, waveId, state, closesOn, endsOn, ...row }) => ({
    ...row,
    // HR may have given people longer to answer.
    endsOn: endsOn === null ? null : (closesOn ?? endsOn),
    programmeId: programmeIdSchema.parse(programmeId),
    waveId: waveIdSchema.parse(waveId),
    state: state ?? 'planned',
  }))
}

/** The wave of this occasion: the one given, or the one that was settled before. */
export async function settleProgrammeWave(db: RegisterDb, wave: ProgrammeWave): Promise<ProgrammeWave> {
  await db
    .insertInto('programmeWave')
    .values({ ...wave })
    .onConflict((conflict) => conflict.columns(['programmeId', 'occasion']).doNothing())
    .execute()
  const row = await db
    .selectFrom('programmeWave')
    .selectAll()
    .where('programmeId', '=', wave.programmeId)
    .where('occasion', '=', wave.occasion)
    .executeTakeFirstOrThrow()
  return { ...wave, ...row, programmeId: wave.programmeId, waveId: waveIdSchema.parse(row.waveId) }
}

/** From now on the batch takes nobody; false when that was settled before. */
export async function endBatch(db: RegisterDb, waveId: WaveId, endsOn: string): Promise<boolean> {
  const result = await db
    .updateTable('programmeWave')
    .set({ endsOn })
    .where('waveId', '=', waveId)
    .where('endsOn', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Which items the rounds of a programme asked, the latest last; `null` = all of them. */
export async function listAskedItems(
  db: RegisterDb,
  programmeId: ProgrammeId,
): Promise<readonly (readonly string[] | null)[]> {
  const rows = await db
    .selectFrom('programmeWave as planned')
    .innerJoin('wave', 'wave.waveId', 'planned.waveId')
    .select('wave.askedItems')
    .where('planned.programmeId', '=', programmeId)
    .orderBy('planned.opensOn')
    .execute()
  return rows.map(({ askedItems }) => (askedItems === null ? null : (JSON.parse(askedItems) as string[])))
}
