/** Something that the person at the keyboard can mend; the message says what and how. Exit status 1. */
export class CommandFault extends Error {}

/** A finished line of output: what the command was asked for. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** What is going on during long work. On standard error, so that output can be piped. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** "opening ballots 4 000 of 10 000", rewritten in place on a terminal, every tenth otherwise. */
export function progressOf(what: string): (done: number, all: number) => void {
  let last = -1
  return (done, all) => {
    const tenth = all === 0 ? 10 : Math.floor((done / all) * 10)
    if (process.stderr.isTTY) process.stderr.write(`\r${what} ${done} of ${all}${done >= all ? '\n' : ''}`)
    else if (tenth !== last) say(`${what} ${done} of ${all}`)
    last = tenth
  }
}

/** Columns under each other, for lists that people read. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = header.map((title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)))
  for (const row of [header, ...rows])
    print(
      row
        .map((value, i) => value.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}
