import type { LocalisedText } from '~/domain/instrument/localised-text'
import { itemsOf } from '~/domain/instrument/items-of'
import type { Wave, WaveId } from '~/domain/wave/wave'
import type { CommentedItem } from '~/domain/release/commented-item'
import { listWaves } from '~/repositories/wave-repository.server'
import type { Databases } from '../databases.server'
import { loadComments } from './load-comments.server'
import { loadWaveInstrument } from './load-instrument.server'

export type CommentedWaves = {
  readonly waves: readonly { readonly waveId: WaveId; readonly name: LocalisedText }[]
  readonly chosen: WaveId | null
  readonly items: readonly CommentedItem[]
}

/** The closed waves that asked for free text, and what was written in the one asked for, or the latest. */
export async function loadCommentedWaves(
  databases: Databases,
  asked: string | null,
): Promise<CommentedWaves> {
  const waves: Wave[] = []
  for (const wave of await listWaves(databases.register))
    if (wave.state === 'closed' && (await asksForWords(databases, wave))) waves.push(wave)
  const chosen = waves.find((wave) => wave.waveId === asked) ?? waves[0]
  const items = chosen === undefined ? [] : ((await loadComments(databases, chosen)) ?? [])
  return {
    waves: waves.map(({ waveId, name }) => ({ waveId, name })),
    chosen: chosen?.waveId ?? null,
    items,
  }
}

async function asksForWords({ register }: Databases, wave: Wave): Promise<boolean> {
  const instrument = await loadWaveInstrument(register, wave)
  return itemsOf(instrument).some((item) => item.kind === 'freeText')
}
