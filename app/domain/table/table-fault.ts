/** Why a file cannot be read as a table at all. The sentences, with the remedy, stand in the texts. */
export type TableFaultCode =
  | 'empty'
  /** Parameter megabytes. */
  | 'tooLarge'
  /** A workbook (xlsx, xls, ods) and not text. */
  | 'workbook'
  /** HTML or XML under another name. */
  | 'markup'
  | 'binary'
  /** Parameter line. */
  | 'brokenQuotes'
  | 'onlyHeader'
  /** Parameters maximum, rows. */
  | 'tooManyRows'
  /** Parameters missing, found, expected: lists of names. */
  | 'missingColumns'
  /** Two columns mean the same; parameter columns. */
  | 'sameColumnTwice'

export type TableFault = {
  readonly code: TableFaultCode
  readonly parameters: Readonly<Record<string, string | number>>
}

/** What is wrong in one row. `column` is spelled as in the file; "" when the row as a whole is wrong. */
export type RowFault<Code extends string> = {
  readonly line: number
  readonly column: string
  readonly code: Code
  readonly parameters: Readonly<Record<string, string | number>>
}
