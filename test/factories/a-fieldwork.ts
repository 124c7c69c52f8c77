import { randomBytes } from 'node:crypto'
import type { AnswerSheet } from '~/domain/ballot/answer'
import { completeSheet } from '~/domain/ballot/answer-sheet'
import { type Instrument, instrumentSchema } from '~/domain/instrument/instrument'
import { type Participant, participantSchema } from '~/domain/invitation/participant'
import type { Wave, WaveId } from '~/domain/wave/wave'
import { insertInstrument, markPublished } from '~/repositories/instrument-repository.server'
import {
  replaceDistricts,
  replaceMunicipality,
  replaceUnits,
} from '~/repositories/organisation-repository.server'
import type { Installation } from '~/services/installation.server'
import { type Invited, inviteParticipants } from '~/services/invite-participants.server'
import { openWave, type WaveFrame } from '~/services/open-wave.server'
import { districtIdSchema, unitIdSchema } from '~/domain/organisation/organisation'
import type { TestDatabases } from '../support/each-dialect'
import { text } from './an-instrument'

export const testKey = 'a key for tests, at least thirty-two characters long'
export const opensOn = '2026-01-15'

export function anInstallation({ register, box }: Pick<TestDatabases, 'register' | 'box'>): Installation {
  return { register, box, key: testKey }
}

/** Five steps to three statements, one choice and a free text: small, and with words in it. */
export function aShortInstrument(changes: Partial<Instrument> = {}): Instrument {
  return instrumentSchema.parse({
    code: 'kort',
    version: 1,
    kind: 'other',
    title: text('Kort'),
    heading: text('Hur är det?'),
    lead: text('Berätta.'),
    durationMinutes: 2,
    sections: [
      {
        code: 'ALLA',
        title: text('Allt'),
        items: [
          ...['TYN1', 'TYN2', 'TYN3'].map((code) => ({ kind: 'agreement', code, stem: text(code) })),
          {
            kind: 'freeText',
            code: 'ORD',
            stem: text('Något mer?'),
            maximumLength: 600,
            warning: text('Inga namn.'),
          },
        ],
      },
    ],
    focusAreas: [
      {
        code: 'TYN',
        title: text('Arbetstyngd'),
        description: text('Högt är bra.'),
        items: ['TYN1', 'TYN2', 'TYN3'].map((code) => ({ code })),
      },
    ],
    ...changes,
  })
}

export const districts = ['centrum', 'hisingen', 'ost'].map((code, position) => ({
  districtId: districtIdSchema.parse(code),
  name: code,
  validFrom: '2010-01-01',
  validTo: null,
  successors: [],
  position,
}))

export const units = districts.map(({ districtId }) => ({
  unitId: unitIdSchema.parse(`${districtId}-barn`),
  districtId,
  name: 'Barn',
  validFrom: '2010-01-01',
  validTo: null,
  successors: [],
}))

/** A municipality with three districts and a published instrument. */
export async function aMunicipality(
  { register }: Pick<Installation, 'register'>,
  instrument: Instrument = aShortInstrument(),
): Promise<void> {
  await replaceMunicipality(register, { name: 'Prövköping', isDemo: true })
  await replaceDistricts(register, districts)
  await replaceUnits(register, units)
  await insertInstrument(register, instrument)
  await markPublished(register, instrument, '2026-01-01')
}

export async function anOpenWave(installation: Installation, frame: Partial<WaveFrame> = {}): Promise<Wave> {
  const { code, version } = aShortInstrument()
  const verdict = await openWave(installation, {
    instrumentCode: code,
    instrumentVersion: version,
    opensOn,
    ...frame,
  })
  if (!verdict.ok) throw new Error(verdict.reason)
  return verdict.wave
}

export function aParticipant(number: number, changes: Partial<Participant> = {}): Participant {
  const district = districts[number % districts.length]?.districtId
  return participantSchema.parse({
    name: `Namn Nr${number}`,
    email: `namn.nr${number}@provkoping.example`,
    districtId: district,
    unitId: `${district}-barn`,
    role: 'utredning',
    tenureBand: 'T1',
    lastDay: null,
    language: 'sv',
    ...changes,
  })
}

export async function invite(
  installation: Installation,
  waveId: WaveId,
  count: number,
  first = 0,
): Promise<readonly Invited[]> {
  const participants = Array.from({ length: count }, (_, index) => aParticipant(first + index))
  const verdict = await inviteParticipants(installation, { waveId, participants })
  if (!verdict.ok) throw new Error(JSON.stringify(verdict))
  return verdict.invited
}

/** A sheet for the short instrument. */
export function aSheet(step: number, words?: string): AnswerSheet {
  const code = String((step % 5) + 1)
  const answers = {
    TYN1: { kind: 'option' as const, code },
    TYN2: { kind: 'option' as const, code },
    TYN3: { kind: 'option' as const, code },
    ...(words === undefined ? {} : { ORD: { kind: 'text' as const, text: words } }),
  }
  return completeSheet(aShortInstrument(), answers, { role: null, tenureBand: null })
}

export function aNonce(): string {
  return randomBytes(16).toString('hex')
}
