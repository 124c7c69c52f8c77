import { expect, test } from 'vitest'
import { aProgramme } from '../factories/a-programme'
import { aMunicipality, anInstallation, anOpenWave, invite, aShortInstrument } from '../factories/a-fieldwork'
import { anEmployee } from '../factories/an-employee'
import { listCalledOff } from '~/repositories/asking-repository.server'
import { replaceEmployees } from '~/repositories/employee-repository.server'
import {
  findProgramme,
  listProgrammes,
  replaceProgramme,
  settleProgrammeWave,
} from '~/repositories/programme-repository.server'
import { markClosed, markClosing } from '~/repositories/wave-repository.server'
import { actionWordsSchema } from '~/domain/plan/action'
import { seedInstruments } from '~/services/seed-instruments.server'
import { addAction, changeAction } from '~/services/store-action.server'
import { action as act, loader as programmePage } from '~/routes/program.$programmeId._index'
import { action as change, loader as changePage } from '~/routes/program.$programmeId.andra'
import { loader as programmesPage } from '~/routes/program._index'
import { action as make, loader as makePage } from '~/routes/program.nytt.$kind'
import { askRoute, sentTo, told } from '../support/ask-route'
import { eachDialect, type TestDatabases } from '../support/each-dialect'
import { someAccounts } from '../support/some-accounts'

const fields = {
  act: 'store',
  nameSv: 'Puls för alla',
  nameEn: 'Pulse for all',
  instrument: 'kort 1',
  opensAt: '08:00',
  remindsWhom: 'open',
  restDays: '14',
  minimumCellSize: '5',
  minimumDetailSize: '10',
  startsOn: '2027-01-11',
  every: '1',
  unit: 'months',
  pausedMonths: '7',
  openDays: '14',
  reminders: '5, 10',
  askedHow: 'rotate',
  core: 'kort 1:TYN1',
  minutes: '3',
}

async function aPlace(open: () => Promise<TestDatabases>) {
  const databases = await open()
  const { hrCity, hrLundby } = await someAccounts(databases.register)
  await aMunicipality(databases)
  return { databases, sessionId: hrCity.sessionId, hrLundby }
}

eachDialect('the pages of programmes', ({ open }) => {
  test('are closed to strangers and to HR of a district, reading and writing', async () => {
    const { databases, hrLundby } = await aPlace(open)
    await replaceProgramme(databases.register, aProgramme('rounds'))
    const params = { kind: 'rounds', programmeId: 'puls' }
    for (const door of [programmesPage, makePage, changePage, programmePage, make, change, act]) {
      const path = '/program'
      const stranger = await askRoute<unknown>(door, databases, { path, params, fields })
      expect(sentTo(stranger)).toBe('302 /logga-in?till=%2Fprogram')
      const { sessionId } = hrLundby
      const foreign = await askRoute<unknown>(door, databases, { path, params, sessionId, fields })
      expect(sentTo(foreign)).toBe('403')
    }
    expect(await listProgrammes(databases.register)).toHaveLength(1)
  })

  test('a programme is looked through first, with its year, and stored when it is agreed to', async () => {
    const { databases, sessionId } = await aPlace(open)
    await replaceEmployees(databases.register, [anEmployee(1), anEmployee(2, { email: null })])
    const params = { kind: 'rounds' }
    const hand = (changes: Readonly<Record<string, string | readonly string[]>>) =>
      askRoute(make, databases, { sessionId, params, fields: { ...fields, ...changes } })
    const seen = told(await hand({ act: 'preview', places: ['centrum', 'ost'] }))
    expect(seen).toMatchObject({
      status: 200,
      data: { places: ['centrum', 'ost'], preview: { people: 1, withoutAddress: 1 } },
    })
    expect(await listProgrammes(databases.register)).toEqual([])
    expect(sentTo(await hand({}))).toBe('303 /program/puls-for-alla?klart=sparat')
    expect(await listProgrammes(databases.register)).toMatchObject([
      {
        programmeId: 'puls-for-alla',
        state: 'running',
        plan: { reminderDays: [5, 10], rotation: { core: ['TYN1'], asksBank: true, minutes: 3 } },
      },
    ])
    expect(told(await hand({}))).toMatchObject({ status: 400, data: { problems: ['idTaken'] } })
    expect(await askRoute(programmesPage, databases, { sessionId })).toMatchObject({
      rows: [{ programme: { programmeId: 'puls-for-alla' } }],
    })
  })

  test('the core is picked from the items by focus area, with the time they take; other instruments’ items do not count', async () => {
    const { databases, sessionId } = await aPlace(open)
    const params = { kind: 'rounds', programmeId: 'puls-for-alla' }
    expect(await askRoute(makePage, databases, { sessionId, params })).toMatchObject({
      banks: [
        {
          instrument: 'kort 1',
          secondsBeside: 30,
          groups: [
            {
              title: { sv: 'Arbetstyngd' },
              seconds: 24,
              items: [{ code: 'TYN1' }, { code: 'TYN2' }, { code: 'TYN3' }],
            },
            { title: null, seconds: 45, items: [{ code: 'ORD' }] },
          ],
        },
      ],
    })
    const core = ['kort 1:TYN1', 'kort 1:TYN2', 'annat 1:TYN3']
    const looked = told(
      await askRoute(make, databases, { sessionId, params, fields: { ...fields, core, act: 'preview' } }),
    )
    expect(looked).toMatchObject({ data: { core } })
    expect(looked.data.preview?.rounds[0]).toMatchObject({ items: 4, minutes: 2 })
    await askRoute(make, databases, { sessionId, params, fields: { ...fields, core } })
    expect(await listProgrammes(databases.register)).toMatchObject([
      { plan: { rotation: { core: ['TYN1', 'TYN2'] } } },
    ])
    expect(await askRoute(changePage, databases, { sessionId, params })).toMatchObject({
      initialCore: ['kort 1:TYN1', 'kort 1:TYN2'],
    })
  })

  test('each kind of programme is offered its own instrument first, and rounds may be about workload and time', async () => {
    const { databases, sessionId } = await aPlace(open)
    await seedInstruments(databases.register, '2026-01-01')
    await replaceEmployees(databases.register, [anEmployee(1)])
    for (const [kind, own] of [
      ['rounds', 'pulse 1'],
      ['leaving', 'exit 1'],
      ['introduction', 'introduction 1'],
    ] as const) {
      const page = await askRoute(makePage, databases, { sessionId, params: { kind } })
      expect(page instanceof Response ? undefined : page.instruments[0]?.value).toBe(own)
    }
    const asked = {
      ...fields,
      instrument: 'workload 1',
      every: '1',
      unit: 'quarters',
      askedHow: 'all',
      core: '',
    }
    const params = { kind: 'rounds' }
    const seen = told(
      await askRoute(make, databases, { sessionId, params, fields: { ...asked, act: 'preview' } }),
    )
    expect(seen).toMatchObject({ status: 200, data: { preview: { people: 1 } } })
    await askRoute(make, databases, { sessionId, params, fields: asked })
    expect(await listProgrammes(databases.register)).toMatchObject([
      { instrumentCode: 'workload', plan: { unit: 'quarters', rotation: null } },
    ])
  })

  test('what cannot be is told by field or by rule, and nothing is stored', async () => {
    const { databases, sessionId } = await aPlace(open)
    const hand = async (changes: Readonly<Record<string, string | readonly string[]>>, kind = 'rounds') =>
      told(
        await askRoute(make, databases, {
          sessionId,
          params: { kind },
          fields: { ...fields, ...changes },
        }),
      )
    for (const [changes, field] of [
      [{ nameSv: '' }, 'nameSv'],
      [{ opensAt: '03:00' }, 'opensAt'],
      [{ startsOn: 'snart' }, 'startsOn'],
      [{ reminders: '1, 2, 3, 4' }, 'reminders'],
      [{ reminders: 'snart' }, 'reminders'],
      [{ pausedMonths: '13' }, 'pausedMonths'],
      [{ surprise: 'x' }, 'form'],
    ] as const)
      expect(Object.keys((await hand(changes)).data.faults)).toContain(field)
    for (const [changes, problem] of [
      [{ openDays: '30' }, 'roundsOverlap'],
      [{ reminders: '14' }, 'reminderAfterClosing'],
      [{ core: 'kort 1:NEJ' }, 'unknownItems'],
      [{ core: [], askedHow: 'core' }, 'nothingToAsk'],
      [{ minutes: '1' }, 'tooFewMinutes'],
      [{ places: 'ingenstans' }, 'unknownPlaces'],
      [{ instrument: 'annat 1' }, 'instrumentNotPublished'],
      [{ minimumCellSize: '12' }, 'detailBelowCell'],
    ] as const)
      expect((await hand(changes)).data.problems).toContain(problem)
    expect(await listProgrammes(databases.register)).toEqual([])
  })

  test('a programme is changed, paused and started again', async () => {
    const { databases, sessionId } = await aPlace(open)
    const { register } = databases
    const programme = aProgramme('rounds')
    await replaceProgramme(register, programme)
    const params = { programmeId: 'puls' }
    expect(await askRoute(changePage, databases, { sessionId, params })).toMatchObject({
      initial: { every: '1', reminders: '6', askedHow: 'all' },
    })
    const changed = await askRoute(change, databases, {
      sessionId,
      params,
      fields: { ...fields, every: '2' },
    })
    expect(sentTo(changed)).toBe('303 /program/puls?klart=sparat')
    for (const [done, state] of [
      ['pausat', 'paused'],
      ['igang', 'running'],
    ] as const) {
      const verb = state === 'paused' ? 'pause' : 'resume'
      const answer = await askRoute(act, databases, { sessionId, params, fields: { act: verb } })
      expect(sentTo(answer)).toBe(`303 /program/puls?klart=${done}`)
      expect(await findProgramme(register, programme.programmeId)).toMatchObject({
        state,
        plan: { every: 2 },
      })
    }
    expect(
      sentTo(await askRoute(programmePage, databases, { sessionId, params: { programmeId: 'x' } })),
    ).toBe('404')
  })

  test('somebody is skipped, and asked after all', async () => {
    const { databases, sessionId } = await aPlace(open)
    const { register } = databases
    const exit = aShortInstrument({ code: 'slut', kind: 'exit' })
    const programme = aProgramme('leaving', {}, { instrumentCode: exit.code })
    await replaceProgramme(register, programme)
    const params = { programmeId: 'avgang' }
    const person = { employeeNumber: '10001', occasion: '2027-01-31' }
    await askRoute(act, databases, { sessionId, params, fields: { act: 'callOff', ...person } })
    expect([...(await listCalledOff(register))]).toEqual(['avgang 10001 2027-01-31'])
    await askRoute(act, databases, { sessionId, params, fields: { act: 'undo', ...person } })
    expect([...(await listCalledOff(register))]).toEqual([])
    expect(sentTo(await askRoute(act, databases, { sessionId, params, fields: { act: 'callOff' } }))).toBe(
      '400',
    )
  })

  test('a closed wave whose actions are untouched is told until something of them has begun', async () => {
    const { databases, sessionId } = await aPlace(open)
    const { register } = databases
    const installation = anInstallation(databases)
    const programme = aProgramme('rounds')
    await replaceProgramme(register, programme)
    const { waveId } = await anOpenWave(installation, { closesOn: '2026-02-01' })
    await invite(installation, waveId, 3)
    await settleProgrammeWave(register, {
      programmeId: programme.programmeId,
      occasion: '2026-01-15',
      waveId,
      opensOn: '2026-01-15',
      endsOn: '2026-02-01',
      part: 'asking',
    })
    const params = { programmeId: 'puls' }
    await markClosing(register, waveId, '2026-02-02')
    await markClosed(register, waveId)
    expect(await askRoute(programmePage, databases, { sessionId, params })).toMatchObject({
      untouched: { waveId, lacks: 'decision' },
    })
    const decided = actionWordsSchema.parse({
      ...{ districtId: null, unitId: null, area: null, textEn: '', dueOn: null, why: '' },
      ...{ textSv: 'Mer handledning.', owner: 'Enhetschef', state: 'decided' },
    })
    const by = { scope: { role: 'hrCity' } as const, today: '2026-02-03' }
    const added = await addAction(register, waveId, decided, by)
    if (!added.ok) throw new Error(added.reason)
    expect(await askRoute(programmePage, databases, { sessionId, params })).toMatchObject({
      untouched: { waveId, lacks: 'beginning' },
      waves: [{ waveId, care: 'nothingBegun' }],
    })
    await changeAction(register, added.actionId, { ...decided, state: 'underWay' }, by)
    expect(await askRoute(programmePage, databases, { sessionId, params })).toMatchObject({ untouched: null })
  })
})
