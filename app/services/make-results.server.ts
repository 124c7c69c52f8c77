import { randomBytes, randomInt } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { BoxDb } from '#db/connect'
import type { Ballot } from '~/domain/ballot/ballot'
import { shuffle } from '~/domain/ballot/shuffle'
import type { Instrument } from '~/domain/instrument/instrument'
import type { Organisation } from '~/domain/organisation/organisation'
import type { Release } from '~/domain/release/release'
import { releaseWave } from '~/domain/release/release-wave'
import type { Steps } from '~/domain/release/steps'
import { coarsenBackgrounds } from '~/domain/response/coarsen-backgrounds'
import type { Response } from '~/domain/response/response'
import { type Comment, setAsideComments } from '~/domain/response/set-aside-comments'
import type { Count } from '~/domain/rollup/atom'
import { cellKey } from '~/domain/rollup/cell'
import { addResponse, finishRollup, startRollup } from '~/domain/rollup/open-rollup'
import type { Rollup } from '~/domain/rollup/rollup'
import type { SamplingFrame } from '~/domain/wave/sampling-frame'
import type { Wave } from '~/domain/wave/wave'
import { insertComments } from '~/repositories/comment-repository.server'
import { insertRelease } from '~/repositories/release-repository.server'
import { insertResponses } from '~/repositories/response-repository.server'
import { insertRollup } from '~/repositories/rollup-repository.server'

/** Everything that a wave leaves behind. */
export type WaveResults = {
  readonly responses: readonly Response[]
  readonly comments: readonly (Comment & { readonly commentId: string })[]
  /** Of the cells that are shown; the others are not kept. */
  readonly rollup: Rollup
  readonly release: Release
}

export type WaveAnswers = {
  readonly wave: Wave & { readonly closesOn: string }
  readonly instrument: Instrument
  readonly organisation: Organisation
  readonly frame: SamplingFrame
  readonly ballots: readonly Ballot[]
}

/** Responses counted before other requests get their turn. */
const countedAtOnce = 250

/**
 * From opened ballots to what is stored. The figures are counted while every background is still whole, in memory;
 * what is written down is coarse, without the person's own words, and in an order drawn by lot.
 */
export async function makeResults({ ballots, ...counted }: WaveAnswers): Promise<WaveResults> {
  const { wave, instrument } = counted
  const { rollup, atoms } = await countBallots(instrument, ballots)
  const release = await inTurns(releaseWave(wave, { ...counted, rollup, atoms }))
  const shown = new Set(release.cells.flatMap(({ kind, cell }) => (kind === 'shown' ? [cellKey(cell)] : [])))
  const { ballots: wordless, comments } = setAsideComments(ballots, wave.minimumDetailSize)
  const backgrounds = coarsenBackgrounds(
    wordless.map(({ background }) => background),
    wave.minimumCellSize,
  )
  const responses = wordless.flatMap(({ sheet }, index): Response[] => {
    const background = backgrounds[index]
    return background === undefined ? [] : [{ responseId: randomId(), background, answers: sheet }]
  })
  return {
    responses: shuffle(responses, randomInt),
    comments: shuffle(comments, randomInt).map((comment) => ({ ...comment, commentId: randomId() })),
    rollup: rollup.filter(({ cell }) => shown.has(cellKey(cell))),
    release,
  }
}

/** Within one transaction: all of it or nothing. */
export async function storeResults(transaction: BoxDb, results: WaveResults): Promise<void> {
  const { responses, comments, rollup, release } = results
  await insertResponses(transaction, release.waveId, responses)
  await insertComments(transaction, release.waveId, comments)
  await insertRollup(transaction, release.waveId, rollup)
  await insertRelease(transaction, release)
}

async function countBallots(instrument: Instrument, ballots: readonly Ballot[]): Promise<Count> {
  const open = startRollup(instrument)
  for (const [index, { background, sheet }] of ballots.entries()) {
    addResponse(open, { background, answers: sheet })
    if (index % countedAtOnce === countedAtOnce - 1) await setImmediate()
  }
  return finishRollup(open)
}

/** Between two steps other requests get their turn. */
async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await setImmediate()
  }
}

function randomId(): string {
  return randomBytes(16).toString('hex')
}
