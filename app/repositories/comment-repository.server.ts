import type { BoxDb } from '#db/connect'
import type { Comment } from '~/domain/response/set-aside-comments'
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
