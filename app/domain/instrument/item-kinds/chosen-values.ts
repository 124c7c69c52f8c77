import type { FormReader } from './item-kind-rules'

/** What was filled in under a field name: trimmed, blanks and repetitions left out. */
export function chosenValues(form: FormReader, name: string): readonly string[] {
  const values = form(name).map((value) => value.trim())
  return [...new Set(values.filter((value) => value !== ''))]
}
