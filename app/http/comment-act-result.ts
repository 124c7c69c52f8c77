import type { WaveId } from '~/domain/wave/wave'

/** What came of reviewing a comment. */
export type CommentActResult =
  | { readonly kind: 'done'; readonly waveId: WaveId }
  | {
      readonly kind: 'refused'
      readonly reason: 'unknownComment' | 'wordNotThere' | 'unusable'
      readonly commentId: string
    }
