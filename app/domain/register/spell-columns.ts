import type { Column } from '../table/pick-columns'
import type { LeavingKind } from './leaving-kind'

/** The columns of a file of employments. The first name of each is the one that templates and faults use. */
export const spellColumns = {
  employee: {
    names: [
      'anstallningsnummer',
      'anställningsnummer',
      'anstnr',
      'employee',
      'employee_id',
      'employee_number',
    ],
    isRequired: true,
  },
  unit: { names: ['enhet', 'unit', 'enhetskod', 'unit_code'], isRequired: false },
  district: { names: ['distrikt', 'district', 'stadsdel', 'förvaltning'], isRequired: false },
  role: { names: ['roll', 'role', 'befattning', 'yrkesroll'], isRequired: false },
  hired: {
    names: ['anstalld', 'anställd', 'anställd från', 'hired', 'hire_date', 'hired_on', 'startdatum'],
    isRequired: true,
  },
  left: {
    names: ['slutat', 'avgång', 'avgångsdatum', 'left', 'exit_date', 'left_on', 'slutdatum'],
    isRequired: true,
  },
  leaving: {
    names: [
      'avgangssatt',
      'avgångssätt',
      'avgångsorsak',
      'slutorsak',
      'leaving',
      'exit_type',
      'kind_of_leaving',
    ],
    isRequired: true,
  },
  permanent: {
    names: ['tillsvidare', 'anställningsform', 'permanent', 'employment_form', 'is_permanent'],
    isRequired: false,
  },
  previousUnit: {
    names: ['tidigare_enhet', 'tidigare enhet', 'kom från enhet', 'previous_unit'],
    isRequired: false,
  },
} as const satisfies Record<string, Column>

export type SpellColumn = keyof typeof spellColumns

/** What may be written for how somebody left. The first of each is what templates use. */
export const leavingWords: Readonly<Record<LeavingKind, readonly string[]>> = {
  ownRequest: [
    'egen begäran',
    'egen uppsägning',
    'own request',
    'ownRequest',
    'voluntary',
    'voluntary_external',
    'resigned',
  ],
  retirement: ['pension', 'ålderspension', 'retirement', 'retired'],
  fixedTermEnd: [
    'visstid upphör',
    'tidsbegränsad upphör',
    'vikariat slut',
    'fixed term end',
    'fixed_term_end',
    'fixedTermEnd',
  ],
  internalMove: ['intern flytt', 'intern rörlighet', 'internal move', 'internal_move', 'internalMove'],
  dismissal: ['uppsägning', 'avsked', 'arbetsbrist', 'dismissal', 'dismissed', 'redundancy'],
  death: ['dödsfall', 'avliden', 'death', 'deceased'],
  other: ['annat', 'övrigt', 'other'],
}

export const permanentWords = {
  yes: ['ja', 'j', 'yes', 'y', 'true', 'sant', '1', 'tillsvidare', 'tv', 'permanent', 'provanställning'],
  no: [
    'nej',
    'n',
    'no',
    'false',
    'falskt',
    '0',
    'visstid',
    'tidsbegränsad',
    'vikarie',
    'fixed term',
    'temporary',
  ],
} as const
