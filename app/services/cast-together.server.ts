import type { BoxDb, RegisterDb } from '#db/connect'
import {
  getStandings,
  markCasting,
  moveInvitations,
  type Standing,
} from '~/repositories/invitation-state-repository.server'
import type { Databases } from '../databases.server'
import { GroupCommit } from './group-commit.server'
import { type BallotForWave, type BoxOutcome, putIntoBox } from './put-into-box.server'

/** One ballot on its way: which invitation it spends, and what goes into the box. Never both in one transaction. */
export type Cast = { readonly invitationId: string; readonly ballot: BallotForWave }

export type CastOutcome = 'taken' | 'alreadyAnswered' | 'withdrawn' | 'waveClosed'

const limits = { mostTogether: 64, mostWaiting: 512 }

/** One queue for each box that is open in this process. */
const queues = new WeakMap<BoxDb, GroupCommit<Cast, CastOutcome>>()

/** Commits the ballots that come in together, together. */
export async function castTogether(databases: Databases, cast: Cast): Promise<CastOutcome | 'busy'> {
  const queue = queues.get(databases.box) ?? new GroupCommit((casts) => commitCasts(databases, casts), limits)
  queues.set(databases.box, queue)
  return queue.add(cast) ?? 'busy'
}

/**
 * Three transactions, one after the other. A crash after the first leaves invitations that are being cast: their codes
 * go on from there. A crash after the second leaves ballots that nobody was told of: they count, and the same code
 * finds its ballot again.
 */
export async function commitCasts(
  { register, box }: Databases,
  casts: readonly Cast[],
): Promise<readonly CastOutcome[]> {
  const standings = await beginCasting(register, casts)
  const mayGoIn = casts.filter(({ invitationId }) => refusal(standings.get(invitationId)) === undefined)
  const outcomes = await putIntoBox(
    box,
    mayGoIn.map(({ ballot }) => ballot),
  )
  const outcomeOf = new Map(mayGoIn.map((cast, index) => [cast, outcomes[index]]))
  const inTheBox = mayGoIn.filter((cast) => outcomeOf.get(cast) !== 'waveClosed')
  await finishCasting(register, inTheBox, standings)
  return casts.map((cast) => verdictOf(refusal(standings.get(cast.invitationId)) ?? outcomeOf.get(cast)))
}

export function beginCasting(
  register: RegisterDb,
  casts: readonly Cast[],
): Promise<ReadonlyMap<string, Standing>> {
  const invitationIds = casts.map(({ invitationId }) => invitationId)
  return register.transaction().execute(async (transaction) => {
    await markCasting(transaction, invitationIds)
    return getStandings(transaction, invitationIds)
  })
}

async function finishCasting(
  register: RegisterDb,
  casts: readonly Cast[],
  standings: ReadonlyMap<string, Standing>,
): Promise<void> {
  const casting = casts.filter(({ invitationId }) => standings.get(invitationId)?.state === 'casting')
  const invitationIds = casting.map(({ invitationId }) => invitationId)
  await moveInvitations(register, invitationIds, 'casting', 'spent')
}

/** Why a ballot may not go in. Those erased with their wave have no standing. */
function refusal(standing: Standing | undefined): 'waveClosed' | 'withdrawn' | undefined {
  if (standing === undefined || !standing.waveIsOpen) return 'waveClosed'
  return standing.state === 'withdrawn' ? 'withdrawn' : undefined
}

function verdictOf(outcome: BoxOutcome | 'withdrawn' | undefined): CastOutcome {
  if (outcome === undefined) throw new Error('a ballot came back from the box without an outcome')
  if (outcome === 'sameAgain') return 'taken'
  return outcome === 'another' ? 'alreadyAnswered' : outcome
}
