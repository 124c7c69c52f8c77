import type { RegisterDb } from '#db/connect'
import { fewSizes } from '#db/dialects/few-sizes'
import { type ProgrammeId, programmeIdSchema } from '~/domain/programme/programme'
import { type Asking, askingKey } from '~/domain/programme/programme-wave'
import { type WaveId, waveIdSchema } from '~/domain/wave/wave'

const rowsPerStatement = 500

export async function listAskings(
  db: RegisterDb,
  programmeIds: readonly ProgrammeId[],
): Promise<readonly Asking[]> {
  if (programmeIds.length === 0) return []
  const rows = await db
    .selectFrom('asking')
    .selectAll()
    .where('programmeId', 'in', fewSizes(programmeIds))
    .orderBy('programmeId')
    .orderBy('employeeNumber')
    .orderBy('occasion')
    .execute()
  return rows.map((row) => ({
    ...row,
    programmeId: programmeIdSchema.parse(row.programmeId),
    waveId: waveIdSchema.parse(row.waveId),
  }))
}

/** Whom one wave asks, by employee number. */
export async function listAskedNumbers(db: RegisterDb, waveId: WaveId): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('asking').select('employeeNumber').where('waveId', '=', waveId).execute()
  return new Set(rows.map(({ employeeNumber }) => employeeNumber))
}

/** Fails when one of them was asked on that occasion: whoever asks at the same moment asks nobody. */
export async function insertAskings(db: RegisterDb, askings: readonly Asking[]): Promise<void> {
  for (let first = 0; first < askings.length; first += rowsPerStatement) {
    const rows = askings.slice(first, first + rowsPerStatement).map((asking) => ({ ...asking }))
    await db.insertInto('asking').values(rows).execute()
  }
}

/** Puts down that they have been reminded; false when one of them was already, this day. */
export async function markReminded(
  db: RegisterDb,
  askings: readonly Asking[],
  remindedOn: string,
): Promise<boolean> {
  const ids = askings.flatMap(({ invitationId }) => (invitationId === null ? [] : [invitationId]))
  let marked = 0
  for (let first = 0; first < ids.length; first += rowsPerStatement) {
    const result = await db
      .updateTable('asking')
      .set({ remindedOn })
      .where('invitationId', 'in', ids.slice(first, first + rowsPerStatement))
      .where((eb) => eb.or([eb('remindedOn', 'is', null), eb('remindedOn', '<', remindedOn)]))
      .executeTakeFirst()
    marked += Number(result.numUpdatedRows)
  }
  return marked === ids.length
}

/** The last day on which somebody of the wave may answer. */
export async function latestAnswerBy(db: RegisterDb, waveId: WaveId): Promise<string | undefined> {
  const row = await db
    .selectFrom('asking')
    .select((eb) => eb.fn.max('answerBy').as('answerBy'))
    .where('waveId', '=', waveId)
    .executeTakeFirst()
  return row?.answerBy ?? undefined
}

/** `askingKey` of each. */
export async function listCalledOff(db: RegisterDb): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('calledOff').selectAll().execute()
  return new Set(
    rows.map((row) => askingKey({ ...row, programmeId: programmeIdSchema.parse(row.programmeId) })),
  )
}

export async function insertCalledOff(
  db: RegisterDb,
  asking: Pick<Asking, 'programmeId' | 'employeeNumber' | 'occasion'>,
): Promise<void> {
  const { programmeId, employeeNumber, occasion } = asking
  await db
    .insertInto('calledOff')
    .values({ programmeId, employeeNumber, occasion })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteCalledOff(
  db: RegisterDb,
  { programmeId, employeeNumber, occasion }: Pick<Asking, 'programmeId' | 'employeeNumber' | 'occasion'>,
): Promise<void> {
  await db
    .deleteFrom('calledOff')
    .where('programmeId', '=', programmeId)
    .where('employeeNumber', '=', employeeNumber)
    .where('occasion', '=', occasion)
    .execute()
}

/** When each was last asked by any programme. */
export async function lastAskedOn(db: RegisterDb): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('asking')
    .select(['employeeNumber', (eb) => eb.fn.max('askedOn').as('askedOn')])
    .groupBy('employeeNumber')
    .execute()
  return new Map(rows.map(({ employeeNumber, askedOn }) => [employeeNumber, askedOn]))
}

/** By programme the first day on which somebody was asked in a wave that is over, as far as it is noted. */
export async function oldestAskedOn(db: RegisterDb): Promise<ReadonlyMap<ProgrammeId, string>> {
  const rows = await db
    .selectFrom('asking')
    .select(['programmeId', (eb) => eb.fn.min('askedOn').as('askedOn')])
    .where('waveId', 'not in', standingWaves(db))
    .groupBy('programmeId')
    .execute()
  return new Map(rows.map((row) => [programmeIdSchema.parse(row.programmeId), row.askedOn]))
}

/** Forgets whom a programme asked before a day, in waves that are over. */
export async function deleteAskingsBefore(
  db: RegisterDb,
  { programmeId, before }: { readonly programmeId: ProgrammeId; readonly before: string },
): Promise<void> {
  await db
    .deleteFrom('asking')
    .where('programmeId', '=', programmeId)
    .where('askedOn', '<', before)
    .where('waveId', 'not in', standingWaves(db))
    .execute()
}

function standingWaves(db: RegisterDb) {
  return db.selectFrom('wave').select('waveId').where('state', '!=', 'closed')
}
