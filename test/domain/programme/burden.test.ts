import { expect, test } from 'vitest'
import { type Care, tooSoon, untouchedWave } from '~/domain/programme/burden'
import { askingDays, personCalendars } from '~/domain/programme/calendar'
import { comingTasks } from '~/domain/programme/coming-tasks'
import type { ProgrammesState } from '~/domain/programme/due-tasks'
import { instantOf } from '~/domain/programme/wall-clock'
import { waveIdSchema } from '~/domain/wave/wave'
import { districts, units } from '../../factories/a-fieldwork'
import { anEmployee } from '../../factories/an-employee'
import { aProgramme } from '../../factories/a-programme'

const pulse = aProgramme('rounds')
const leaving = aProgramme('leaving')
const state: ProgrammesState = {
  programmes: [pulse, leaving],
  organisation: { municipality: 'Prövköping', isDemo: true, districts, units },
  waves: [],
  employees: [anEmployee(1), anEmployee(2, { employedTo: '2026-03-26' })],
  askings: [],
  oldestAskedOn: new Map(),
  calledOff: new Set(),
  done: new Set(),
}
const spring = { from: '2026-03-01', until: '2026-04-30' }

test('somebody asked twice within the rest time is told, with how soon', () => {
  // The round opens on 10 March; the leaver is asked on the 16th.
  expect(tooSoon(state, new Map(), spring)).toEqual([
    { programmeId: 'avgang', on: '2026-03-16', people: 1, days: 6 },
  ])
  const rested = { ...state, programmes: [pulse, { ...leaving, restDays: 6 }] }
  expect(tooSoon(rested, new Map(), spring)).toEqual([])
})

test('what was asked before counts, what is called off or paused does not', () => {
  expect(tooSoon(state, new Map([['10001', '2026-03-01']]), spring)).toContainEqual({
    programmeId: 'puls',
    on: '2026-03-10',
    people: 1,
    days: 9,
  })
  const calledOff = new Set(['avgang 10002 2026-03-26'])
  expect(tooSoon({ ...state, calledOff }, new Map(), spring)).toEqual([])
  const paused = [pulse, { ...leaving, state: 'paused' as const }]
  expect(tooSoon({ ...state, programmes: paused }, new Map(), spring)).toEqual([])
})

test('the last closed wave of a programme is untouched until it is worked through', () => {
  const wave = (id: string, standing: 'open' | 'closed') => ({
    programmeId: pulse.programmeId,
    occasion: id,
    waveId: waveIdSchema.parse(id),
    opensOn: '2026-01-01',
    endsOn: '2026-01-14',
    part: 'asking' as const,
    state: standing,
  })
  const waves = [wave('ett', 'closed'), wave('tva', 'closed'), wave('tre', 'open')]
  const untouched = (care: Readonly<Record<string, Care>>) =>
    untouchedWave({ waves }, pulse.programmeId, new Map(Object.entries(care)))
  expect(untouched({ ett: 'workedThrough' })).toEqual({ waveId: 'tva', lacks: 'decision' })
  expect(untouched({ tva: 'nothingBegun' })).toEqual({ waveId: 'tva', lacks: 'beginning' })
  expect(untouched({ tva: 'workedThrough' })).toBeUndefined()
  expect(untouchedWave({ waves: [] }, pulse.programmeId, new Map())).toBeUndefined()
})

test('the calendar of what comes tells openings, reminders, closings and people, in order', () => {
  const after = instantOf({ date: '2026-03-01', time: '08:00' })
  const coming = comingTasks(state, { after, until: '2026-03-31' })
  expect(coming.map(({ kind, programmeId, people }) => [kind, programmeId, people])).toEqual([
    ['openRound', 'puls', undefined],
    ['remind', 'puls', undefined],
    ['askPeople', 'avgang', 1],
    ['close', 'puls', undefined],
  ])
})

test('one calendar holds everything that all programmes ask, and each person’s own part of it', () => {
  expect(askingDays(state, new Map([['10001', '2026-04-01']]), spring)).toEqual([
    { on: '2026-03-10', programmeId: 'puls', people: 2, tooSoon: 1 },
    { on: '2026-03-16', programmeId: 'avgang', people: 1, tooSoon: 1 },
    { on: '2026-04-10', programmeId: 'puls', people: 1, tooSoon: 0 },
  ])
  const calendars = personCalendars(state, ['10002'], spring)
  expect([...calendars]).toEqual([
    [
      '10002',
      [
        { on: '2026-03-10', programmeId: 'puls' },
        { on: '2026-03-16', programmeId: 'avgang' },
      ],
    ],
  ])
})
