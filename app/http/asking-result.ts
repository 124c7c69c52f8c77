import type { Letter } from '~/domain/invitation/invitation-facts'
import type { ParticipantProblem } from '~/domain/invitation/check-participants'
import type { Participant } from '~/domain/invitation/participant'
import type { ParticipantRowFault } from '~/domain/invitation/read-participant-rows'
import type { TableFault } from '~/domain/table/table-fault'
import type { FormFaults } from './form-fault'

/** Letters to be printed, and how many mails went into the outbox beside them. */
export type Asked = { readonly kind: 'asked'; readonly mails: number; readonly letters: readonly Letter[] }

export type AskRefusal = 'waveClosed' | 'unknownWave' | 'nobody'

/** What came of asking for the letters of a wave. */
export type LettersResult =
  | { readonly kind: 'letters'; readonly letters: readonly Letter[] }
  | { readonly kind: 'refused'; readonly reason: 'unknownWave' | 'waveClosed' | 'nobody' | 'badForm' }

/** What came of the form about one person. */
export type AskPersonResult =
  | Asked
  | {
      readonly kind: 'faults'
      readonly given: Readonly<Record<string, string>>
      readonly faults: FormFaults
      readonly problems: readonly Pick<ParticipantProblem, 'field' | 'problem'>[]
      readonly namesOnTwice: readonly string[]
      readonly refused: AskRefusal | null
    }

export type PreviewRow = {
  readonly line: number
  readonly person: Pick<Participant, 'name' | 'email' | 'role' | 'tenureBand' | 'lastDay' | 'language'>
  readonly district: string
  readonly unit: string
}

/** What came of a file of people. */
export type AskFileResult =
  | Asked
  | { readonly kind: 'nothingChosen' }
  | { readonly kind: 'unusable'; readonly fault: TableFault }
  | { readonly kind: 'refused'; readonly reason: AskRefusal }
  | { readonly kind: 'namesOnTwice'; readonly names: readonly string[] }
  | {
      readonly kind: 'review'
      readonly rows: readonly PreviewRow[]
      readonly faults: readonly ParticipantRowFault[]
      readonly ignored: readonly string[]
      /** Carried by the page to the step where it is agreed to. */
      readonly text: string
      /** Something that stood in the review was changed meanwhile. */
      readonly isStale: boolean
    }
