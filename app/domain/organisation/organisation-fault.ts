import type { Level } from './organisation-entry'

/** What cannot be in an organisation as a whole. The sentences stand in the texts. */
export type OrganisationFaultCode =
  /** Parameters from, to. */
  | 'endsBeforeItBegins'
  /** New, and the file does not say from when. */
  | 'noValidFrom'
  /** New, and the file does not say in which district. */
  | 'noDistrict'
  /** Parameter given. */
  | 'unknownDistrict'
  /** The name fits more than one district; parameter given. */
  | 'ambiguousDistrict'
  /** A unit is there before its district; parameters district, from. */
  | 'beginsBeforeDistrict'
  /** A unit is there after its district has ended; parameters district, to. */
  | 'endsAfterDistrict'
  /** Parameter given. */
  | 'unknownSuccessor'
  | 'succeedsItself'
  /** There are successors but no end. */
  | 'successorWithoutEnd'
  /** The successor is itself over by then; parameters successor, to. */
  | 'successorEndsTooEarly'
  /** Parameter way: the codes in a ring. */
  | 'successorCycle'
  /** A district and a unit have the same code. */
  | 'codeOnBothLevels'

export type OrganisationWarningCode =
  /** Alike but for case, accents or signs; parameters name, other. */
  | 'almostSameName'
  /** Parameters successor, from. */
  | 'successorBeginsLater'

export type Subject = { readonly level: Level; readonly id: string; readonly name: string }

type About<Code> = {
  readonly subject: Subject
  readonly code: Code
  readonly parameters: Readonly<Record<string, string | number>>
}

export type OrganisationFault = About<OrganisationFaultCode>
export type OrganisationWarning = About<OrganisationWarningCode>
