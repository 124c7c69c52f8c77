import { itemsOf } from '~/domain/instrument/items-of'
import type { CommentedItem } from '~/domain/release/commented-item'
import { mayReadComments } from '~/domain/release/may-read-comments'
import { personalTraces } from '~/domain/response/personal-traces'
import type { Wave } from '~/domain/wave/wave'
import { listComments } from '~/repositories/comment-repository.server'
import type { Databases } from '../databases.server'
import { loadWaveInstrument } from './load-instrument.server'
import { loadRelease } from './load-release.server'

/** What people wrote in a closed wave; `undefined` when it has not been released. */
export async function loadComments(
  { register, box }: Databases,
  wave: Wave,
): Promise<readonly CommentedItem[] | undefined> {
  const release = await loadRelease(box, wave.waveId)
  if (release === undefined) return undefined
  const instrument = await loadWaveInstrument(register, wave)
  const comments = await listComments(box, wave.waveId)
  return itemsOf(instrument)
    .filter((item) => item.kind === 'freeText')
    .map(({ code, stem }): CommentedItem => {
      const own = comments.filter((comment) => comment.itemCode === code)
      if (!mayReadComments(release, own.length)) return { itemCode: code, stem, kind: 'suppressed' }
      const views = own.map(({ commentId, text, review }) => ({
        commentId,
        text,
        review,
        traces: review === 'waiting' ? personalTraces(text) : [],
      }))
      return { itemCode: code, stem, kind: 'readable', comments: views }
    })
}
