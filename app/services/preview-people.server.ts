import type { RegisterDb } from '#db/connect'
import type { Participant } from '~/domain/invitation/participant'
import { type ParticipantRowFault, readParticipantRows } from '~/domain/invitation/read-participant-rows'
import type { TableFault } from '~/domain/table/table-fault'
import type { Wave } from '~/domain/wave/wave'
import { listInvitedEmails } from '~/repositories/invitation-repository.server'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { readCsv } from './read-csv.server'

const maximumRows = 5_000

export type PeoplePreview =
  | {
      readonly ok: true
      readonly rows: readonly {
        readonly line: number
        readonly participant: Participant
        readonly district: string
        readonly unit: string
      }[]
      readonly faults: readonly ParticipantRowFault[]
      readonly ignored: readonly string[]
    }
  | { readonly ok: false; readonly fault: TableFault }

/** Whom a file would invite, and everything that is wrong with it. Stores nothing. */
export async function previewPeople(db: RegisterDb, wave: Wave, file: Uint8Array): Promise<PeoplePreview> {
  const read = readCsv(file, { maximumRows })
  if (!read.ok) return read
  const organisation = await getOrganisation(db)
  const invitedEmails = await listInvitedEmails(db, wave.waveId)
  const verdict = readParticipantRows(read.table, { wave, organisation, invitedEmails })
  if (!verdict.ok) return verdict
  const districts = new Map(organisation.districts.map((one) => [one.districtId, one.name]))
  const units = new Map(organisation.units.map((one) => [one.unitId, one.name]))
  return {
    ok: true,
    rows: verdict.participants.map(({ line, participant }) => ({
      line,
      participant,
      district: districts.get(participant.districtId) ?? '',
      unit: participant.unitId === null ? '' : (units.get(participant.unitId) ?? ''),
    })),
    faults: verdict.faults,
    ignored: verdict.ignored,
  }
}
