/**
 * How an employment ended. An internal move ends a spell in one unit and begins another; everything else is leaving the
 * municipality. `dismissal`, `death` and `other` are told together: each is rare, and each is about somebody.
 */
export const leavingKinds = [
  'ownRequest',
  'retirement',
  'fixedTermEnd',
  'internalMove',
  'dismissal',
  'death',
  'other',
] as const
export type LeavingKind = (typeof leavingKinds)[number]
