import type { FormReader } from './item-kind-rules'

const none: readonly string[] = []

/** What was filled in under a field name: trimmed, blanks and repetitions left out. */
export function chosenValues(form: FormReader, name: string): readonly string[] {
  const values = form(name)
  if (values.length === 0) return none
  const filled = values.map((value) => value.trim()).filter((value) => value !== '')
  return filled.length < 2 ? filled : [...new Set(filled)]
}
