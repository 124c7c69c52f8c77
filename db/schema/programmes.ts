/** Table types of the REGISTER database: who may be asked, and what the programmes do. Never an answer. */

/** The list of all who may be asked, as the HR system's files tell it. */
export interface EmployeeTable {
  employeeNumber: string
  name: string
  email: string | null
  mobile: string | null
  districtId: string
  unitId: string | null
  role: string | null
  employedFrom: string
  employedTo: string | null
  language: 'sv' | 'en'
  /** When a file last brought other employment dates than were known. */
  datesKnownOn: string
}

export interface ProgrammeTable {
  programmeId: string
  /** As JSON text. */
  definition: string
}

/** A wave that a programme opens; the wave may not be there yet. */
export interface ProgrammeWaveTable {
  programmeId: string
  occasion: string
  waveId: string
  opensOn: string
  endsOn: string | null
  /** `followUp`: what leavers say some months later. */
  part: 'asking' | 'followUp'
}

/** Who was asked on which occasion, so that nobody is asked twice. Never whether they answered. */
export interface AskingTable {
  programmeId: string
  employeeNumber: string
  occasion: string
  waveId: string
  invitationId: string | null
  askedOn: string
  answerBy: string
  remindedOn: string | null
}

/** What HR does not want a programme to ask. */
export interface CalledOffTable {
  programmeId: string
  employeeNumber: string
  occasion: string
}

/** Which process does a due thing, or that it is done. */
export interface TaskClaimTable {
  taskId: string
  state: 'claimed' | 'done'
  claimedUntil: string
}

export interface ProgrammesSchema {
  employee: EmployeeTable
  programme: ProgrammeTable
  programmeWave: ProgrammeWaveTable
  asking: AskingTable
  calledOff: CalledOffTable
  taskClaim: TaskClaimTable
}
