import type { AnswerSheet } from './answer'

/** One text for one sheet, in whatever order its parts were written. */
export function canonicalSheet(sheet: AnswerSheet): string {
  return JSON.stringify(sorted(sheet))
}

function sorted(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(sorted)
  if (typeof part !== 'object' || part === null) return part
  const entries = Object.entries(part).map(([key, value]) => [key, sorted(value)] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
