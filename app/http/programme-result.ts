import type { ProgrammeProblem } from '~/domain/programme/check-programme'
import type { ProgrammePreview } from '~/domain/programme/programme-preview'
import type { FormFaults } from './form-fault'

/** What was filled in, what is wrong with it, and how the year would be when nothing is. */
export type ProgrammeFormResult = {
  readonly given: Readonly<Record<string, string>>
  readonly places: readonly string[]
  /** Items of the core, each with its instrument. */
  readonly core: readonly string[]
  readonly faults: FormFaults
  readonly problems: readonly (ProgrammeProblem | 'instrumentNotPublished' | 'idTaken' | 'otherKind')[]
  readonly preview: ProgrammePreview | null
}
