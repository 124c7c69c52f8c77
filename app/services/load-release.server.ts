import type { BoxDb } from '#db/connect'
import type { Release } from '~/domain/release/release'
import type { WaveId } from '~/domain/wave/wave'

/** What may be shown of a closed wave; `undefined` while it is open. */
export type LoadRelease = (box: BoxDb, waveId: WaveId) => Promise<Release | undefined>
