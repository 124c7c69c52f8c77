import { readFile } from 'node:fs/promises'
import { CommandFault } from './terminal'

/** A JSON file as it is; whoever asks checks it against a schema. */
export async function readJsonFile(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandFault(`${file} cannot be read. Is it there?`)
  })
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CommandFault(`${file} is not JSON: ${error instanceof Error ? error.message : ''}`)
  }
}
