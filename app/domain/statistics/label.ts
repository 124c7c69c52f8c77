/** What a group is called. */
export type Label = string | number

/** Numbers ascending, texts by code unit ("Z" before "Å"), whatever the language of the reader. */
export function compareLabels(a: Label, b: Label): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const textA = String(a)
  const textB = String(b)
  return textA < textB ? -1 : textA > textB ? 1 : 0
}

/** What belongs to each label, in order of label. Pairs with a missing half are left out. */
export function groupByLabel<Value>(
  values: readonly (Value | null)[],
  labels: readonly (Label | null)[],
): Map<Label, Value[]> {
  const groups = new Map<Label, Value[]>()
  values.forEach((value, index) => {
    const label = labels[index] ?? null
    if (value === null || label === null) return
    const group = groups.get(label)
    if (group) group.push(value)
    else groups.set(label, [value])
  })
  return new Map([...groups].sort(([a], [b]) => compareLabels(a, b)))
}
