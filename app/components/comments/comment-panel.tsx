import type { CommentActResult } from '~/http/comment-act-result'
import type { CommentedItem } from '~/domain/release/commented-item'
import { commentsTexts } from '~/texts/comments'
import { useLanguage, useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { CommentToReview } from './comment-to-review'

/** How many are laid before the reader at a time. */
const atOnce = 5

/** One free-text question: what waits to be reviewed, and what has been. */
export function CommentPanel({
  item,
  waveId,
  result,
}: {
  readonly item: CommentedItem
  readonly waveId: string
  readonly result: CommentActResult | undefined
}) {
  const texts = useTexts(commentsTexts)
  const language = useLanguage()
  const id = `fraga-${item.itemCode}`
  if (item.kind === 'suppressed')
    return (
      <Panel id={id} title={item.stem[language]}>
        <p>{texts.tooFew}</p>
      </Panel>
    )
  const waiting = item.comments.filter((comment) => comment.review === 'waiting')
  const approved = item.comments.filter((comment) => comment.review === 'approved')
  return (
    <Panel id={id} title={item.stem[language]}>
      <h3 className="kv-comment__title">{texts.approvedTitle}</h3>
      {approved.length === 0 ? (
        <p className="kv-subtle">{texts.nothingApproved}</p>
      ) : (
        <ul className="kv-comments">
          {approved.map((comment) => (
            <li className="kv-comment" key={comment.commentId}>
              <blockquote>{comment.text}</blockquote>
            </li>
          ))}
        </ul>
      )}
      <h3 className="kv-comment__title">{texts.waitingTitle}</h3>
      <p className="kv-subtle">{waiting.length === 0 ? texts.nothingWaiting : texts.waitingLead}</p>
      {waiting.length > atOnce && <p className="kv-subtle">{texts.firstOf(atOnce, waiting.length)}</p>}
      <ul className="kv-comments kv-comments--waiting">
        {waiting.slice(0, atOnce).map((comment) => (
          <CommentToReview key={comment.commentId} comment={comment} waveId={waveId} result={result} />
        ))}
      </ul>
    </Panel>
  )
}
