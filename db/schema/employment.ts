/** Table types of the employment register, a part of REGISTER. It meets nobody's answers. */

/** One person's employment in one unit. Personal data: no answer is ever joined with it. */
export interface EmploymentSpellTable {
  /** HMAC-SHA-256 of the employee number under the installation's key. The number itself is never stored. */
  employee: string
  hiredOn: string
  districtId: string
  unitId: string | null
  role: string | null
  employedSince: string
  leftOn: string | null
  leaving:
    'ownRequest' | 'retirement' | 'fixedTermEnd' | 'internalMove' | 'dismissal' | 'death' | 'other' | null
  isPermanent: number | null
  previousUnitId: string | null
}

export interface HeadCountTable {
  districtId: string
  /** "" = the district without units. */
  unitKey: string
  month: string
  heads: number
}

export interface ContextFigureTable {
  districtId: string
  year: number
  referrals: number | null
  investigations: number | null
  vacancies: number | null
  workloadPoints: number | null
}

export interface RegisterStateTable {
  /** Always 1. */
  stateId: number
  /** `null` = the beginning of the year in which the first known leaver left. */
  completeFrom: string | null
  asOf: string
}

/** Grows with every change of what the register says about a district. */
export interface DistrictRevisionTable {
  districtId: string
  revision: number
}

export interface RegisterImportTable {
  importId: string
  importedAt: string
  /** An account's id, or "command". */
  importedBy: string
  kind: 'spells' | 'headCounts' | 'context'
  added: number
  changed: number
  removed: number
  keptOut: number
}

/** What an import changed of what the register had said before. */
export interface RegisterCorrectionTable {
  importId: string
  employee: string
  hiredOn: string
  field: string
  before: string
  after: string
}

/** One row: what was worked out of the register last. */
export interface RegisterFiguresTable {
  /** Always 1. */
  figuresId: number
  /** Of the register that it was worked out of. */
  fingerprint: string
  /** JSON: the release and the forecast. */
  body: string
  /** JSON: every count that was ever told. */
  told: string
}

export interface EmploymentSchema {
  employmentSpell: EmploymentSpellTable
  headCount: HeadCountTable
  contextFigure: ContextFigureTable
  registerState: RegisterStateTable
  districtRevision: DistrictRevisionTable
  registerImport: RegisterImportTable
  registerCorrection: RegisterCorrectionTable
  registerFigures: RegisterFiguresTable
}
