import type { OrganisationChange } from '~/domain/organisation/organisation-change'
import type { OrganisationFault, OrganisationWarning } from '~/domain/organisation/organisation-fault'
import type { FormFaults } from './form-fault'

/** What was filled in, to be shown again or carried on. */
export type EntryValues = {
  readonly id: string
  readonly name: string
  readonly district: string
  readonly validFrom: string
  readonly validTo: string
  readonly successors: readonly string[]
}

/** What came of a form about the organisation, short of its being stored. */
export type OrganisationEditResult =
  | { readonly kind: 'fieldFaults'; readonly values: EntryValues; readonly faults: FormFaults }
  | {
      readonly kind: 'doesNotFit'
      readonly values: EntryValues
      readonly faults: readonly OrganisationFault[]
    }
  | {
      readonly kind: 'refused'
      readonly values: EntryValues
      readonly reason: 'codeTaken' | 'notThere' | 'changedMeanwhile'
    }
  | {
      readonly kind: 'review'
      readonly values: EntryValues
      readonly changes: readonly OrganisationChange[]
      readonly warnings: readonly OrganisationWarning[]
      readonly fingerprint: string
      /** It is given an end that it did not have. */
      readonly ends: boolean
      readonly tied: { readonly accounts: number; readonly invited: number } | null
    }
