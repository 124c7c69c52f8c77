import type { RegisterDb } from '#db/connect'
import { careTaken } from '~/domain/plan/care-taken'
import type { Care } from '~/domain/programme/burden'
import { listActionStates, listNoActionReasons } from '~/repositories/action-repository.server'

/** How far HR has come with what each wave says. */
export async function loadCareTaken(db: RegisterDb): Promise<ReadonlyMap<string, Care>> {
  return careTaken(await listActionStates(db), (await listNoActionReasons(db)).keys())
}
