/** What is wrong with one field, in a form that both languages can word (texts/form-faults.ts). */
export type FormFault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'tooShort'; readonly limit: number }
  | { readonly kind: 'tooLong'; readonly limit: number }
  | { readonly kind: 'tooSmall'; readonly limit: number }
  | { readonly kind: 'tooLarge'; readonly limit: number }
  | { readonly kind: 'notAnEmail' }
  | { readonly kind: 'notADate' }
  | { readonly kind: 'notAChoice' }
  /** The form holds a field that no page of Kvar sends. */
  | { readonly kind: 'unknownField' }
  | { readonly kind: 'unusable' }

/** One fault per field, by the field's name; `form` for the whole. */
export type FormFaults = Readonly<Record<string, FormFault>>
