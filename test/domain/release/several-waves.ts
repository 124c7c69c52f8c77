import { seededRandom, weighted, type Random } from '#db/seeds/seeded-random'
import type { Answer } from '~/domain/instrument/answer'
import { districtIdSchema, unitIdSchema } from '~/domain/organisation/organisation'
import { discloseRollup } from '~/domain/release/disclose-rollup'
import { releaseWindow } from '~/domain/release/release-window'
import type { CountedWave, EarlierWindow } from '~/domain/release/untold-waves'
import type { WindowRelease } from '~/domain/release/window-release'
import { takeAll } from '~/domain/release/steps'
import { cellKey } from '~/domain/rollup/cell'
import type { CountedResponse } from '~/domain/rollup/mark-response'
import { countResponses } from '~/domain/rollup/roll-up'
import type { Rollup } from '~/domain/rollup/rollup'
import { type Wave, waveIdSchema } from '~/domain/wave/wave'
import { completeWindows } from '~/domain/wave/wave-window'
import { attackedInstrument } from './sparse-wave'

export type CountedInFull = CountedWave & { readonly opensOn: string; readonly rollup: Rollup }

export type SeveralWaves = {
  readonly waves: readonly CountedInFull[]
  readonly windows: readonly Omit<WindowRelease, 'releasedOn'>[]
}

export const windowRules = { minimumCellSize: 5, minimumDetailSize: 10 }

/** What is told of these waves one by one, and then of their half-years, years and all together. */
export function releaseAll(
  batches: readonly { readonly opensOn: string; readonly responses: readonly CountedResponse[] }[],
  districts: readonly string[],
): SeveralWaves {
  const waves = batches.map(({ opensOn, responses }): CountedInFull => {
    const count = countResponses(attackedInstrument, responses)
    const { cells } = takeAll(
      discloseRollup({
        ...count,
        instrument: attackedInstrument,
        rules: windowRules,
        organisation: { districts: districts.map((code) => districtIdSchema.parse(code)), units: [] },
        invited: new Map(),
      }),
    )
    const waveId = waveIdSchema.parse(`w-${opensOn}`)
    const released = new Map(cells.map((cell) => [cellKey(cell.cell), cell]))
    const shown = count.rollup.flatMap((counted) => {
      const key = cellKey(counted.cell)
      return released.get(key)?.kind === 'shown' ? [[key, counted] as const] : []
    })
    return { waveId, opensOn, rollup: count.rollup, cells: released, counted: new Map(shown) }
  })
  const windows: Omit<WindowRelease, 'releasedOn'>[] = []
  for (const window of completeWindows(waves.map(aWaveOf), '2100-01-01')) {
    const inside = waves.filter(({ waveId }) => window.waveIds.includes(waveId))
    const earlier = windows
      .filter((other) => other.window.waveIds.every((waveId) => window.waveIds.includes(waveId)))
      .map(asTold)
    windows.push(
      releaseWindow({ window, instrument: attackedInstrument, rules: windowRules, waves: inside, earlier }),
    )
  }
  return { waves, windows }
}

function asTold({ window, cells }: Pick<WindowRelease, 'window' | 'cells'>): EarlierWindow {
  return {
    windowId: window.windowId,
    waveIds: window.waveIds,
    cells: new Map(cells.map((cell) => [cellKey(cell.cell), cell])),
  }
}

function aWaveOf({ waveId, opensOn }: CountedInFull): Wave {
  return {
    waveId,
    kind: 'exit',
    name: { sv: waveId, en: waveId },
    instrumentCode: 'attacked',
    instrumentVersion: 1,
    opensOn,
    closesOn: `${opensOn.slice(0, 8)}28`,
    state: 'closed',
    ...windowRules,
    origin: 'fieldwork',
    askedItems: null,
  }
}

/** Two years of quarterly batches by chance: skewed districts, some answers missing. */
export function someQuarters(seed: number): SeveralWaves {
  const random = seededRandom(seed)
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1))
  const districts = Array.from({ length: whole(2, 6) }, (_, place) => `d${place + 1}`)
  const weights = districts.map((code) => [code, random() ** 2 + 0.05] as const)
  const missing = random() < 0.5 ? 0 : 0.15
  const units = random() < 0.5 ? 0 : whole(2, 3)
  const size = whole(14, 70)
  const months = ['01', '04', '07', '10']
  const batches = ['2024', '2025'].flatMap((year) =>
    months.map((month) => ({
      opensOn: `${year}-${month}-01`,
      responses: Array.from({ length: whole(size - 8, size + 8) }, () =>
        anAnswer(random, weights, missing, units),
      ),
    })),
  )
  return releaseAll(batches, districts)
}

function anAnswer(
  random: Random,
  districts: readonly (readonly [string, number])[],
  missing: number,
  units: number,
): CountedResponse {
  const pick = (codes: readonly string[]) =>
    weighted(
      random,
      codes.map((code, place) => [code, 1 / (place + 1)] as const),
    )
  const step = (): Answer => ({ kind: 'option', code: pick(['4', '5', '3', '2', '1']) })
  const main = pick(['a', 'd', 'b', 'f', 'c', 'e'])
  const another = pick(['b', 'd', 'e', 'a', 'c'])
  const all: Record<string, () => Answer> = {
    A1: step,
    A2: step,
    A3: step,
    B1: step,
    B2: step,
    WHY: () => ({ kind: 'reasons', main, contributing: another === main ? [] : [another] }),
    REC: () => ({ kind: 'option', code: pick(['9', '7', '3', '10', '0']) }),
  }
  const district = weighted(random, districts)
  return {
    background: {
      districtId: districtIdSchema.parse(district),
      unitId: units === 0 ? null : unitIdSchema.parse(`${district}-${Math.floor(random() ** 2 * units)}`),
      role: null,
      tenureBand: pick(['t1', 't2', 't3']),
    },
    answers: Object.fromEntries(
      Object.entries(all).map(([code, answer]) => [
        code,
        random() < missing ? { kind: 'skipped' as const } : answer(),
      ]),
    ),
  }
}
