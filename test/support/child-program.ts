import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'

const top = fileURLToPath(new URL('../..', import.meta.url))

export type ChildProgram = ChildProcessByStdio<Writable, Readable, null>

/** One of the programs under test/ in a process of its own, to be killed. */
export function startProgram(file: string, words: readonly string[] = []): ChildProgram {
  return spawn(process.execPath, ['--import', 'tsx', file, ...words], {
    cwd: top,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
}

/** How it ended: its status, or the signal. */
export function endOf(child: ChildProgram): Promise<number | string> {
  return new Promise((resolve) =>
    child.once('close', (status, signal) => resolve(status ?? signal ?? 'unknown')),
  )
}

export function onLines(child: ChildProgram, take: (line: string) => void): void {
  createInterface({ input: child.stdout }).on('line', take)
}
