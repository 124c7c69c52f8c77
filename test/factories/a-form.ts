import type { FormField, FormReader } from '~/domain/instrument/item-kinds/item-kind-rules'

/** A form as it comes in: any names, any number of values. */
export function aForm(fields: readonly FormField[]): FormReader {
  return (name) => fields.filter(([field]) => field === name).map(([, value]) => value)
}
