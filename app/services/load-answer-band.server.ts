import type { BoxDb } from '#db/connect'
import { type AnswerBand, answerBand } from '~/domain/wave/answer-band'
import type { Wave } from '~/domain/wave/wave'
import { countBallots } from '~/repositories/ballot-slot-repository.server'

type Counted = { readonly day: string; readonly band: AnswerBand }

const counted = new WeakMap<BoxDb, Map<string, Counted>>()

/**
 * How many have answered, in a band that is counted once a day: whoever looks twice a day learns nothing of those who
 * came in between.
 */
export async function loadAnswerBand(box: BoxDb, wave: Wave, today: string): Promise<AnswerBand> {
  const bands = counted.get(box) ?? new Map<string, Counted>()
  counted.set(box, bands)
  const known = bands.get(wave.waveId)
  if (known?.day === today) return known.band
  const band = answerBand(await countBallots(box, wave.waveId), wave.minimumCellSize)
  bands.set(wave.waveId, { day: today, band })
  return band
}
