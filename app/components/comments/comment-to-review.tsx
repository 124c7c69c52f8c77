import type { CommentActResult } from '~/http/comment-act-result'
import { commentsPath } from '~/http/paths'
import type { CommentView } from '~/domain/release/commented-item'
import { commentsTexts } from '~/texts/comments'
import { useTexts } from '../layout/language'

/** One comment that nobody has read yet, and what may be done with it. */
export function CommentToReview({
  comment,
  waveId,
  result,
}: {
  readonly comment: CommentView
  readonly waveId: string
  readonly result: CommentActResult | undefined
}) {
  const texts = useTexts(commentsTexts)
  const { commentId, text, traces } = comment
  const fault = result?.kind === 'refused' && result.commentId === commentId ? result.reason : undefined
  return (
    <li className="kv-comment">
      <blockquote>{text}</blockquote>
      {traces.length > 0 && (
        <p className="kv-comment__found">
          {texts.found}{' '}
          {traces.map((trace, i) => (
            <span key={`${trace.kind}${i}`}>
              {i > 0 && ', '}
              <b>{trace.text}</b> ({texts.traces[trace.kind]})
            </span>
          ))}
        </p>
      )}
      <form className="kv-comment__form" data-color="accent" method="post" action={commentsPath(waveId)}>
        <input type="hidden" name="waveId" value={waveId} />
        <input type="hidden" name="commentId" value={commentId} />
        <div className="ds-field">
          <label className="ds-label" htmlFor={`strike-${commentId}`}>
            {texts.strike}
          </label>
          <div data-field="description" id={`hint-${commentId}`}>
            {texts.strikeHint}
          </div>
          <input
            className="ds-input"
            type="text"
            id={`strike-${commentId}`}
            name="strike"
            autoComplete="off"
            aria-describedby={`hint-${commentId}`}
            aria-invalid={fault === undefined ? undefined : true}
          />
          {fault !== undefined && (
            <p className="ds-validation-message" role="alert">
              {texts.refused[fault]}
            </p>
          )}
        </div>
        <div className="kv-acts">
          <button className="ds-button" type="submit" name="act" value="approve">
            {texts.approve}
          </button>
          <button className="ds-button" data-variant="secondary" type="submit" name="act" value="withhold">
            {texts.withhold}
          </button>
        </div>
      </form>
    </li>
  )
}
