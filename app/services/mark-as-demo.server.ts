import type { RegisterDb } from '#db/connect'
import { findMunicipality, replaceMunicipality } from '~/repositories/organisation-repository.server'

/** From here on every page says that the data are invented. There is no way back. */
export async function markAsDemo(db: RegisterDb): Promise<void> {
  const municipality = await findMunicipality(db)
  await replaceMunicipality(db, { name: municipality?.name ?? '', isDemo: true })
}
