/** Table types of the BOX database: sealed ballots, opened answers, counts, releases. Never a person. */

export interface SealTable {
  waveId: string
  publicKey: Uint8Array
  /** Encrypted under the installation's key; `null` once the box has been emptied. */
  sealedPrivateKey: Uint8Array | null
  /** How many bytes every ballot of the wave is padded to. */
  ballotBytes: number
  /** How many places the wave's box has; free and filled ones are the same size. */
  slots: number
  /** How far closing has come. From `locked` on no ballot goes in. */
  closingStep: 'none' | 'locked' | 'opened' | 'emptied'
  /** Ballots that were read, and those that could not be; 0 before the box is opened. */
  openedBallots: number
  brokenBallots: number
}

/**
 * A place for one ballot, made before anyone has answered. Which ballot lies where follows from the set of spend ids
 * alone (domain/ballot/place-ballot.ts), so neither row order nor file position tells when it was cast.
 */
export interface BallotSlotTable {
  waveId: string
  slot: number
  /** 16 bytes; all zero = free. */
  spendId: Uint8Array
  /** 32 bytes: recognises the same sheet handed in again. */
  digest: Uint8Array
  payload: Uint8Array
}

export interface ResponseTable {
  /** 128 random bits, never ordered by time. */
  responseId: string
  waveId: string
  /** As coarse as it takes for at least `minimumCellSize` responses to share each background that stands here. */
  districtId: string | null
  unitId: string | null
  role: string | null
  tenureBand: string | null
  /** The answer sheet as JSON text, free text left out. */
  answers: string
}

/** Free text, apart from the other answers, with no background but the district. */
export interface CommentTable {
  commentId: string
  waveId: string
  itemCode: string
  districtId: string | null
  text: string
  /** Nobody but the reviewer sees a comment before it is approved. */
  review: 'waiting' | 'approved' | 'withheld'
}

/** Of the cells that the release shows, and no others. */
export interface RollupTable {
  waveId: string
  cellKey: string
  /** A CellRollup as JSON text. */
  counts: string
}

export interface ReleaseTable {
  waveId: string
  releasedOn: string
  /** A Release as JSON text, frozen. */
  body: string
}

export interface WindowReleaseTable {
  instrumentCode: string
  instrumentVersion: number
  /** "2026-1", "2026", "-2026": a half-year, a year, all until then. */
  windowId: string
  releasedOn: string
  /** A WindowRelease as JSON text, frozen. */
  body: string
}

export interface BoxSchema {
  seal: SealTable
  ballotSlot: BallotSlotTable
  response: ResponseTable
  comment: CommentTable
  rollup: RollupTable
  release: ReleaseTable
  windowRelease: WindowReleaseTable
}
