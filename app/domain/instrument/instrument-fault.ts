/** What can be wrong with a definition. The sentences, with the remedy, stand in the texts. */
export type InstrumentFaultCode =
  /** The file is not JSON; parameters line, column. */
  | 'brokenJson'
  // The shape: a part is missing, of another type, unknown, too short, out of range.
  | 'missing'
  | 'wrongType'
  | 'unknownKey'
  | 'notAmong'
  | 'badFormat'
  | 'tooFew'
  | 'tooSmall'
  | 'tooLarge'
  | 'wrongShowIf'
  // The parts together.
  | 'duplicateCode'
  | 'reservedCode'
  | 'unknownItem'
  | 'unknownOption'
  | 'unknownFocusArea'
  | 'notStepped'
  | 'wrongKind'
  | 'notEarlier'
  | 'notChoosable'
  | 'minimumNotBelowMaximum'
  | 'moreThanOptions'
  /** Publishing needs both languages; parameter language. */
  | 'missingText'

export type InstrumentFault = {
  /** Where: "sections[2].items[0].stem.en"; "" for the file as a whole. */
  readonly path: string
  readonly code: InstrumentFaultCode
  readonly parameters: Readonly<Record<string, string | number>>
}

/** "sections[2].items[0].stem.en" */
export function faultPath(steps: readonly PropertyKey[]): string {
  return steps
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('')
}
