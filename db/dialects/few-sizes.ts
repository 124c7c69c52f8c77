/**
 * The values with the last of them repeated up to a power of two. A list of values is part of a statement's text, and a
 * statement that is kept prepared is found again by its text: so there are few texts, however many values come.
 */
export function fewSizes<Value>(values: readonly Value[]): readonly Value[] {
  const last = values.at(-1)
  if (last === undefined) return values
  const size = 2 ** Math.ceil(Math.log2(values.length))
  return [...values, ...Array.from({ length: size - values.length }, () => last)]
}
