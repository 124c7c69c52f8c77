import type { Instrument } from '../instrument/instrument'
import type { ReleasedCell } from '../release/release'
import type { WindowRelease } from '../release/window-release'
import { cellKey } from '../rollup/cell'
import type { WaveId } from '../wave/wave'
import type { WindowKind } from '../wave/wave-window'
import type { AnalysedCell } from './analysis'
import { analyseCell } from './analyse-cell'

/** A closed wave of the exit survey, or several of them together (wave-window.ts), and what they say by cell key. */
export type LeaverPeriod = {
  /** The wave's id, or "fonster-" and the window's. */
  readonly id: string
  readonly kind: 'wave' | WindowKind
  readonly waveIds: readonly WaveId[]
  /** ISO dates: the first and the last of its waves. */
  readonly opensOn: string
  readonly closesOn: string
  readonly minimumDetailSize: number
  readonly instrument: Instrument
  readonly cells: ReadonlyMap<string, AnalysedCell>
}

type Told = {
  readonly minimumDetailSize: number
  readonly cells: readonly ReleasedCell[]
}

export function wavePeriod(
  wave: { readonly waveId: WaveId; readonly opensOn: string; readonly closesOn: string },
  release: Told,
  instrument: Instrument,
): LeaverPeriod {
  const { waveId, opensOn, closesOn } = wave
  return {
    ...{ id: waveId, kind: 'wave', waveIds: [waveId], opensOn, closesOn },
    ...meaningOf(release, instrument),
  }
}

export function windowPeriod(release: WindowRelease, instrument: Instrument): LeaverPeriod {
  const { windowId, kind, waveIds, opensOn, closesOn } = release.window
  return {
    ...{ id: `fonster-${windowId}`, kind, waveIds, opensOn, closesOn },
    ...meaningOf(release, instrument),
  }
}

function meaningOf({ minimumDetailSize, cells }: Told, instrument: Instrument) {
  const scales = instrument.focusAreas.map(({ code }) => code)
  const reading = { scales, versusRest: () => undefined, shrunken: () => undefined, withItems: true }
  const read = new Set(['city', 'district', 'unit', 'tenure'])
  return {
    minimumDetailSize,
    instrument,
    cells: new Map(
      cells
        .filter(({ cell }) => read.has(cell.grouping))
        .map((cell) => [cellKey(cell.cell), analyseCell(cell.cell, cell, instrument, reading)]),
    ),
  }
}

/** What a figure stands for: which of the groups asked for, and over which period. */
export type Found = { readonly key: string; readonly period: LeaverPeriod; readonly cell: ShownCell }
type ShownCell = Extract<AnalysedCell, { kind: 'shown' }>

/**
 * Where a group is too small, first the window is widened (the wave, its half-year, its year, all until then), and only
 * then the group (unit, district, city). `undefined`: not even of the last group in the widest window.
 * In: all periods; the one that was asked for; cell keys from the narrowest to the widest; what is to be told.
 */
export function widen(
  periods: readonly LeaverPeriod[],
  asked: LeaverPeriod,
  keys: readonly string[],
  isTold: (cell: ShownCell) => boolean,
): Found | undefined {
  const wider = periods
    .filter((period) => period.instrument === asked.instrument || period.id === asked.id)
    .filter(({ waveIds }) => asked.waveIds.every((waveId) => waveIds.includes(waveId)))
    .toSorted((a, b) => a.waveIds.length - b.waveIds.length)
  for (const key of keys)
    for (const period of wider) {
      const cell = period.cells.get(key)
      if (cell?.kind === 'shown' && isTold(cell)) return { key, period, cell }
    }
  return undefined
}
