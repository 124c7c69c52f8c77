import { z } from 'zod'
import type { Instrument } from '../instrument/instrument'
import { type Background, backgroundSchema } from '../invitation/background'
import { largestSheetBytes } from './answer-sheet-check'
import type { AnswerSheet } from './answer'

/** What is sealed: the answers and the coarse background known beforehand. No name, no code, no time. */
export type Ballot = { readonly background: Background; readonly sheet: AnswerSheet }

/** The sheet is checked against its instrument by `validateSheet` when the box is opened. */
export const openedBallotSchema = z.strictObject({ background: backgroundSchema, sheet: z.unknown() })

const lengthBytes = 4
/** District and unit at 64 characters, role and tenure band at 40, names and punctuation. */
const largestFrameBytes = 320
const roundedTo = 256

/** The one size of every ballot of a wave, whatever has been written in it. */
export function ballotBytesFor(instrument: Instrument): number {
  const largest = lengthBytes + largestFrameBytes + largestSheetBytes(instrument)
  return Math.ceil(largest / roundedTo) * roundedTo
}

/** Length, JSON in UTF-8, zeros. */
export function encodeBallot({ background, sheet }: Ballot, ballotBytes: number): Uint8Array {
  const content = new TextEncoder().encode(JSON.stringify({ background, sheet }))
  if (lengthBytes + content.length > ballotBytes)
    throw new Error(`a ballot of ${content.length} bytes does not fit into ${ballotBytes}`)
  const bytes = new Uint8Array(ballotBytes)
  new DataView(bytes.buffer).setUint32(0, content.length)
  bytes.set(content, lengthBytes)
  return bytes
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** `undefined` when the bytes are no ballot. */
export function decodeBallot(bytes: Uint8Array): z.infer<typeof openedBallotSchema> | undefined {
  if (bytes.length < lengthBytes) return undefined
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  if (lengthBytes + length > bytes.length) return undefined
  try {
    const text = utf8.decode(bytes.subarray(lengthBytes, lengthBytes + length))
    const parsed = openedBallotSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
