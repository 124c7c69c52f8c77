/** Table types of the REGISTER database: what came of a closed wave. Never an answer, never a person. */

/** What was decided because of what a wave said. */
export interface ActionTable {
  actionId: string
  waveId: string
  /** `null`: the whole city. */
  districtId: string | null
  unitId: string | null
  /** A focus area's code; `null` = in general. */
  area: string | null
  textSv: string
  textEn: string
  /** A function, never a person. */
  owner: string
  dueOn: string | null
  state: 'decided' | 'underWay' | 'done' | 'dropped'
  why: string
  decidedOn: string
  changedOn: string
}

/** Waves whose released results staff may read without an account. */
export interface PublicationTable {
  waveId: string
  publishedOn: string
}

/** Waves after which HR has said that nothing is decided, and why. */
export interface WorkedThroughTable {
  waveId: string
  markedOn: string
  /** "" where it was marked before a reason was asked for. */
  reason: string
}

export interface AfterwardsSchema {
  action: ActionTable
  publication: PublicationTable
  workedThrough: WorkedThroughTable
}
