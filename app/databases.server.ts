import { mkdirSync } from 'node:fs'
import { type BoxDb, connectBox, connectRegister, type RegisterDb } from '#db/connect'
import type { Settings } from './env.server'

export type Databases = { readonly register: RegisterDb; readonly box: BoxDb }

/** Opens REGISTER and BOX. Whoever opens them closes them. */
export function openDatabases(
  settings: Pick<Settings, 'dataFolder' | 'registerLocation' | 'boxLocation'>,
): Databases {
  mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 })
  return { register: connectRegister(settings.registerLocation), box: connectBox(settings.boxLocation) }
}

export async function closeDatabases(databases: Databases): Promise<void> {
  await databases.register.destroy()
  await databases.box.destroy()
}
