import { isoDateSchema } from '../organisation/organisation'
import { lowestCellSize, lowestDetailSize, type WaveKind } from './wave'

export type WaveFrameProblem = 'badDates' | 'exitNeedsNoClosingDate' | 'cellSizeTooLow'

/** What stands in the way of opening a wave like this. The sizes can only be raised. */
export function checkWaveFrame(frame: {
  readonly kind: WaveKind
  readonly opensOn: string
  readonly closesOn: string | null
  readonly minimumCellSize: number
  readonly minimumDetailSize: number
}): WaveFrameProblem | undefined {
  const { kind, opensOn, closesOn, minimumCellSize, minimumDetailSize } = frame
  const dates = [opensOn, ...(closesOn === null ? [] : [closesOn])]
  if (dates.some((date) => !isoDateSchema.safeParse(date).success)) return 'badDates'
  if (closesOn !== null && closesOn < opensOn) return 'badDates'
  if (kind === 'exit' && closesOn !== null) return 'exitNeedsNoClosingDate'
  const sizes = [minimumCellSize, minimumDetailSize]
  if (!sizes.every(Number.isInteger)) return 'cellSizeTooLow'
  if (minimumCellSize < lowestCellSize || minimumDetailSize < lowestDetailSize) return 'cellSizeTooLow'
  if (minimumDetailSize < minimumCellSize) return 'cellSizeTooLow'
  return undefined
}
