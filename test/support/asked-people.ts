import type { RegisterDb } from '#db/connect'
import type { Invitation } from '~/domain/invitation/invitation'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { type WaveId, waveIdSchema } from '~/domain/wave/wave'
import { insertInvitations } from '~/repositories/invitation-repository.server'
import { replaceDistricts, replaceMunicipality } from '~/repositories/organisation-repository.server'
import { insertWave } from '~/repositories/wave-repository.server'
import { seedInstruments } from '~/services/seed-instruments.server'

export const askedWaveId: WaveId = waveIdSchema.parse('avgang-2026-1')
const centrum = districtIdSchema.parse('centrum')

/** A register with one open exit wave and so many people asked in it: what the outbox hangs on. */
export async function askPeople(register: RegisterDb, count: number): Promise<readonly Invitation[]> {
  await replaceMunicipality(register, { name: 'Göteborgs Stad', isDemo: false })
  await replaceDistricts(register, [
    {
      districtId: centrum,
      name: 'Centrum',
      validFrom: '2011-01-01',
      validTo: null,
      successors: [],
      position: 1,
    },
  ])
  await seedInstruments(register, '2026-01-01')
  const exit = await register
    .selectFrom('instrument')
    .select(['code', 'version'])
    .orderBy('code')
    .executeTakeFirstOrThrow()
  await insertWave(register, {
    waveId: askedWaveId,
    kind: 'exit',
    name: { sv: 'Avgångsenkät 2026:1', en: 'Exit survey 2026:1' },
    instrumentCode: exit.code,
    instrumentVersion: exit.version,
    opensOn: '2026-01-01',
    closesOn: null,
    state: 'open',
    minimumCellSize: 5,
    minimumDetailSize: 10,
    origin: 'fieldwork',
    askedItems: null,
  })
  const invitations = Array.from({ length: count }, (_, at) => anInvitation(at))
  await insertInvitations(
    register,
    invitations.map((invitation) => ({
      invitation,
      codeHash: `hash of ${invitation.invitationId}`,
      numberMark: null,
      emailMark: null,
      nameMark: null,
    })),
  )
  return invitations
}

function anInvitation(at: number): Invitation {
  return {
    invitationId: `invitation-${String(at).padStart(4, '0')}`,
    waveId: askedWaveId,
    state: 'open',
    name: `Person ${at}`,
    email: `person${at}@example.se`,
    background: { districtId: centrum, unitId: null, role: 'utredning', tenureBand: 'T1' },
    lastDay: '2026-03-31',
    language: 'sv',
    answersFrom: null,
    followUpId: null,
  }
}
