import { type Programme, programmeSchema } from '~/domain/programme/programme'
import { aShortInstrument } from './a-fieldwork'

const frame = {
  state: 'running',
  instrumentCode: aShortInstrument().code,
  instrumentVersion: 1,
  places: [],
  minimumCellSize: 5,
  minimumDetailSize: 10,
  opensAt: '08:00',
  remindsWhom: 'open',
  restDays: 14,
}

const rounds = {
  kind: 'rounds',
  startsOn: '2026-02-10',
  every: 1,
  unit: 'months',
  pausedMonths: [7],
  openDays: 14,
  reminderDays: [6],
  rotation: null,
}

const leaving = {
  kind: 'leaving',
  daysBefore: 10,
  reminderDaysBefore: [5, 1],
  holdDays: 2,
  answerDaysAfter: 14,
  batchMonths: 3,
}

const introduction = {
  kind: 'introduction',
  months: [3, 9, 18],
  openDays: 21,
  reminderDays: [7],
  holdDays: 2,
  batchMonths: 3,
}

const plans = { rounds, leaving, introduction }
const ids = { rounds: 'puls', leaving: 'avgang', introduction: 'intro' }

/** A programme of one kind, with the usual settings; `plan` changes some of them. */
export function aProgramme(
  kind: keyof typeof plans,
  plan: Readonly<Record<string, unknown>> = {},
  changes: Partial<Omit<Programme, 'plan'>> = {},
): Programme {
  return programmeSchema.parse({
    ...frame,
    programmeId: ids[kind],
    name: { sv: ids[kind], en: ids[kind] },
    ...changes,
    plan: { ...plans[kind], ...plan },
  })
}
