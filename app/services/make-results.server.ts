import { randomBytes, randomInt } from 'node:crypto'
import type { BoxDb } from '#db/connect'
import { shuffle } from '~/domain/ballot/shuffle'
import type { Instrument } from '~/domain/instrument/instrument'
import type { Organisation } from '~/domain/organisation/organisation'
import type { Release } from '~/domain/release/release'
import { releaseWave } from '~/domain/release/release-wave'
import {
  type Comment,
  finishKeeping,
  keepBallot,
  type KeptAnswers,
  sheetOf,
  startKeeping,
} from '~/domain/response/keep-answers'
import type { Response } from '~/domain/response/response'
import { cellKey } from '~/domain/rollup/cell'
import { addResponse, finishRollup, startRollup } from '~/domain/rollup/open-rollup'
import type { Rollup } from '~/domain/rollup/rollup'
import type { SamplingFrame } from '~/domain/wave/sampling-frame'
import type { Wave } from '~/domain/wave/wave'
import { insertComments } from '~/repositories/comment-repository.server'
import { insertRelease } from '~/repositories/release-repository.server'
import { insertResponses } from '~/repositories/response-repository.server'
import { insertRollup } from '~/repositories/rollup-repository.server'
import type { OpenedBallots } from './open-box.server'
import { takeTurns } from './take-turns.server'

/** Everything that a wave leaves behind. */
export type WaveResults = {
  readonly instrument: Instrument
  readonly kept: readonly KeptAnswers[]
  readonly comments: readonly (Comment & { readonly commentId: string })[]
  /** Of the cells that are shown; the others are not kept. */
  readonly rollup: Rollup
  readonly release: Release
  /** Ballots that could not be read. */
  readonly broken: number
}

export type WaveAnswers = {
  readonly wave: Wave & { readonly closesOn: string }
  readonly instrument: Instrument
  readonly organisation: Organisation
  readonly frame: SamplingFrame
  /** Read once, some at a time: they are never all in memory as they came. */
  readonly ballots: AsyncIterable<OpenedBallots>
}

/**
 * From opened ballots to what is stored. The figures are counted while every background is still whole, in memory;
 * what is written down is coarse, without the person's own words, and in an order drawn by lot.
 */
export async function makeResults({ ballots, ...counted }: WaveAnswers): Promise<WaveResults> {
  const { wave, instrument } = counted
  const rollup = startRollup(instrument)
  const keeping = startKeeping(instrument)
  let broken = 0
  for await (const opened of ballots) {
    broken += opened.broken
    for (const ballot of opened.ballots) {
      addResponse(rollup, { background: ballot.background, answers: ballot.sheet })
      keepBallot(keeping, ballot)
    }
  }
  const count = finishRollup(rollup)
  const release = await takeTurns(releaseWave(wave, { ...counted, ...count }))
  const shown = new Set(release.cells.flatMap(({ kind, cell }) => (kind === 'shown' ? [cellKey(cell)] : [])))
  const { kept, comments } = finishKeeping(keeping, wave)
  return {
    instrument,
    kept: shuffle(kept, randomInt),
    comments: shuffle(comments, randomInt).map((comment) => ({ ...comment, commentId: randomId() })),
    rollup: count.rollup.filter(({ cell }) => shown.has(cellKey(cell))),
    release,
    broken,
  }
}

/** Within one transaction: all of it or nothing. */
export async function storeResults(transaction: BoxDb, results: WaveResults): Promise<void> {
  const { comments, rollup, release } = results
  await insertResponses(transaction, release.waveId, responsesOf(results))
  await insertComments(transaction, release.waveId, comments)
  await insertRollup(transaction, release.waveId, rollup)
  await insertRelease(transaction, release)
}

/** One after another as they are written. */
function* responsesOf({ instrument, kept }: WaveResults): Generator<Response> {
  for (const one of kept)
    yield { responseId: randomId(), background: one.background, answers: sheetOf(instrument, one) }
}

function randomId(): string {
  return randomBytes(16).toString('hex')
}
