export type JsonVerdict =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number; readonly column: number }

/** Parses JSON and tells where it breaks: the engine's own messages name the place only sometimes. */
export function parseJson(text: string): JsonVerdict {
  const plain = text.replace(/^\ufeff/u, '')
  try {
    const value: unknown = JSON.parse(plain)
    return { ok: true, value }
  } catch {
    const lines = plain.slice(0, brokenAt(plain)).split('\n')
    return { ok: false, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
  }
}

const space = /[ \t\n\r]*/y
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const deepest = 200

/** How far the text is JSON. */
function brokenAt(text: string): number {
  let at = 0
  let depth = 0

  function take(pattern: RegExp): boolean {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    at += found?.length ?? 0
    return found !== undefined
  }
  function takeOne(character: string): boolean {
    take(space)
    if (text[at] !== character) return false
    at += 1
    return true
  }
  function list(end: string, entry: () => boolean): boolean {
    if (takeOne(end)) return true
    depth += 1
    if (depth > deepest) return false
    do {
      if (!entry()) return false
    } while (takeOne(','))
    depth -= 1
    return takeOne(end)
  }
  function member(): boolean {
    take(space)
    return take(string) && takeOne(':') && value()
  }
  function value(): boolean {
    if (takeOne('{')) return list('}', member)
    if (takeOne('[')) return list(']', value)
    return take(string) || take(scalar)
  }

  if (value()) take(space)
  return at
}
