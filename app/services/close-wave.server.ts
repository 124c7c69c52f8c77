import type { WaveId } from '~/domain/wave/wave'
import type { Installation } from './installation.server'

export type CloseVerdict =
  | {
      readonly ok: true
      /** Ballots opened, and those that could not be read and count nowhere. */
      readonly ballots: number
      readonly broken: number
    }
  | { readonly ok: false; readonly reason: 'unknownWave' }
  /** The wave rolls on until enough ballots lie in the box. */
  | { readonly ok: false; readonly reason: 'tooFewBallots'; readonly minimum: number }
  /** An exit batch is at least a quarter long. */
  | { readonly ok: false; readonly reason: 'tooEarly'; readonly earliest: string }

/** Steps of closing, in order; after each one a kill leaves a state from which `closeWave` goes on. */
export const closingSteps = [
  'locked',
  'opened',
  'rolledUp',
  'released',
  'emptied',
  'erased',
  'closed',
] as const
export type ClosingStep = (typeof closingSteps)[number]

export type CloseWave = (
  installation: Installation,
  input: { readonly waveId: WaveId; readonly today: string },
  afterStep?: (step: ClosingStep) => Promise<void>,
) => Promise<CloseVerdict>

/** Goes on with every closing that was cut off; called when a server or command starts. */
export type ResumeClosings = (installation: Installation, input: { readonly today: string }) => Promise<void>
