import { strikeWords } from '~/domain/response/strike-words'
import type { WaveId } from '~/domain/wave/wave'
import { findComment, replaceComment } from '~/repositories/comment-repository.server'
import type { BoxDb } from '#db/connect'

export type ReviewVerdict =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'unknownComment' | 'wordNotThere' }

/**
 * Somebody has read a comment: it may be shown, with some words struck, or it is withheld, and then its words are
 * gone for good.
 */
export function reviewComment(
  box: BoxDb,
  input: {
    readonly waveId: WaveId
    readonly commentId: string
    readonly review: 'approved' | 'withheld'
    readonly strike: readonly string[]
  },
): Promise<ReviewVerdict> {
  const { waveId, commentId, review, strike } = input
  return box.transaction().execute(async (transaction): Promise<ReviewVerdict> => {
    const comment = await findComment(transaction, waveId, commentId)
    if (comment === undefined) return { ok: false, reason: 'unknownComment' }
    const text = review === 'withheld' ? '' : strikeWords(comment.text, strike)
    if (text === undefined) return { ok: false, reason: 'wordNotThere' }
    await replaceComment(transaction, waveId, { ...comment, text, review })
    return { ok: true }
  })
}
