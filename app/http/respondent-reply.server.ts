import type { PagePiece } from './respondent-page-body.server'

/** What goes back to the browser, whoever carries it there. */
export type RespondentReply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly pieces: readonly PagePiece[]
}

export function pageReply(
  pieces: readonly PagePiece[],
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): RespondentReply {
  return { status, headers, pieces }
}
