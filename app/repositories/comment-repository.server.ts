import type { BoxDb } from '#db/connect'
import type { CommentReview } from '~/domain/release/commented-item'
import type { Comment } from '~/domain/response/keep-answers'
import type { WaveId } from '~/domain/wave/wave'

const rowsPerStatement = 200

/** All comments of a wave in one go; each waits for somebody to read it before others may. */
export async function insertComments(
  db: BoxDb,
  waveId: WaveId,
  comments: readonly (Comment & { readonly commentId: string })[],
): Promise<void> {
  for (let first = 0; first < comments.length; first += rowsPerStatement)
    await db
      .insertInto('comment')
      .values(
        comments
          .slice(first, first + rowsPerStatement)
          .map((comment) => ({ ...comment, waveId, review: 'waiting' as const })),
      )
      .execute()
}

export type StoredComment = {
  readonly commentId: string
  readonly itemCode: string
  readonly text: string
  readonly review: CommentReview
}

/** In the order of their random ids, which says nothing; without the district. */
export function listComments(db: BoxDb, waveId: WaveId): Promise<readonly StoredComment[]> {
  return db
    .selectFrom('comment')
    .select(['commentId', 'itemCode', 'text', 'review'])
    .where('waveId', '=', waveId)
    .orderBy('commentId')
    .execute()
}

export function findComment(
  db: BoxDb,
  waveId: WaveId,
  commentId: string,
): Promise<StoredComment | undefined> {
  return db
    .selectFrom('comment')
    .select(['commentId', 'itemCode', 'text', 'review'])
    .where('waveId', '=', waveId)
    .where('commentId', '=', commentId)
    .executeTakeFirst()
}

export async function replaceComment(
  db: BoxDb,
  waveId: WaveId,
  { commentId, text, review }: StoredComment,
): Promise<void> {
  await db
    .updateTable('comment')
    .set({ text, review })
    .where('waveId', '=', waveId)
    .where('commentId', '=', commentId)
    .execute()
}
