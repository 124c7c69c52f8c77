import type { RegisterDb } from '#db/connect'
import { followUpUntil } from '~/domain/programme/follow-up'
import type { WaveId } from '~/domain/wave/wave'
import { latestAnswerBy } from '~/repositories/asking-repository.server'
import { latestAnswersFrom } from '~/repositories/follow-up-repository.server'
import { countInvitedPerDistrict } from '~/repositories/invitation-repository.server'
import { endBatch } from '~/repositories/programme-repository.server'
import { getWave } from '~/repositories/wave-repository.server'

/**
 * Ends a batch that is old enough and has enough answers to be opened: it takes nobody more, and closes when the last of
 * those in it have had their time. With too few it goes on taking people. Answers whether it ended.
 */
export async function endBatchIfEnough(db: RegisterDb, waveId: WaveId, today: string): Promise<boolean> {
  const { minimumCellSize } = await getWave(db, waveId)
  const counts = [...(await countInvitedPerDistrict(db, waveId)).values()]
  const ballots = counts.reduce((sum, { spent }) => sum + spent, 0)
  if (ballots < minimumCellSize) return false
  const lastFollowUp = await latestAnswersFrom(db, waveId)
  const answerBy =
    lastFollowUp === undefined ? ((await latestAnswerBy(db, waveId)) ?? today) : followUpUntil(lastFollowUp)
  return endBatch(db, waveId, answerBy > today ? answerBy : today)
}
