import type { BoxDb, RegisterDb } from '#db/connect'
import type { Instrument } from '~/domain/instrument/instrument'
import { releaseWindow } from '~/domain/release/release-window'
import type { CountedWave, EarlierWindow } from '~/domain/release/untold-waves'
import type { WindowRelease } from '~/domain/release/window-release'
import { cellKey } from '~/domain/rollup/cell'
import type { Wave } from '~/domain/wave/wave'
import { completeWindows, type WaveWindow } from '~/domain/wave/wave-window'
import { listRollup } from '~/repositories/rollup-repository.server'
import { listWaves } from '~/repositories/wave-repository.server'
import { insertWindowRelease, listWindowReleases } from '~/repositories/window-release-repository.server'
import { loadWaveInstrument } from './load-instrument.server'
import { loadRelease } from './load-release.server'

/**
 * Releases the half-years, years and longer stretches of the exit survey that have come to their end and have not been
 * released yet. Called when a wave has been closed and when the server starts; called again it changes nothing.
 */
export async function releaseWindows(
  { register, box }: { readonly register: RegisterDb; readonly box: BoxDb },
  today: string,
): Promise<void> {
  for (const waves of await exitWavesByInstrument(register)) {
    const [first] = waves
    if (first === undefined) continue
    const told = [...(await listWindowReleases(box, first))]
    const released = new Set(told.map(({ window }) => window.windowId))
    const due = completeWindows(waves, today).filter(({ windowId }) => !released.has(windowId))
    if (due.length === 0) continue
    const instrument = await loadWaveInstrument(register, first)
    const counted = await countedWaves(box, waves)
    for (const window of due) {
      const release = releaseOf(window, { waves, instrument, counted, told, today })
      if (release === undefined) continue
      await insertWindowRelease(box, release)
      told.push(release)
    }
  }
}

async function exitWavesByInstrument(register: RegisterDb): Promise<readonly (readonly Wave[])[]> {
  const byInstrument = new Map<string, Wave[]>()
  for (const wave of await listWaves(register)) {
    // Of a wave that asked only some of its items a window could not say what all of them say.
    if (wave.kind !== 'exit' || wave.askedItems !== null) continue
    const name = `${wave.instrumentCode} ${wave.instrumentVersion}`
    byInstrument.set(name, [...(byInstrument.get(name) ?? []), wave])
  }
  return [...byInstrument.values()]
}

async function countedWaves(box: BoxDb, waves: readonly Wave[]): Promise<readonly CountedWave[]> {
  const counted: CountedWave[] = []
  for (const { waveId, state } of waves) {
    const release = state === 'closed' ? await loadRelease(box, waveId) : undefined
    if (release === undefined) continue
    const rollup = await listRollup(box, waveId)
    counted.push({
      waveId,
      cells: new Map(release.cells.map((cell) => [cellKey(cell.cell), cell])),
      counted: new Map(rollup.map((cell) => [cellKey(cell.cell), cell])),
    })
  }
  return counted
}

function releaseOf(
  window: WaveWindow,
  from: {
    readonly waves: readonly Wave[]
    readonly instrument: Instrument
    readonly counted: readonly CountedWave[]
    readonly told: readonly WindowRelease[]
    readonly today: string
  },
): WindowRelease | undefined {
  const { waves, instrument, counted, told, today } = from
  const inside = counted.filter(({ waveId }) => window.waveIds.includes(waveId))
  if (inside.length < window.waveIds.length) return undefined
  const frames = waves.filter(({ waveId }) => window.waveIds.includes(waveId))
  const rules = {
    minimumCellSize: Math.max(...frames.map(({ minimumCellSize }) => minimumCellSize)),
    minimumDetailSize: Math.max(...frames.map(({ minimumDetailSize }) => minimumDetailSize)),
  }
  const earlier = told
    .filter((other) => other.window.waveIds.every((waveId) => window.waveIds.includes(waveId)))
    .map(({ window: { windowId, waveIds }, cells }): EarlierWindow => ({
      windowId,
      waveIds,
      cells: new Map(cells.map((cell) => [cellKey(cell.cell), cell])),
    }))
  return { ...releaseWindow({ window, instrument, rules, waves: inside, earlier }), releasedOn: today }
}
