/** Table types of the REGISTER database: whom we ask, who signs in. Never an answer. */

import type { AfterwardsSchema } from './afterwards'
import type { EmploymentSchema } from './employment'
import type { FieldworkSchema } from './fieldwork'
import type { ProgrammesSchema } from './programmes'

export interface MunicipalityTable {
  /** Always 1: one installation serves one municipality. */
  municipalityId: number
  name: string
  /** 1 = invented data, said on every page. */
  isDemo: number
}

export interface DistrictTable {
  districtId: string
  name: string
  validFrom: string
  validTo: string | null
  position: number
}

export interface UnitTable {
  unitId: string
  districtId: string
  name: string
  validFrom: string
  validTo: string | null
}

/** Who took over when a district or unit ended. */
export interface SuccessionTable {
  level: 'district' | 'unit'
  fromId: string
  toId: string
}

export interface AccountTable {
  accountId: string
  email: string
  name: string
  role: 'hrCity' | 'hrDistrict'
  districtId: string | null
  passwordHash: string
  /** ISO date; a temporary password is changed at the first sign-in and is worth nothing after it. */
  passwordExpiresOn: string | null
  /** ISO date of deactivation; `null` = may sign in. */
  deactivatedOn: string | null
}

export interface SessionTable {
  /** SHA-256 of the random id in the cookie. */
  sessionHash: string
  accountId: string
  startedAt: string
  seenAt: string
}

/** Failed sign-ins per account and per network address hash, for throttling. */
export interface SignInFailureTable {
  subjectHash: string
  failures: number
  firstFailureAt: string
}

export interface InstrumentTable {
  code: string
  version: number
  /** The definition as JSON text; never changed once published. */
  definition: string
  publishedOn: string | null
}

export interface WaveTable {
  waveId: string
  kind: 'exit' | 'pulse' | 'other'
  nameSv: string
  nameEn: string
  instrumentCode: string
  instrumentVersion: number
  opensOn: string
  closesOn: string | null
  state: 'open' | 'closing' | 'closed'
  minimumCellSize: number
  minimumDetailSize: number
  origin: 'fieldwork' | 'imported'
  /** Item codes as JSON text; `null` = the whole instrument. */
  askedItems: string | null
}

export interface InvitationTable {
  invitationId: string
  waveId: string
  /** HMAC-SHA-256 of the code under the installation's key. The code itself is never stored. */
  codeHash: string
  /** No "opened", "started" or "answered at". */
  state: 'open' | 'casting' | 'spent' | 'withdrawn'
  name: string
  email: string | null
  districtId: string
  unitId: string | null
  role: string | null
  tenureBand: string | null
  lastDay: string | null
  language: 'sv' | 'en'
  /**
   * Keyed hashes of the employee number, the address and the name with district and last day, another key for every wave.
   * They stay when the person is taken off the list. `null`: not known, or asked before there were any.
   */
  numberMark: string | null
  emailMark: string | null
  nameMark: string | null
  /** Of a follow-up: the first of the month from which it is open. */
  answersFrom: string | null
  /** Of a leaver's invitation: the follow-up that goes with it, as long as this row is there. */
  followUpId: string | null
}

/** How many were asked per cell, kept when the invitations of a closed wave are erased. */
export interface WaveFrameTable {
  waveId: string
  districtId: string
  invited: number
}

export interface OutboxTable {
  mailId: string
  waveId: string
  invitationId: string
  kind: 'invitation' | 'reminder'
  toAddress: string
  /** Subject, text and HTML, sealed under the installation's key: they hold the code. */
  sealedBody: Uint8Array
  state: 'waiting' | 'claimed' | 'sent' | 'refused' | 'maybeSent' | 'dead'
  attempts: number
  dueAt: string
  claimedUntil: string | null
  /** What the mail server said, without addresses. */
  lastProblem: string | null
}

export interface RegisterSchema
  extends AfterwardsSchema, EmploymentSchema, FieldworkSchema, ProgrammesSchema {
  municipality: MunicipalityTable
  district: DistrictTable
  unit: UnitTable
  succession: SuccessionTable
  account: AccountTable
  session: SessionTable
  signInFailure: SignInFailureTable
  instrument: InstrumentTable
  wave: WaveTable
  invitation: InvitationTable
  waveFrame: WaveFrameTable
  outbox: OutboxTable
}
