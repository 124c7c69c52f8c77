import type { AnalysedCell, AnalysedItem } from '../analysis/analysis'
import type { FocusArea } from '../instrument/instrument'
import { optionsOf } from '../instrument/item-kinds/item-kinds'
import { itemsByCode } from '../instrument/items-of'
import type { DataTable } from './data-table'
import type { Few } from './figure'
import { type ItemRow, itemRow } from './item-row'
import { itemTable } from './item-table'
import type { ReleasedWave } from './result-basis'
import { waveName } from './wave-heading'
import { inSentence, type Wording } from './wording/wording'

/** The five steps from bad to good: named by the answers, or by what they mean where the answers differ. */
export type ItemSteps = { readonly labels: readonly string[]; readonly areAnswers: boolean }

/** The statements of one focus area: how the answers were spread, the good end always to the right. */
export type ItemPanel = {
  readonly title: string
  readonly sub: string
  readonly caption: string
  readonly steps: readonly string[]
  /** How far the bars reach to either side, in percent. */
  readonly reach: number
  readonly neutralReach: number
  readonly rows: readonly ItemRow[]
  readonly columns: {
    readonly statement: string
    readonly negative: string
    readonly positive: string
    readonly neutral: string
    readonly share: string
    readonly index: string
    readonly city?: string
    readonly notApplicable: string
  }
  readonly notes: readonly string[]
  readonly table: DataTable
}

/** `city` gives the column to compare with; the city itself has none. */
export function itemPanel(
  { wave, instrument }: ReleasedWave,
  area: FocusArea,
  cell: AnalysedCell,
  city: AnalysedCell | undefined,
  place: string,
  minimumDetailSize: number,
  words: Wording,
): ItemPanel {
  const { items: say } = words
  const title = inSentence(area.title[words.language])
  const rows = area.items
    .map((key) => itemRow(instrument, key, itemIn(cell, key.code), city && itemIn(city, key.code), words))
    .sort((one, another) => orderOf(one) - orderOf(another))
  const shown = rows.flatMap(({ bars }) => (bars.kind === 'shown' ? [bars] : []))
  const steps = stepsOf(instrument, area, words)
  const caption = say.caption(title, place, waveName(wave, words))
  const columns = {
    statement: say.statement,
    negative: say.negative,
    positive: say.positive,
    neutral: say.neutral,
    share: say.positiveShare,
    index: say.index,
    ...(city === undefined ? {} : { city: say.city }),
    notApplicable: say.notApplicable,
  }
  return {
    title: say.title(title),
    sub: say.sub(cell.kind === 'shown' ? words.band(cell.respondents) : words.few),
    caption,
    steps: steps.labels,
    reach: upToTens(
      shown.flatMap(({ negative, positive }) => [negative, positive]),
      50,
    ),
    neutralReach: upToTens(
      shown.map(({ neutral }) => neutral),
      30,
    ),
    rows,
    columns,
    notes: [
      say.foot,
      ...(shown.some(({ areSides }) => areSides) ? [say.sides] : []),
      ...(shown.length < rows.length ? [say.fewDistribution(words.format.whole(minimumDetailSize))] : []),
    ],
    table: itemTable(caption, columns, steps, rows, words),
  }
}

function itemIn(cell: AnalysedCell, code: string): AnalysedItem | undefined {
  return cell.kind === 'shown' ? cell.items[code] : undefined
}

/** The lowest index first; what is hidden last. */
function orderOf({ index }: { readonly index: { readonly value: number } | Few }): number {
  return 'value' in index ? index.value : Infinity
}

function stepsOf(instrument: ReleasedWave['instrument'], area: FocusArea, words: Wording): ItemSteps {
  const items = itemsByCode(instrument)
  const asked = area.items.flatMap(({ code }) => items.get(code) ?? [])
  const kinds = new Set(asked.map(({ kind }) => kind))
  const [first] = asked
  const options = first === undefined || kinds.size !== 1 ? [] : optionsOf(first)
  return options.length === 5
    ? { labels: options.map(({ label }) => label[words.language]), areAnswers: true }
    : { labels: words.items.anySteps, areAnswers: false }
}

function upToTens(values: readonly number[], least: number): number {
  return Math.min(100, Math.max(least, Math.ceil((Math.max(0, ...values) + 4) / 10) * 10))
}
