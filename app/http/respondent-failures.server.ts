const reportEveryMilliseconds = 60_000

let count = 0
const kinds = new Set<string>()
let timer: NodeJS.Timeout | undefined

/**
 * Pages where people answer write no log. That something fails there must still be seen, so it is counted and told once
 * a minute: how often and what kind of fault, nothing of who or what.
 */
export function countFailure(error: unknown): void {
  count += 1
  kinds.add(kindOf(error))
  timer ??= setTimeout(report, reportEveryMilliseconds).unref()
}

function report(): void {
  const event = 'respondent requests failed'
  process.stderr.write(`${JSON.stringify({ level: 'error', event, count, kinds: [...kinds] })}\n`)
  count = 0
  kinds.clear()
  timer = undefined
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  return `${error.name}${code}`
}
