import { expect, test } from 'vitest'
import { type ProgrammesState, dueTasks } from '~/domain/programme/due-tasks'
import type { Programme } from '~/domain/programme/programme'
import type { Asking, StandingWave } from '~/domain/programme/programme-wave'
import { instantOf } from '~/domain/programme/wall-clock'
import { waveIdSchema } from '~/domain/wave/wave'
import { districts, units } from '../../factories/a-fieldwork'
import { anEmployee } from '../../factories/an-employee'
import { aProgramme } from '../../factories/a-programme'

const waveId = waveIdSchema.parse('en-omgang')

function state(programme: Programme, changes: Partial<ProgrammesState> = {}): ProgrammesState {
  const organisation = { municipality: 'Prövköping', isDemo: true, districts, units }
  const nothing = {
    waves: [],
    employees: [],
    askings: [],
    oldestAskedOn: new Map(),
    calledOff: new Set<string>(),
  }
  return { programmes: [programme], organisation, ...nothing, done: new Set(), ...changes }
}

function wave({ programmeId }: Programme, changes: Partial<StandingWave> = {}): StandingWave {
  return {
    programmeId,
    occasion: '2026-03-10',
    waveId,
    opensOn: '2026-03-10',
    endsOn: '2026-03-23',
    part: 'asking',
    state: 'open',
    ...changes,
  }
}

const idsAt = (of: ProgrammesState, date: string, time = '08:00'): string[] =>
  dueTasks(of, instantOf({ date, time })).map(({ id }) => id)

test('a round opens at its time on its day, and not before', () => {
  const of = state(aProgramme('rounds'))
  expect(idsAt(of, '2026-02-10', '07:59')).toEqual([])
  expect(idsAt(of, '2026-02-10')).toEqual(['open puls 2026-02-10'])
  expect(idsAt({ ...of, done: new Set(['open puls 2026-02-10']) }, '2026-02-10')).toEqual([])
})

test('a server that was down opens the round late, at full length, in mailing hours; after a week not at all', () => {
  const of = state(aProgramme('rounds'))
  expect(idsAt(of, '2026-02-11', '20:00')).toEqual([])
  const [late] = dueTasks(of, instantOf({ date: '2026-02-12', time: '09:00' }))
  expect(late).toMatchObject({ round: { opensOn: '2026-02-12', closesOn: '2026-02-25' } })
  expect(idsAt(of, '2026-02-18')).toEqual([])
})

test('what is paused opens nothing, and closes what is open', () => {
  const paused = aProgramme('rounds', {}, { state: 'paused' })
  expect(idsAt(state(paused), '2026-03-10')).toEqual([])
  expect(idsAt(state(paused, { waves: [wave(paused)] }), '2026-03-24', '00:00')).toEqual([
    'close en-omgang 2026-03-23',
  ])
})

test('a wave closes at midnight in Sweden, in both nights when clocks change too', () => {
  const programme = aProgramme('rounds')
  for (const [endsOn, midnight] of [
    ['2026-03-28', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29', '2026-03-29T22:00:00.000Z'],
    ['2026-10-24', '2026-10-24T22:00:00.000Z'],
    ['2026-10-25', '2026-10-25T23:00:00.000Z'],
  ] as const) {
    const of = state({ ...programme, state: 'paused' }, { waves: [wave(programme, { endsOn })] })
    const justBefore = new Date(Date.parse(midnight) - 1).toISOString()
    expect(dueTasks(of, justBefore)).toEqual([])
    expect(dueTasks(of, midnight)).toMatchObject([{ kind: 'close', dueAt: midnight }])
  }
})

test('a reminder waits for a working day, and lapses when the wave is over', () => {
  const programme = aProgramme('rounds', { reminderDays: [4, 12] })
  const of = state(programme, { waves: [wave(programme)], done: new Set(['open puls 2026-03-10']) })
  expect(idsAt(of, '2026-03-14')).toEqual([])
  expect(idsAt(of, '2026-03-16')).toEqual(['remind en-omgang 2026-03-16'])
  expect(idsAt(of, '2026-03-23', '12:00')).toEqual(['remind en-omgang 2026-03-23'])
  expect(idsAt(of, '2026-03-24', '12:00')).toEqual(['close en-omgang 2026-03-23'])
})

test('a leaver is asked ten days before the last day, on a working day', () => {
  const of = state(aProgramme('leaving'), {
    employees: [anEmployee(1, { employedTo: '2026-06-30' }), anEmployee(2)],
  })
  // 2026-06-20 is midsommardagen; the last working day before it is Thursday the 18th.
  expect(idsAt(of, '2026-06-17')).toEqual([])
  const [asking] = dueTasks(of, instantOf({ date: '2026-06-18', time: '08:00' }))
  expect(asking).toMatchObject({
    kind: 'askPeople',
    people: [{ employeeNumber: '10001', occasion: '2026-06-30', answerBy: '2026-07-14' }],
  })
})

test('a leaver is reminded five days and one day before the last day, each time once', () => {
  const programme = aProgramme('leaving')
  const asked = {
    invitationId: 'a'.repeat(32),
    askedOn: '2026-06-02',
    occasion: '2026-06-12',
    answerBy: '2026-06-26',
  }
  const ids = { programmeId: programme.programmeId, waveId, employeeNumber: '10001' }
  const asking = (remindedOn: string | null): Asking => ({ ...ids, ...asked, remindedOn })
  const remindedOf = (day: string, remindedOn: string | null) =>
    idsAt(
      state(programme, {
        waves: [wave(programme, { opensOn: '2026-05-10', endsOn: null })],
        askings: [asking(remindedOn)],
      }),
      day,
    )
  expect(remindedOf('2026-06-04', null)).toEqual([])
  // Five days before is a Sunday, and the day before that the national day: the reminder comes on Friday the fifth.
  expect(remindedOf('2026-06-05', null)).toEqual(['remind en-omgang 2026-06-05'])
  expect(remindedOf('2026-06-08', '2026-06-05')).toEqual([])
  expect(remindedOf('2026-06-11', '2026-06-05')).toEqual(['remind en-omgang 2026-06-11'])
  expect(remindedOf('2026-06-12', '2026-06-11')).toEqual([])
})

test('a last day that became known late is held, then caught up, and lapses at last', () => {
  const programme = aProgramme('leaving', { holdDays: 2 })
  const employees = [anEmployee(1, { employedTo: '2026-03-12', datesKnownOn: '2026-03-11' })]
  expect(idsAt(state(programme, { employees }), '2026-03-12')).toEqual([])
  expect(idsAt(state(programme, { employees }), '2026-03-13')).toEqual(['ask avgang 2026-03-13'])
  expect(idsAt(state(programme, { employees }), '2026-03-26')).toEqual(['ask avgang 2026-03-26'])
  expect(idsAt(state(programme, { employees }), '2026-03-27')).toEqual([])
})

test('what was called off, asked before, or is not meant is not asked', () => {
  const programme = aProgramme('leaving')
  const employees = [anEmployee(1, { employedTo: '2026-06-30' })]
  const asking: Asking = {
    programmeId: programme.programmeId,
    employeeNumber: '10001',
    occasion: '2026-06-30',
    waveId,
    invitationId: 'x',
    askedOn: '2026-06-18',
    answerBy: '2026-07-14',
    remindedOn: null,
  }
  const key = 'avgang 10001 2026-06-30'
  expect(idsAt(state(programme, { employees, calledOff: new Set([key]) }), '2026-06-22')).toEqual([])
  expect(idsAt(state(programme, { employees, askings: [asking] }), '2026-06-22')).toEqual([])
  const elsewhere = { ...programme, places: ['centrum'] }
  expect(idsAt(state(elsewhere, { employees }), '2026-06-22')).toEqual([])
  const waves = [wave(programme, { endsOn: null })]
  const inWave = { employees, waves, askings: [asking], done: new Set(['end en-omgang 2026-06']) }
  expect(idsAt(state(programme, inWave), '2026-06-25')).toEqual(['remind en-omgang 2026-06-25'])
  const reminded = [{ ...asking, remindedOn: '2026-06-25' }]
  expect(idsAt(state(programme, { ...inWave, askings: reminded }), '2026-06-26')).toEqual([])
  expect(idsAt(state(programme, { ...inWave, askings: reminded }), '2026-06-29')).toEqual([
    'remind en-omgang 2026-06-29',
  ])
})

test('newcomers are asked after three, nine and eighteen months, those long there never', () => {
  const programme = aProgramme('introduction')
  const employees = [
    anEmployee(1, { employedFrom: '2026-01-15' }),
    anEmployee(2, { employedFrom: '2019-01-15' }),
  ]
  const of = state(programme, { employees })
  const asked = (date: string) =>
    dueTasks(of, instantOf({ date, time: '09:00' })).flatMap((task) =>
      task.kind === 'askPeople' ? task.people.map(({ occasion }) => occasion) : [],
    )
  expect(asked('2026-04-14')).toEqual([])
  expect(asked('2026-04-15')).toEqual(['3'])
  expect(asked('2026-10-15')).toEqual(['9'])
  expect(asked('2027-07-15')).toEqual(['18'])
  expect(asked('2028-01-17')).toEqual([])
})

test('a batch is asked once a month whether it has enough, from a quarter on', () => {
  const programme = aProgramme('leaving')
  const of = state(programme, { waves: [wave(programme, { endsOn: null })] })
  expect(idsAt(of, '2026-06-09')).toEqual([])
  expect(idsAt(of, '2026-06-10')).toEqual(['end en-omgang 2026-06'])
  expect(idsAt({ ...of, done: new Set(['end en-omgang 2026-06']) }, '2026-06-29')).toEqual([])
  expect(idsAt({ ...of, done: new Set(['end en-omgang 2026-06']) }, '2026-07-01')).toEqual([
    'end en-omgang 2026-07',
  ])
})

test('whom a round asked is forgotten when it is over and the longest rest time has passed', () => {
  const programme = aProgramme('rounds', {}, { restDays: 30, state: 'paused' })
  const { programmeId } = programme
  const of = state(programme, { oldestAskedOn: new Map([[programmeId, '2026-02-10']]) })
  expect(idsAt(of, '2026-03-12')).toEqual([])
  expect(idsAt(of, '2026-03-13')).toEqual(['forget 2026-03-13'])
})

test('whom a programme asked by a date in the list is known for fourteen months', () => {
  const programme = aProgramme('introduction')
  const of = state(programme, { oldestAskedOn: new Map([[programme.programmeId, '2026-02-10']]) })
  expect(idsAt(of, '2027-04-10')).toEqual([])
  expect(idsAt(of, '2027-04-11')).toEqual(['forget 2027-04-11'])
})
