import { addTallies, noTally } from '../rollup/combine-rollups'
import type { CellRollup } from '../rollup/rollup'
import { addMoments, noMoments } from '../statistics/moments'
import type { WaveId } from '../wave/wave'
import type { ReleasedCell } from './release'
import { isAnswered, isToldBy, type WindowFigure } from './window-figure'

/** A wave of the window: its release, and what was counted of the cells it shows. By cell key. */
export type CountedWave = {
  readonly waveId: WaveId
  readonly cells: ReadonlyMap<string, ReleasedCell>
  readonly counted: ReadonlyMap<string, CellRollup>
}

/** A window within this one that has been told before. */
export type EarlierWindow = {
  readonly windowId: string
  readonly waveIds: readonly WaveId[]
  readonly cells: ReadonlyMap<string, ReleasedCell>
}

/** The sum by which a figure of one wave is known: its own release, an earlier window, or none yet. */
export type KnownBy =
  | { readonly kind: 'wave' }
  | { readonly kind: 'window'; readonly windowId: string }
  | { readonly kind: 'nothing' }

/**
 * Earlier windows lie in one another or apart. The smallest that tells the figure of a wave is the sum it is known by,
 * together with the other waves of which that is so: what smaller windows tell can be taken away.
 */
export function knownBy(
  figure: WindowFigure,
  key: string,
  { waveId, cells }: CountedWave,
  earlier: readonly EarlierWindow[],
): KnownBy {
  if (isToldBy(cells.get(key), figure)) return { kind: 'wave' }
  const telling = earlier
    .filter((window) => window.waveIds.includes(waveId) && isToldBy(window.cells.get(key), figure))
    .toSorted((a, b) => a.waveIds.length - b.waveIds.length)
  const [smallest] = telling
  return smallest === undefined ? { kind: 'nothing' } : { kind: 'window', windowId: smallest.windowId }
}

/**
 * Of which waves a figure of a group has never been told, neither alone nor in an earlier window: whoever knows the new
 * window's figure knows it of these waves together.
 */
export function untoldWaves(
  figure: WindowFigure,
  key: string,
  waves: readonly CountedWave[],
  earlier: readonly EarlierWindow[],
): readonly CountedWave[] {
  return waves.filter((wave) => {
    const counted = wave.counted.get(key)
    return (
      counted !== undefined &&
      isAnswered(counted, figure) &&
      knownBy(figure, key, wave, earlier).kind === 'nothing'
    )
  })
}

/** A group's figures added up over waves; `undefined` for nobody. */
export function addWaves(key: string, waves: readonly CountedWave[]): CellRollup | undefined {
  const cells = waves.flatMap(({ counted }) => counted.get(key) ?? [])
  const [first] = cells
  if (first === undefined) return undefined
  return {
    cell: first.cell,
    respondents: cells.reduce((sum, { respondents }) => sum + respondents, 0),
    scales: Object.fromEntries(
      codesOf(cells, 'scales').map((code) => [
        code,
        cells.map(({ scales }) => scales[code] ?? noMoments).reduce(addMoments, noMoments),
      ]),
    ),
    items: Object.fromEntries(
      codesOf(cells, 'items').map((code) => [
        code,
        cells.map(({ items }) => items[code] ?? noTally).reduce(addTallies, noTally),
      ]),
    ),
  }
}

function codesOf(cells: readonly CellRollup[], part: 'scales' | 'items'): string[] {
  return [...new Set(cells.flatMap((cell) => Object.keys(cell[part])))]
}
