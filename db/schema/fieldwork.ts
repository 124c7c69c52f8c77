/** Table types of the REGISTER database: how a wave's fieldwork goes. Never an answer, and never who has given one. */

/** What is told of how many have answered; one row for each wave, of the last day on which it was told. */
export interface ToldParticipationTable {
  waveId: string
  toldOn: string
  /** A Participation as JSON text: steps of five, nothing finer. */
  body: string
}

/** How many mails all processes together have tried to send in one minute. */
export interface MailPaceTable {
  paceId: number
  /** "2026-11-20T09:05", UTC. */
  minute: string
  mails: number
}

/** The municipality's own sender name and words. */
export interface MailWordsTable {
  wordsId: number
  /** As JSON text. */
  body: string
}

export interface FieldworkSchema {
  mailPace: MailPaceTable
  mailWords: MailWordsTable
  toldParticipation: ToldParticipationTable
}
