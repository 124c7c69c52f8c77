import { createHash, timingSafeEqual } from 'node:crypto'
import { isFirstRun } from '~/services/is-first-run.server'
import { newReadableSecret } from '~/services/random-tokens.server'
import type { Databases } from '../databases.server'

/** The code of the first run, on the console of the server: whoever reads it may make the first account. */
export async function makeSetupCode({ register }: Databases, isDemo: boolean): Promise<string | null> {
  return isDemo || !(await isFirstRun(register)) ? null : newReadableSecret()
}

export function isSetupCode(given: string, setupCode: string): boolean {
  return timingSafeEqual(digest(given), digest(setupCode))
}

function digest(code: string): Buffer {
  return createHash('sha256')
    .update(code.toLowerCase().replace(/[^0-9a-z]/g, ''))
    .digest()
}
