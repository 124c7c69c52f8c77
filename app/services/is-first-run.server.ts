import type { RegisterDb } from '#db/connect'
import { countAccounts } from '~/repositories/account-repository.server'

/** Whether nobody has an account yet, so that the first one may be made on a page. */
export async function isFirstRun(db: RegisterDb): Promise<boolean> {
  return (await countAccounts(db)) === 0
}
