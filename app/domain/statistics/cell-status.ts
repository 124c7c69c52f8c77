/**
 * What disclosure control says of one count: nobody; too few; taken away so that the few cannot be found by
 * subtraction; or may be told. Source: Hundepool et al. (2012).
 */
export type CellStatus = 'empty' | 'primary' | 'secondary' | 'ok'

/** The status a count has of itself, before any protection of others. */
export function primaryStatus(count: number, threshold: number): CellStatus {
  if (count === 0) return 'empty'
  return count < threshold ? 'primary' : 'ok'
}

export function isSuppressed(status: CellStatus): boolean {
  return status === 'primary' || status === 'secondary'
}

/** What a caller knows besides the counts. */
export type Beforehand<Mask, Places> = {
  /** Hidden already for another reason, empty cells too: a hidden zero must not be found by subtraction either. */
  readonly hidden?: Mask
  /** Whether what these cells hold together may be told; subtraction tells it. */
  readonly mayBeTold?: (places: Places) => boolean
}
