/** Table types of the REGISTER database: how a wave's fieldwork goes. Never an answer, and never who has given one. */

/** What is told of how many have answered; one row for each wave, of the last day on which it was told. */
export interface ToldParticipationTable {
  waveId: string
  toldOn: string
  /** A Participation as JSON text: steps of five, nothing finer. */
  body: string
}

export interface FieldworkSchema {
  toldParticipation: ToldParticipationTable
}
