/** A table that came in as a file, before anybody has said what its columns mean. */
export type Table = {
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
}

export type TableRow = {
  /** Where the row begins in the file, as an editor counts: the header is line 1. */
  readonly line: number
  readonly cells: readonly string[]
}
