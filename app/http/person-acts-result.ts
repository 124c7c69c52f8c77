import type { Letter } from '~/domain/invitation/invitation-facts'

/** What came of an act on one person of a list. */
export type PersonActResult =
  | { readonly kind: 'done'; readonly done: 'nykod' | 'borttagen' | 'igen' }
  /** The code is told here and nowhere else. */
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'refused'; readonly reason: 'unknownPerson' | 'waveClosed' | 'notNow' }
