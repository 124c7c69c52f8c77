import { type HiddenCount, leastDeterminedHolds } from '../statistics/least-determined'
import type { CellRollup } from '../rollup/rollup'
import type { DisclosureRules } from './hide-rollup'
import { nameOf, type WindowFamily, type WindowPlan, type WindowTelling } from './plan-window'
import { addWaves, type CountedWave, type EarlierWindow, knownBy, untoldWaves } from './untold-waves'
import { giveUpTogether } from './told-together'
import { answersTo, fewestOf, isAnswered, mayBeToldOf, sizeOf, type WindowFigure } from './window-figure'

export type WindowKnowledge = {
  readonly waves: readonly CountedWave[]
  readonly earlier: readonly EarlierWindow[]
  readonly rules: DisclosureRules
}

export type NewTelling = { readonly telling: WindowTelling; readonly size: number }

/**
 * Which figures of which groups a window tells. Three laws:
 *
 *   What has been told of all its parts is told: it is their sum.
 *   What has been told of some parts or none needs at least two waves of which it has not, and they together obey the
 *   rules for a group (enough persons, not all alike): subtraction gives what is left over.
 *   Whatever follows from all sums that are then known, over groups, answers and waves, holds enough persons too
 *   (least-determined.ts). Until it does, the smallest of the new figures is given up. Districts and their units are then
 *   tried together (told-together.ts).
 */
export function toldInWindow(plan: WindowPlan, knowledge: WindowKnowledge): ReadonlySet<string> {
  const told = new Set<string>()
  const fresh = new Map<string, NewTelling>()
  for (const figure of plan.figures)
    for (const key of plan.keys) {
      const verdict = firstLaws({ key, figure }, knowledge, told)
      if (verdict === 'hidden') continue
      told.add(nameOf({ key, figure }))
      if (verdict !== 'known') fresh.set(nameOf({ key, figure }), { telling: { key, figure }, size: verdict })
    }
  for (const family of plan.families) giveUp(family, knowledge, told, fresh)
  hideBelow(plan, told)
  for (const figure of plan.figures) giveUpTogether(figure, plan, knowledge, told, fresh)
  hideBelow(plan, told)
  for (const key of plan.keys)
    for (const figure of plan.figures)
      if (!isItemTold(key, figure, told)) told.delete(nameOf({ key, figure }))
  return told
}

/** Of a unit nothing is told that is not told of its district. */
function hideBelow({ figures, wholeOf }: WindowPlan, told: Set<string>): void {
  for (const [key, whole] of wholeOf)
    for (const figure of figures)
      if (!told.has(nameOf({ key: whole, figure }))) told.delete(nameOf({ key, figure }))
}

/** How many persons are newly told of; or that all is known already, or must not be. */
function firstLaws(
  { key, figure }: WindowTelling,
  { waves, earlier, rules }: WindowKnowledge,
  told: ReadonlySet<string>,
): number | 'known' | 'hidden' {
  const all = addWaves(key, waves)
  if (all === undefined || !isAnswered(all, figure) || !isItemTold(key, figure, told)) return 'hidden'
  const untold = untoldWaves(figure, key, waves, earlier)
  if (untold.length === 0) return 'known'
  const left = addWaves(key, untold)
  if (untold.length < 2 || left === undefined || !mayBeToldOf(left, figure, rules)) return 'hidden'
  if (figure.kind === 'recommendation') {
    // Three counts of the item's answers: read over the same waves as the item, or not at all.
    const ofItem = untoldWaves({ kind: 'item', item: figure.item }, key, waves, earlier)
    if (ofItem.length !== untold.length) return 'hidden'
  }
  return sizeOf(left, figure)
}

/** Counts and the recommendation are told where the item is. */
function isItemTold(key: string, figure: WindowFigure, told: ReadonlySet<string>): boolean {
  if (figure.kind === 'scale' || figure.kind === 'item') return true
  return told.has(nameOf({ key, figure: { kind: 'item', item: figure.item } }))
}

function giveUp(
  family: WindowFamily,
  knowledge: WindowKnowledge,
  told: Set<string>,
  fresh: ReadonlyMap<string, NewTelling>,
): void {
  const inFamily = (tellings: readonly WindowTelling[]) =>
    tellings
      .flatMap((telling) => fresh.get(nameOf(telling)) ?? [])
      .filter(({ telling }) => told.has(nameOf(telling)))
      .sort((a, b) => a.size - b.size || (nameOf(a.telling) < nameOf(b.telling) ? -1 : 1))
  const fewest = fewestOf(family.children[0]?.figure ?? family.parent.figure, knowledge.rules)
  const candidates = [...inFamily(family.children), ...inFamily([family.parent])]
  for (const { telling } of candidates) {
    if (leastDeterminedHolds(hiddenCounts(family, knowledge, told), fewest)) return
    told.delete(nameOf(telling))
  }
}

/** What nobody has told of the family, by the sums it is part of: the whole's of a wave, and the part's of a window. */
function hiddenCounts(
  { parent, children }: WindowFamily,
  { waves, earlier }: WindowKnowledge,
  told: ReadonlySet<string>,
): readonly HiddenCount[] {
  const sumOf = (telling: WindowTelling, wave: CountedWave): string | null => {
    const known = knownBy(telling.figure, telling.key, wave, earlier)
    if (known.kind === 'wave') return `wave ${wave.waveId}`
    if (known.kind === 'window') return `${nameOf(telling)} ${known.windowId}`
    return told.has(nameOf(telling)) ? `${nameOf(telling)} new` : null
  }
  return waves.flatMap((wave) => {
    const row = sumOf(parent, wave)
    const parts = children.flatMap((child): HiddenCount[] => {
      const counted = wave.counted.get(child.key)
      if (counted === undefined || !isAnswered(counted, child.figure)) return []
      const column = sumOf(child, wave)
      return column === `wave ${wave.waveId}` ? [] : [{ row, column, count: sizeOf(counted, child.figure) }]
    })
    const others = othersIn({ parent, children }, wave)
    return others === undefined ? parts : [...parts, { row, column: null, count: others }]
  })
}

/**
 * How many of those of whom no part is told stand behind the figure: hidden groups, whose sizes are not kept, and those
 * who belong to none. `undefined`: there is nobody. That they are there and give nothing is not to be known either.
 */
function othersIn({ parent, children }: WindowFamily, { counted }: CountedWave): number | undefined {
  const left = (size: (cell: CellRollup, figure: WindowFigure) => number) => {
    const sizeAt = ({ key, figure }: WindowTelling) => {
      const cell = counted.get(key)
      return cell === undefined ? 0 : size(cell, figure)
    }
    return children.reduce((rest, child) => rest - sizeAt(child), sizeAt(parent))
  }
  const isOverGroups = children.some(({ key }) => key !== parent.key)
  const isAnybody = left(isOverGroups ? answersTo : sizeOf) > 0
  return isAnybody ? left(sizeOf) : undefined
}
