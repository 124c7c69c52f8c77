import { ballotBytesFor } from '~/domain/ballot/ballot'
import type { LocalisedText } from '~/domain/instrument/localised-text'
import { checkWaveFrame, type WaveFrameProblem } from '~/domain/wave/check-wave-frame'
import { nextWaveId } from '~/domain/wave/next-wave-id'
import { lowestCellSize, lowestDetailSize, type Wave, type WaveId } from '~/domain/wave/wave'
import { findInstrument } from '~/repositories/instrument-repository.server'
import { findWave, insertWave, listWaves } from '~/repositories/wave-repository.server'
import type { Installation } from './installation.server'
import { prepareBox } from './prepare-box.server'

/** What HR decides when a wave opens; everything about anonymity is frozen from then on. The kind is the instrument's. */
export type WaveFrame = {
  readonly instrumentCode: string
  readonly instrumentVersion: number
  /** ISO dates. An exit batch has no closing date. */
  readonly opensOn: string
  readonly closesOn?: string | null
  /** Left out: made from kind, year and number ("avgang-2026-2"). */
  readonly waveId?: WaveId
  /** Left out: made as the id is ("Avgångsenkät 2026:2"). */
  readonly name?: LocalisedText
  /** 5 or more; left out 5. */
  readonly minimumCellSize?: number
  /** 10 or more, and not below `minimumCellSize`; left out the larger of 10 and that. */
  readonly minimumDetailSize?: number
  /** Left out: the whole instrument. */
  readonly askedItems?: readonly string[] | null
}

export type OpenWaveVerdict =
  | { readonly ok: true; readonly wave: Wave }
  | {
      readonly ok: false
      readonly reason: 'unknownInstrument' | 'instrumentNotPublished' | 'waveIdTaken' | WaveFrameProblem
    }

/** The box and its seal come first: a wave that the register knows can always take ballots. */
export async function openWave(installation: Installation, frame: WaveFrame): Promise<OpenWaveVerdict> {
  const { register, box, key } = installation
  const stored = await findInstrument(register, frame.instrumentCode, frame.instrumentVersion)
  if (stored === undefined) return { ok: false, reason: 'unknownInstrument' }
  if (stored.publishedOn === null) return { ok: false, reason: 'instrumentNotPublished' }
  const kind = stored.instrument.kind
  const closesOn = frame.closesOn ?? null
  const minimumCellSize = frame.minimumCellSize ?? lowestCellSize
  const minimumDetailSize = frame.minimumDetailSize ?? Math.max(lowestDetailSize, minimumCellSize)
  const { opensOn, instrumentCode, instrumentVersion } = frame
  const problem = checkWaveFrame({ kind, opensOn, closesOn, minimumCellSize, minimumDetailSize })
  if (problem !== undefined) return { ok: false, reason: problem }
  const next = nextWaveId(kind, opensOn, await takenIds(installation))
  const wave: Wave = {
    waveId: frame.waveId ?? next.waveId,
    kind,
    name: frame.name ?? next.name,
    instrumentCode,
    instrumentVersion,
    opensOn,
    closesOn,
    state: 'open',
    minimumCellSize,
    minimumDetailSize,
    origin: 'fieldwork',
    askedItems: frame.askedItems ?? null,
  }
  if ((await findWave(register, wave.waveId)) !== undefined) return { ok: false, reason: 'waveIdTaken' }
  await prepareBox(box, key, wave.waveId, ballotBytesFor(stored.instrument))
  if (!(await insertWave(register, wave))) return { ok: false, reason: 'waveIdTaken' }
  return { ok: true, wave }
}

async function takenIds({ register }: Installation): Promise<readonly WaveId[]> {
  return (await listWaves(register)).map((wave) => wave.waveId)
}
