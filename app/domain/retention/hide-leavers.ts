import type { Steps } from '../release/steps'
import { type Determined, determinedInBlocks } from '../statistics/determined-in-blocks'
import { type AreaFamily, type Column, type CountedArea, together } from './counted-area'
import { minimumCellSize } from './disclosure-limits'
import { protectRelations } from './protect-relations'
import { turnoverRelations } from './turnover-relations'
import type { TurnoverSums } from './turnover-sums'

type Table = {
  readonly families: readonly AreaFamily[]
  readonly areas: readonly CountedArea[]
  readonly columns: readonly Column[]
  readonly sums: TurnoverSums
}

/** From this round on, all that a set given away follows from is hidden, and not the smallest alone. */
const patientRounds = 30

/**
 * Which counts must be hidden besides the few. First by the rules of subtraction, relation by relation; then everything
 * that is told is tried together on whole backgrounds (district, unit, role, year, way of leaving), beside what was told
 * before; where fewer than five still follow, the smallest count they follow from goes too. What has been told of a
 * finished period and is unchanged stays told: hiding it would undo nothing.
 */
export function* hideLeavers(
  { families, areas, columns, sums }: Table,
  counts: ReadonlyMap<string, number>,
  few: ReadonlySet<string>,
): Steps<ReadonlySet<string>> {
  const { relations, blocks } = turnoverRelations(families, areas, columns)
  // Where nobody in the whole is, everybody knows that nobody in its parts is.
  const empty = relations.filter(({ whole }) => whole !== null && counts.get(whole) === 0)
  const nobody = new Set(empty.flatMap(({ parts }) => parts).filter((key) => counts.get(key) === 0))
  const protection = { relations: relations.filter((relation) => !empty.includes(relation)), blocks }
  const protect = (hidden: ReadonlySet<string>): Set<string> => {
    const all = protectRelations(protection, counts, hidden, minimumCellSize)
    return new Set([...all].filter((key) => !sums.known.has(key)))
  }
  const ofAreas = new Set(areas.filter(({ area }) => area !== null).map(({ key }) => key))
  const canBeTold = sums.keys.map((key) => sums.known.has(key) || ofAreas.has(areaOf(key)))
  const givenAway = (isTold: (key: string) => boolean, before?: Determined) =>
    determinedInBlocks(
      sums.groups,
      (sum) => canBeTold[sum] === true && isTold(sums.keys[sum] ?? ''),
      minimumCellSize,
      before,
    )
  const nameOf = (members: readonly number[]) => members.toSorted((a, b) => a - b).join()
  yield
  let past: ReadonlySet<string> | undefined
  let hidden = protect(new Set([...few].filter((key) => !nobody.has(key))))
  let determined: Determined | undefined
  for (let round = 0; ; round += 1) {
    yield
    const isTold = (key: string) => sums.known.has(key) || (counts.has(key) && !hidden.has(key))
    determined = yield* givenAway(isTold, determined)
    // What follows from earlier pages alone cannot be undone.
    past ??= new Set(
      sums.known.size === 0
        ? []
        : (yield* givenAway((key) => sums.known.has(key), determined)).found.map(({ members }) =>
            nameOf(members),
          ),
    )
    const before = past
    const found = determined.found.filter(({ members }) => !before.has(nameOf(members)))
    const inOrder = (from: readonly number[]) =>
      from
        .flatMap((sum) => sums.keys[sum] ?? [])
        .filter((key) => !sums.known.has(key))
        .toSorted((a, b) => weightOf(a, counts) - weightOf(b, counts))
    const mostAtOnce = round < patientRounds ? 1 : Infinity
    const beside = found.flatMap(({ from }) => inOrder(from).slice(0, mostAtOnce))
    // What holds some of the set may all be known from before: then something must go that is taken away from it.
    const more = found.length > 0 && beside.length === 0 ? inOrder(determined.from).slice(0, 1) : beside
    if (more.length === 0) return hidden
    yield
    hidden = protect(new Set([...hidden, ...more]))
  }
}

/** What is given up first: details before wholes, other ways of leaving before own requests; and then the smallest. */
function weightOf(key: string, counts: ReadonlyMap<string, number>): number {
  const isWhole = [key.startsWith('city '), key.includes(` ${together} `), key.startsWith('district:')]
  const rank = [...isWhole, key.endsWith(' ownRequest')].reduce((sum, is) => 2 * sum + Number(is), 0)
  return 1e9 * rank + (counts.get(key) ?? 0)
}

function areaOf(key: string): string {
  return key.split(' ').slice(0, -2).join(' ')
}
