import type { LocalisedText } from '../instrument/localised-text'
import type { PersonalTrace } from '../response/personal-traces'

export type CommentReview = 'waiting' | 'approved' | 'withheld'

export type CommentView = {
  readonly commentId: string
  readonly text: string
  readonly review: CommentReview
  readonly traces: readonly PersonalTrace[]
}

/** The comments to one question, in an order that says nothing, or the word that they are too few to be read. */
export type CommentedItem = { readonly itemCode: string; readonly stem: LocalisedText } & (
  { readonly kind: 'readable'; readonly comments: readonly CommentView[] } | { readonly kind: 'suppressed' }
)
