import type { Organisation } from '../organisation/organisation'
import { pickColumns } from '../table/pick-columns'
import { RowReader } from '../table/row-reader'
import type { Table } from '../table/table'
import type { RowFault, TableFault } from '../table/table-fault'
import type { Wave } from '../wave/wave'
import type { Participant } from './participant'
import { type ParticipantColumn, participantColumns } from './participant-columns'
import { type ParticipantRowFaultCode, readParticipant } from './read-participant'

export type ParticipantRowFault = RowFault<ParticipantRowFaultCode>

export type ParticipantRowsVerdict =
  | {
      readonly ok: true
      readonly participants: readonly { readonly line: number; readonly participant: Participant }[]
      readonly faults: readonly ParticipantRowFault[]
      readonly ignored: readonly string[]
    }
  | { readonly ok: false; readonly fault: TableFault }

/** People to be asked in a wave, row by row. `invitedEmails`: those the wave has asked. */
export function readParticipantRows(
  table: Table,
  {
    wave,
    organisation,
    invitedEmails,
  }: {
    readonly wave: Pick<Wave, 'kind' | 'opensOn'>
    readonly organisation: Organisation
    readonly invitedEmails: Iterable<string>
  },
): ParticipantRowsVerdict {
  const needsLastDay = wave.kind === 'exit'
  const picked = pickColumns(table, {
    ...participantColumns,
    lastDay: { ...participantColumns.lastDay, isRequired: needsLastDay },
  })
  if (!picked.ok) return picked
  const faults: ParticipantRowFault[] = [...picked.faults]
  const participants: { line: number; participant: Participant }[] = []
  const invited = new Set([...invitedEmails].map((email) => email.toLowerCase()))
  const earlier = new Map<string, number>()
  for (const record of picked.records) {
    const row = new RowReader<ParticipantColumn, ParticipantRowFaultCode>(record, picked.spelling)
    const participant = readParticipant(row, { organisation, needsLastDay, opensOn: wave.opensOn })
    if (participant !== undefined) {
      const email = participant.email?.toLowerCase()
      // Whoever has no address is known by name, district and last day.
      const key =
        email ?? `${participant.name} ${participant.districtId} ${participant.lastDay}`.toLowerCase()
      const column = email === undefined ? 'name' : 'email'
      const line = earlier.get(key)
      if (email !== undefined && invited.has(email)) row.blame(column, 'alreadyInvited', { given: email })
      else if (line !== undefined) row.blame(column, 'twiceInThisList', { line })
      else participants.push({ line: row.line, participant })
      earlier.set(key, line ?? row.line)
    }
    faults.push(...row.faults)
  }
  return {
    ok: true,
    participants,
    faults: faults.toSorted((a, b) => a.line - b.line),
    ignored: picked.ignored,
  }
}
