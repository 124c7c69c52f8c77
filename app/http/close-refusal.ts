/** Why a wave was not closed. */
export type CloseRefusal =
  | { readonly reason: 'unknownWave' | 'unavailable' }
  | { readonly reason: 'tooFewBallots'; readonly minimum: number }
  | { readonly reason: 'tooEarly'; readonly earliest: string }
