import { z } from 'zod'
import type { LocalisedText } from '../instrument/localised-text'

/** A wave's code, readable and in every address: "avgang-2026-1". */
export const waveIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
  .brand<'WaveId'>()
export type WaveId = z.infer<typeof waveIdSchema>

export type WaveKind = 'exit' | 'pulse' | 'other'

/** `closing` is a wave whose box is being opened; it goes on from there after a crash. */
type WaveState = 'open' | 'closing' | 'closed'

/** The hard floor of `minimumCellSize`; it may be set higher, never lower (domain file, 4.1). */
export const lowestCellSize = 5
/** The same for crossings, reasons, distributions, recommendation and comments. */
export const lowestDetailSize = 10

/** One fielding of a published instrument. Everything about anonymity is frozen when it opens. */
export type Wave = {
  readonly waveId: WaveId
  readonly kind: WaveKind
  readonly name: LocalisedText
  readonly instrumentCode: string
  readonly instrumentVersion: number
  /** ISO dates. An exit batch has no closing date until it is closed. */
  readonly opensOn: string
  readonly closesOn: string | null
  readonly state: WaveState
  readonly minimumCellSize: number
  readonly minimumDetailSize: number
  /** `imported`: earlier answers brought in, never asked by Kvar. */
  readonly origin: 'fieldwork' | 'imported'
  /** The items asked when it is not all of them; `null` = the whole instrument. */
  readonly askedItems: readonly string[] | null
}
