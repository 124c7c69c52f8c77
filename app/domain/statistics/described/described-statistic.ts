type InBothLanguages = { readonly sv: string; readonly en: string }

/** A statistic as the method page tells it. The whole definition stands in the doc comment of its file. */
export type DescribedStatistic = {
  /** The files beside this folder, without ".ts". */
  readonly files: readonly string[]
  readonly name: InBothLanguages
  /** What it is used for. */
  readonly use: InBothLanguages
  /** As in the doc comment, in signs that need no language. */
  readonly formula: string
  /** What it takes to be shown, and what it supposes. */
  readonly takes: InBothLanguages
  readonly source: string
}
