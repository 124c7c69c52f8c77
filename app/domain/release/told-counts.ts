import type { ItemKind } from '../instrument/item'
import { tallyKeys } from '../instrument/item-kinds/item-kinds'
import type { ItemIn } from '../instrument/item-kinds/item-kind-rules'
import type { ItemTally } from '../instrument/item-tally'

/** Parts that add up to a whole: whoever knows the whole and all parts but one knows the last. `null` = all answers. */
export type CountRelation = { readonly whole: string | null; readonly parts: readonly string[] }

/** Which counts of an item are told one by one, and what adds up to what among them. */
export type ToldCounts = {
  readonly keys: readonly string[]
  readonly countsOf: (tally: ItemTally) => Readonly<Record<string, number>>
  readonly relations: readonly CountRelation[]
}

type ToldCountsOf = { readonly [K in ItemKind]: (item: ItemIn<K>) => ToldCounts | undefined }

/** Kinds with a distribution or figures have no counts of this sort: hide-items.ts. */
const none = () => undefined

const toldCountsByKind: ToldCountsOf = {
  agreement: none,
  frequency: none,
  zeroToTen: none,
  number: none,
  shareOfWeek: none,
  freeText: none,
  singleChoice: (item) => ({
    keys: tallyKeys(item).counts,
    countsOf: (tally) => tally.counts,
    relations: [{ whole: null, parts: item.options.map(({ code }) => code) }],
  }),
  multipleChoice: (item) => ({
    keys: tallyKeys(item).counts,
    countsOf: (tally) => tally.counts,
    relations: item.maximumChosen === 1 ? [{ whole: null, parts: item.options.map(({ code }) => code) }] : [],
  }),
  reasons: (item) => {
    const directions = [...new Set(item.options.map(({ direction }) => direction))]
    const mainsOf = (direction: string) =>
      item.options.filter((option) => option.direction === direction).map(({ code }) => `main:${code}`)
    const onlyMain = item.maximumContributing === 0 ? item.options.map(({ code }) => code) : []
    return {
      keys: [...tallyKeys(item).counts, ...directions.map((direction) => `direction:${direction}`)],
      countsOf: ({ counts }) => ({
        ...counts,
        ...Object.fromEntries(
          directions.map((direction) => [`direction:${direction}`, sumOf(mainsOf(direction), counts)]),
        ),
      }),
      relations: [
        { whole: null, parts: directions.map((direction) => `direction:${direction}`) },
        ...directions.map((direction) => ({ whole: `direction:${direction}`, parts: mainsOf(direction) })),
        ...onlyMain.map((code) => ({ whole: `any:${code}`, parts: [`main:${code}`] })),
      ],
    }
  },
}

function sumOf(keys: readonly string[], counts: Readonly<Record<string, number>>): number {
  return keys.reduce((sum, key) => sum + (counts[key] ?? 0), 0)
}

/** The main reasons of one direction together stand as "direction:push" among the counts of a `reasons` item. */
export function toldCounts<K extends ItemKind>(item: ItemIn<K>): ToldCounts | undefined {
  return toldCountsByKind[item.kind](item)
}
