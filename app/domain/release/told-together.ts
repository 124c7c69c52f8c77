import { type Alike, determinedInBlocks } from '../statistics/determined-in-blocks'
import { cityKey, nameOf, type WindowPlan } from './plan-window'
import { takeAll } from './steps'
import type { NewTelling, WindowKnowledge } from './told-in-window'
import { type CountedWave, knownBy } from './untold-waves'
import { fewestOf, isAnswered, sizeOf, type WindowFigure } from './window-figure'

/**
 * What is told of the city, of districts and of units in all waves and windows, tried together: each family is safe by
 * itself, but a unit, its district and the city are three families' sums. As long as fewer than enough still follow, the
 * smallest new figure that they follow from is given up, units first.
 */
export function giveUpTogether(
  figure: WindowFigure,
  plan: WindowPlan,
  knowledge: WindowKnowledge,
  told: Set<string>,
  fresh: ReadonlyMap<string, NewTelling>,
): void {
  const isNew = (key: string) => fresh.has(nameOf({ key, figure })) && told.has(nameOf({ key, figure }))
  if (![...plan.wholeOf.keys()].some(isNew)) return
  for (;;) {
    const { groups, sums } = alikeIn(figure, plan, knowledge, told)
    const { found } = takeAll(determinedInBlocks(groups, () => true, fewestOf(figure, knowledge.rules)))
    const behind = new Set(found.flatMap(({ from }) => from))
    const mayGo = [...plan.wholeOf.keys(), ...plan.wholeOf.values()].filter(
      (key) => isNew(key) && behind.has(sums.indexOf(newSum(key))),
    )
    const [next] = mayGo.toSorted((a, b) => rankOf(a) - rankOf(b) || sizeIn(a) - sizeIn(b))
    if (next === undefined) return
    told.delete(nameOf({ key: next, figure }))
  }

  function rankOf(key: string): number {
    return plan.wholeOf.has(key) ? 0 : 1
  }

  function sizeIn(key: string): number {
    return fresh.get(nameOf({ key, figure }))?.size ?? 0
  }
}

/** Leaves of the tree in each wave: units, and of a district and of the city those who are in none that is counted. */
function alikeIn(
  figure: WindowFigure,
  plan: WindowPlan,
  knowledge: WindowKnowledge,
  told: ReadonlySet<string>,
): { readonly groups: readonly Alike[]; readonly sums: readonly string[] } {
  const { waves, earlier } = knowledge
  const ids = new Map<string, number>()
  const idOf = (sum: string): number => {
    const known = ids.get(sum) ?? ids.size
    ids.set(sum, known)
    return known
  }
  const sumOf = (key: string, wave: CountedWave): readonly number[] => {
    const known = knownBy(figure, key, wave, earlier)
    const own =
      known.kind === 'wave'
        ? [idOf(`${key} wave ${wave.waveId}`)]
        : known.kind === 'window'
          ? [idOf(`${key} window ${known.windowId}`)]
          : []
    return told.has(nameOf({ key, figure })) ? [...own, idOf(newSum(key))] : own
  }
  const districts = [...new Set(plan.wholeOf.values())]
  const partsOf = new Map<string, readonly string[]>([
    [cityKey, plan.keys.filter((key) => key.startsWith('district/')).concat(districts)],
    ...districts.map((district): [string, readonly string[]] => [
      district,
      [...plan.wholeOf].flatMap(([unit, whole]) => (whole === district ? [unit] : [])),
    ]),
  ])
  const groups = waves.flatMap((wave): Alike[] => {
    const sizeAt = (key: string) => {
      const counted = wave.counted.get(key)
      return counted === undefined || !isAnswered(counted, figure) ? 0 : sizeOf(counted, figure)
    }
    const leavesOf = (key: string, above: readonly string[]): Alike[] => {
      const path = [...above, key]
      const parts = [...new Set(partsOf.get(key) ?? [])]
      const left = sizeAt(key) - parts.reduce((sum, part) => sum + sizeAt(part), 0)
      const sums = path.flatMap((one) => sumOf(one, wave))
      return [
        ...(left > 0 ? [{ persons: left, block: wave.waveId, sums }] : []),
        ...parts.filter((part) => sizeAt(part) > 0).flatMap((part) => leavesOf(part, path)),
      ]
    }
    return leavesOf(cityKey, [])
  })
  return { groups, sums: [...ids.keys()] }
}

function newSum(key: string): string {
  return `${key} new`
}
