import type { BoxDb } from '#db/connect'
import { answerSheetSchema } from '~/domain/ballot/answer'
import { backgroundSchema } from '~/domain/invitation/background'
import type { Response } from '~/domain/response/response'
import type { WaveId } from '~/domain/wave/wave'

const rowsPerStatement = 200

/** All responses of a wave in one go: there is no adding to them. */
export async function insertResponses(
  db: BoxDb,
  waveId: WaveId,
  responses: readonly Response[],
): Promise<void> {
  for (let first = 0; first < responses.length; first += rowsPerStatement)
    await db
      .insertInto('response')
      .values(
        responses.slice(first, first + rowsPerStatement).map(({ responseId, background, answers }) => ({
          waveId,
          responseId,
          ...background,
          answers: JSON.stringify(answers),
        })),
      )
      .execute()
}

/** In the order of their random ids. */
export async function listResponses(db: BoxDb, waveId: WaveId): Promise<readonly Response[]> {
  const rows = await db
    .selectFrom('response')
    .selectAll()
    .where('waveId', '=', waveId)
    .orderBy('responseId')
    .execute()
  return rows.map(({ responseId, districtId, unitId, role, tenureBand, answers }) => ({
    responseId,
    background: backgroundSchema.parse({ districtId, unitId, role, tenureBand }),
    answers: answerSheetSchema.parse(JSON.parse(answers)),
  }))
}
