import type { RegisterDb } from '#db/connect'
import type { DemoPerson } from '#db/seeds/demo/demo-staff'
import { professionRoles } from '~/domain/invitation/participant'
import { type Programme, programmeSchema } from '~/domain/programme/programme'
import { addDays } from '~/domain/programme/swedish-holidays'
import type { TenureBand } from '~/domain/invitation/tenure-band'
import { tenureBands } from '~/domain/invitation/tenure-bands'
import { replaceEmployees } from '~/repositories/employee-repository.server'
import { CommandFault } from '../terminal'
import { storeProgramme } from '~/services/store-programme.server'

/** How long those of a band have been there, at least, in days. */
const daysAtLeast: Readonly<Record<TenureBand, number>> = { T0: 20, T1: 400, T2: 1_150, T3: 2_250, T4: 4_100 }
const spread = 300
const leavingEvery = 40

/** The list of everybody who may be asked, and two programmes. In the demo nothing runs by itself. */
export async function seedDemoProgrammes(
  register: RegisterDb,
  staff: readonly DemoPerson[],
  today: string,
): Promise<void> {
  await replaceEmployees(
    register,
    staff.map(({ name, email, background }, number) => {
      const { districtId, unitId, role } = background
      const band = tenureBands.find((one) => one === background.tenureBand) ?? 'T1'
      return {
        employeeNumber: String(20_001 + number),
        name,
        email,
        mobile: null,
        districtId,
        unitId,
        role: professionRoles.find((one) => one === role) ?? null,
        employedFrom: addDays(today, -daysAtLeast[band] - ((number * 37) % spread)),
        employedTo: number % leavingEvery === 7 ? addDays(today, 8 + ((number * 13) % 67)) : null,
        language: 'sv' as const,
        datesKnownOn: addDays(today, -7),
      }
    }),
  )
  for (const programme of demoProgrammes(today)) {
    const verdict = await storeProgramme(register, programme, { isNew: true })
    if (!verdict.ok)
      throw new CommandFault(`The demo's programme cannot be so: ${JSON.stringify(verdict.problems)}`)
  }
}

function demoProgrammes(today: string): readonly Programme[] {
  const common = {
    state: 'running',
    instrumentVersion: 1,
    places: [],
    minimumCellSize: 5,
    minimumDetailSize: 10,
    opensAt: '08:00',
    remindsWhom: 'open',
    restDays: 14,
  }
  const pulse = {
    ...common,
    programmeId: 'manadspuls',
    name: { sv: 'Månadspuls', en: 'Monthly pulse' },
    instrumentCode: 'pulse',
    plan: {
      kind: 'rounds',
      startsOn: addDays(today, 14),
      every: 1,
      unit: 'months',
      pausedMonths: [7],
      openDays: 14,
      reminderDays: [5, 10],
      rotation: { core: ['STA1', 'STA2', 'RECOMMEND'], asksBank: true, minutes: 3 },
    },
  }
  const leaving = {
    ...common,
    programmeId: 'slutar',
    name: { sv: 'Den som slutar', en: 'Those who leave' },
    instrumentCode: 'exit',
    plan: {
      kind: 'leaving',
      daysBefore: 10,
      reminderDaysBefore: [5, 1],
      holdDays: 2,
      answerDaysAfter: 14,
      batchMonths: 3,
      followUp: { instrumentCode: 'follow-up', instrumentVersion: 1 },
    },
  }
  return [pulse, leaving].map((programme) => programmeSchema.parse(programme))
}
