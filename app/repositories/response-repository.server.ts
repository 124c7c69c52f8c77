import type { BoxDb } from '#db/connect'
import { answerSheetSchema } from '~/domain/ballot/answer'
import { backgroundSchema } from '~/domain/invitation/background'
import type { Response } from '~/domain/response/response'
import type { WaveId } from '~/domain/wave/wave'

const rowsPerStatement = 200

/** All responses of a wave in one go: there is no adding to them. They are asked for as they are written. */
export async function insertResponses(
  db: BoxDb,
  waveId: WaveId,
  responses: Iterable<Response>,
): Promise<void> {
  let rows: ReturnType<typeof rowOf>[] = []
  const write = async () => {
    if (rows.length > 0) await db.insertInto('response').values(rows).execute()
    rows = []
  }
  for (const response of responses) {
    rows.push(rowOf(waveId, response))
    if (rows.length === rowsPerStatement) await write()
  }
  await write()
}

function rowOf(waveId: WaveId, { responseId, background, answers }: Response) {
  return { waveId, responseId, ...background, answers: JSON.stringify(answers) }
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
