import { z } from 'zod'
import { waveIdSchema } from '~/domain/wave/wave'
import { reviewComment } from '~/services/review-comment.server'
import type { CommentActResult } from './comment-act-result'
import type { KvarContext } from './context.server'
import { readForm } from './form.server'

const reviewSchema = z.object({
  act: z.enum(['approve', 'withhold']),
  waveId: waveIdSchema,
  commentId: z.string().regex(/^[0-9a-z]{16,40}$/i),
  strike: z.string().max(500),
})

/** One comment reviewed, as the form says. */
export async function actOnComments(
  request: Request,
  { databases }: Pick<KvarContext, 'databases'>,
): Promise<CommentActResult> {
  const form = await readForm(request, reviewSchema)
  if (!form.ok) return { kind: 'refused', reason: 'unusable', commentId: form.given['commentId'] ?? '' }
  const { act, waveId, commentId, strike } = form.value
  const words = strike
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const review = act === 'approve' ? 'approved' : 'withheld'
  const verdict = await reviewComment(databases.box, { waveId, commentId, review, strike: words })
  return verdict.ok ? { kind: 'done', waveId } : { kind: 'refused', reason: verdict.reason, commentId }
}
