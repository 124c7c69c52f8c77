import type { FormFaults } from './form-fault'

export type AccountActRefusal =
  'emailTaken' | 'unknownDistrict' | 'unknownAccount' | 'lastOfHrCity' | 'ownAccount' | 'unusable'

/** What came of a form on the page of accounts. */
export type AccountActResult =
  | {
      readonly kind: 'done'
      readonly act: 'added' | 'renewed' | 'deactivated'
      /** Told this once. */
      readonly temporary: { readonly password: string; readonly expiresOn: string } | null
    }
  | { readonly kind: 'refused'; readonly reason: AccountActRefusal }
  | { readonly kind: 'faults'; readonly faults: FormFaults; readonly given: Readonly<Record<string, string>> }
