import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { extract, pack } from 'tar-stream'
import { copyDatabase } from '#db/dialects/copy-database'
import type { Databases } from '../databases.server'
import { CommandFault } from './terminal'

const parts = ['register.db', 'box.db'] as const

/** Both databases, whole and compact, in one file that appears only when it is finished. */
export async function writeBackup(databases: Databases, file: string): Promise<void> {
  const target = resolve(file)
  if (existsSync(target)) throw new CommandFault(`${file} exists already; give another name.`)
  const folder = await mkdtemp(join(dirname(target), '.kvar-backup-'))
  try {
    await copyDatabase(databases.register, join(folder, parts[0]))
    await copyDatabase(databases.box, join(folder, parts[1]))
    const archive = pack()
    const written = pipeline(
      archive,
      createGzip(),
      createWriteStream(join(folder, 'backup'), { mode: 0o600 }),
    )
    for (const name of parts) await addFile(archive, join(folder, name), name)
    archive.finalize()
    await written
    await syncFile(join(folder, 'backup'))
    await rename(join(folder, 'backup'), target)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Unpacks a backup into a data folder that holds no databases yet. */
export async function readBackup(file: string, dataFolder: string): Promise<void> {
  if (!existsSync(file)) throw new CommandFault(`${file} is not there.`)
  if (parts.some((name) => existsSync(join(dataFolder, name))))
    throw new CommandFault(`${dataFolder} holds databases already; restore into an empty folder (KVAR_DATA).`)
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(join(dataFolder, '.restore-'))
  try {
    const found = await unpack(file, folder)
    const missing = parts.filter((name) => !found.includes(name))
    if (missing.length > 0)
      throw new CommandFault(`${file} is no backup of Kvar: ${missing.join(', ')} is missing.`)
    for (const name of parts) await rename(join(folder, name), join(dataFolder, name))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function addFile(archive: ReturnType<typeof pack>, path: string, name: string): Promise<void> {
  const { size } = await stat(path)
  await pipeline(createReadStream(path), archive.entry({ name, size, mode: 0o600 }))
}

async function unpack(file: string, folder: string): Promise<string[]> {
  const archive = extract()
  try {
    const [found] = await Promise.all([
      keepParts(archive, folder),
      pipeline(createReadStream(file), createGunzip(), archive),
    ])
    return found
  } catch (error) {
    throw new CommandFault(`${file} is no backup of Kvar, or is damaged (${String(error)}).`)
  }
}

async function keepParts(archive: ReturnType<typeof extract>, folder: string): Promise<string[]> {
  const found: string[] = []
  for await (const entry of archive) {
    const name = parts.find((part) => part === entry.header.name)
    if (name === undefined) entry.resume()
    else {
      await pipeline(entry, createWriteStream(join(folder, name), { mode: 0o600 }))
      found.push(name)
    }
  }
  return found
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync()
  await handle.close()
}
