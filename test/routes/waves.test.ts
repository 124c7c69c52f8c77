import { expect, test } from 'vitest'
import { waveIdSchema } from '~/domain/wave/wave'
import { loader as wavesPage } from '~/routes/omgangar._index'
import { loader as wavePage } from '~/routes/omgangar.$waveId._index'
import { action as cancel, loader as cancelPage } from '~/routes/omgangar.$waveId.avbryt'
import { action as askFromFile } from '~/routes/omgangar.$waveId.fil'
import { action as extend, loader as extendPage } from '~/routes/omgangar.$waveId.mer-tid'
import { action as remind, loader as remindPage } from '~/routes/omgangar.$waveId.paminn'
import { loader as template } from '~/routes/omgangar.$waveId.mall[.]csv'
import { action as onPerson, loader as personPage } from '~/routes/omgangar.$waveId.person.$invitationId'
import { action as askPerson, loader as personForm } from '~/routes/omgangar.$waveId.person._index'
import { action as close, loader as closePage } from '~/routes/omgangar.$waveId.stang'
import { action as openWave, loader as openForm } from '~/routes/omgangar.ny'
import { loader as outboxPage } from '~/routes/utkorg'
import { listAskedPeople } from '~/repositories/asked-person-repository.server'
import { listMailStatuses } from '~/repositories/outbox-repository.server'
import { findWave } from '~/repositories/wave-repository.server'
import { castBallot } from '~/services/cast-ballot.server'
import { seedInstruments } from '~/services/seed-instruments.server'
import { emptyExitSheet } from '../support/empty-sheet'
import { aFile, askRoute, sentTo, told } from '../support/ask-route'
import { eachDialect, type TestDatabases } from '../support/each-dialect'
import { someAccounts } from '../support/some-accounts'
import { aNonce } from '../factories/a-fieldwork'

const waveId = waveIdSchema.parse('avgang-2026-1')
const params = { waveId }
const exitForm = {
  waves: '0',
  instrument: 'exit 1',
  nameSv: '',
  nameEn: '',
  opensOn: '2026-08-01',
  closesOn: '',
  minimumCellSize: '5',
  minimumDetailSize: '10',
}
const person = {
  name: 'Åsa Öberg',
  email: 'asa@example.se',
  districtId: 'lundby',
  unitId: '',
  role: 'utredning',
  tenureBand: 'T2',
  lastDay: '2026-10-31',
  language: 'sv',
}
const header = 'namn;epost;distrikt;enhet;roll;anstallningstid;sista_dag;sprak'

/** Instruments, two districts, accounts, and an exit wave that HR of the city has opened. */
async function fieldwork(open: () => Promise<TestDatabases>) {
  const databases = await open()
  const accounts = await someAccounts(databases.register)
  await seedInstruments(databases.register, '2026-01-01')
  const { sessionId } = accounts.hrCity
  const opened = await askRoute(openWave, databases, { sessionId, fields: exitForm })
  expect(sentTo(opened)).toBe(`303 /omgangar/${waveId}?klart=oppnad`)
  return { databases, accounts, sessionId }
}

eachDialect('the pages of the waves', ({ open }) => {
  test('are closed to strangers and to HR of a district, reading and writing', async () => {
    const { databases, accounts } = await fieldwork(open)
    const acts = [cancelPage, extendPage, remindPage]
    const readers = [wavesPage, wavePage, template, personForm, personPage, closePage, openForm, outboxPage]
    const writers = [extend, askFromFile, onPerson, askPerson, close, openWave, cancel, remind]
    for (const door of [...readers, ...acts, ...writers]) {
      const asked = { path: '/omgangar', params, fields: { act: 'close' } }
      expect(sentTo(await askRoute<unknown>(door, databases, asked))).toBe('302 /logga-in?till=%2Fomgangar')
      const { sessionId } = accounts.hrLundby
      expect(sentTo(await askRoute<unknown>(door, databases, { ...asked, sessionId }))).toBe('403')
    }
    expect((await findWave(databases.register, waveId))?.state).toBe('open')
  })

  test('a wave is opened with what is promised, and not otherwise', async () => {
    const { databases, sessionId } = await fieldwork(open)
    const tell = async (changes: Readonly<Record<string, string>>) =>
      told(
        await askRoute(openWave, databases, { sessionId, fields: { ...exitForm, waves: '1', ...changes } }),
      )
    expect(await tell({ minimumCellSize: '4' })).toMatchObject({
      status: 400,
      data: { faults: { minimumCellSize: { kind: 'tooSmall', limit: 5 } }, given: { instrument: 'exit 1' } },
    })
    expect(await tell({ minimumCellSize: '12' })).toMatchObject({ data: { refused: 'cellSizeTooLow' } })
    expect(await tell({ closesOn: '2026-12-01' })).toMatchObject({
      data: { refused: 'exitNeedsNoClosingDate' },
    })
    expect(await tell({ nameSv: 'Hösten' })).toMatchObject({ data: { refused: 'onlyOneName' } })
    expect(await tell({ waves: '0' })).toMatchObject({ data: { refused: 'openedMeanwhile' } })
    expect(await tell({ instrument: 'exit 9' })).toMatchObject({ data: { refused: 'unknownInstrument' } })
    expect(await askRoute(wavesPage, databases, { sessionId })).toMatchObject({
      rows: [{ wave: { waveId, minimumCellSize: 5 }, invited: 0, answers: { kind: 'few', minimum: 5 } }],
    })
  })

  test('a person with an address gets a mail, one without gets a letter that shows the code once', async () => {
    const { databases, sessionId } = await fieldwork(open)
    const ask = (fields: Readonly<Record<string, string>>) =>
      askRoute(askPerson, databases, { sessionId, params, fields })
    expect(sentTo(await ask(person))).toBe(`303 /omgangar/${waveId}?klart=inbjuden`)
    const letter = told(await ask({ ...person, name: 'Bo Ek', email: '' }))
    expect(letter).toMatchObject({
      status: 200,
      data: { kind: 'asked', mails: 0, letters: [{ greeting: 'Hej Bo Ek!' }] },
    })
    // A reload hands the form in again.
    expect(told(await ask({ ...person, name: 'Bo Ek', email: '' }))).toMatchObject({
      status: 400,
      data: { kind: 'faults', namesOnTwice: ['Bo Ek'] },
    })
    expect(told(await ask(person))).toMatchObject({
      data: { problems: [{ field: 'email', problem: 'alreadyInvited' }] },
    })
    expect(told(await ask({ ...person, email: 'x@', districtId: '', lastDay: 'igår' }))).toMatchObject({
      data: { faults: { email: {}, districtId: {}, lastDay: {} }, given: { name: 'Åsa Öberg' } },
    })
    const page = await askRoute(wavePage, databases, { sessionId, params })
    expect(page).toMatchObject({
      mailServer: 'missing',
      fieldwork: {
        invited: 2,
        mails: [{ state: 'waiting', count: 1 }],
        list: {
          people: [
            { name: 'Bo Ek', mail: null, district: 'Distriktet lundby' },
            { name: 'Åsa Öberg', mail: 'waiting' },
          ],
        },
      },
    })
  })

  test('a file of people is shown first, and they are asked when it is agreed to', async () => {
    const { databases, sessionId } = await fieldwork(open)
    const rows = [
      'Åsa;asa@example.se;Distriktet lundby;;utredare;4;2026-10-31;',
      'Bo;;centrum;;;;2026-10-31;en',
    ]
    const hand = (fields: Readonly<Record<string, string | File>>) =>
      askRoute(askFromFile, databases, { sessionId, params, fields })
    const reviewed = told(await hand({ act: 'preview', file: aFile([header, ...rows].join('\n')) }))
    expect(reviewed).toMatchObject({
      status: 200,
      data: {
        kind: 'review',
        rows: [{ line: 2, district: 'Distriktet lundby', person: { tenureBand: 'T2' } }, { line: 3 }],
      },
    })
    expect(await listAskedPeople(databases.register, waveId)).toEqual([])
    const text = reviewed.data.kind === 'review' ? reviewed.data.text : ''
    expect(told(await hand({ act: 'store', text }))).toMatchObject({
      status: 200,
      data: { kind: 'asked', mails: 1, letters: [{ language: 'en' }] },
    })
    expect(await listAskedPeople(databases.register, waveId)).toHaveLength(2)
    expect(told(await hand({ act: 'store', text }))).toMatchObject({
      status: 400,
      data: { kind: 'review', faults: [{ line: 2, code: 'alreadyInvited' }] },
    })
    expect(await listAskedPeople(databases.register, waveId)).toHaveLength(2)
  })

  test('bad rows are named and nobody is asked', async () => {
    const { databases, sessionId } = await fieldwork(open)
    const file = aFile([header, 'Åsa;asa@;lundby;;;;2026-10-31;', 'Bo;;nowhere;;;;;'].join('\n'))
    const fields = { act: 'preview', file }
    expect(told(await askRoute(askFromFile, databases, { sessionId, params, fields }))).toMatchObject({
      status: 400,
      data: {
        faults: [
          { line: 2, column: 'epost', code: 'notAnEmail' },
          { line: 3, column: 'sista_dag', code: 'blank' },
          { line: 3, column: 'distrikt', code: 'unknownDistrict' },
        ],
      },
    })
    const answer = await askRoute<Response>(template, databases, { sessionId, params })
    expect(await answer.text()).toContain('namn;epost;distrikt;enhet;roll;anstallningstid;sprak;sista_dag')
  })

  test('somebody is given a new code, sent the same mail again, or taken off the list', async () => {
    const { databases, sessionId } = await fieldwork(open)
    const { register } = databases
    await askRoute(askPerson, databases, { sessionId, params, fields: person })
    const [listed] = await listAskedPeople(register, waveId)
    const who = { waveId, invitationId: listed?.invitationId ?? '' }
    const act = (fields: Readonly<Record<string, string>>) =>
      askRoute(onPerson, databases, { sessionId, params: who, fields })
    expect(await askRoute(personPage, databases, { sessionId, params: who })).toMatchObject({
      person: { name: 'Åsa Öberg', mail: { state: 'waiting' } },
    })
    expect(sentTo(await act({ act: 'renew' }))).toBe(`303 /omgangar/${waveId}?klart=nykod`)
    await register.updateTable('outbox').set({ state: 'maybeSent' }).execute()
    const [mail] = await listMailStatuses(register, waveId)
    expect(sentTo(await act({ act: 'again', mailId: mail?.mailId ?? '' }))).toBe(
      `303 /omgangar/${waveId}?klart=igen`,
    )
    await register.updateTable('outbox').set({ state: 'sent' }).execute()
    expect(told(await act({ act: 'again', mailId: mail?.mailId ?? '' }))).toMatchObject({
      status: 409,
      data: { reason: 'notNow' },
    })
    expect(sentTo(await act({ act: 'promote' }))).toBe('400')
    expect(sentTo(await act({ act: 'remove' }))).toBe(`303 /omgangar/${waveId}?klart=borttagen`)
    expect(sentTo(await askRoute(personPage, databases, { sessionId, params: who }))).toBe('404')
    expect(told(await act({ act: 'renew' }))).toMatchObject({ data: { reason: 'unknownPerson' } })
  })

  test('nothing that a page is given tells who has answered', async () => {
    const { databases, sessionId } = await fieldwork(open)
    const installation = { ...databases, key: 'a key of the installation, long enough' }
    const codes: string[] = []
    for (const name of ['Ada', 'Bo', 'Cia']) {
      const fields = { ...person, name, email: '' }
      const asked = told(await askRoute(askPerson, databases, { sessionId, params, fields }))
      if (asked.data.kind === 'asked') codes.push(...asked.data.letters.map(({ code }) => code?.code ?? ''))
    }
    const look = async () => {
      const people = await listAskedPeople(databases.register, waveId)
      return JSON.stringify([
        await askRoute(wavePage, databases, { sessionId, params }),
        await askRoute(wavesPage, databases, { sessionId }),
        ...(await Promise.all(
          people.map(({ invitationId }) =>
            askRoute(personPage, databases, { sessionId, params: { waveId, invitationId } }),
          ),
        )),
      ])
    }
    const before = await look()
    const today = '2026-11-21'
    const sheet = emptyExitSheet({ role: 'utredning', tenureBand: 'T2' })
    const verdict = await castBallot(installation, { code: codes[1] ?? '', sheet, nonce: aNonce(), today })
    expect(verdict).toMatchObject({ ok: true })
    expect(await look()).toBe(before)
  })

  test('a wave with too few answers or too early stays open and says why', async () => {
    const { databases, sessionId } = await fieldwork(open)
    const ask = (now: string) =>
      askRoute(close, databases, { sessionId, params, fields: { act: 'close' }, now })
    expect(told(await ask('2026-10-31T08:00:00.000Z'))).toEqual({
      status: 409,
      data: { ok: false, reason: 'tooEarly', earliest: '2026-11-01' },
    })
    expect(told(await ask('2026-11-21T08:00:00.000Z'))).toEqual({
      status: 409,
      data: { ok: false, reason: 'tooFewBallots', minimum: 5 },
    })
    expect(sentTo(await askRoute(close, databases, { sessionId, params, fields: {} }))).toBe('400')
    expect((await findWave(databases.register, waveId))?.state).toBe('open')
  })

  test('the last day of a pulse moves later, never earlier, and an exit survey has none', async () => {
    const { databases, sessionId } = await fieldwork(open)
    const pulse = {
      ...exitForm,
      waves: '1',
      instrument: 'pulse 1',
      opensOn: '2026-11-01',
      closesOn: '2026-11-30',
    }
    const opened = await askRoute(openWave, databases, { sessionId, fields: pulse })
    const pulseId = /omgangar\/([^?]+)/.exec(sentTo(opened) ?? '')?.[1] ?? ''
    const move = (wave: string, closesOn: string) =>
      askRoute(extend, databases, { sessionId, params: { waveId: wave }, fields: { closesOn } })
    const look = (till: string) =>
      askRoute(extendPage, databases, { sessionId, params: { waveId: pulseId }, path: `/x?till=${till}` })
    expect(await look('2026-12-15')).toMatchObject({ closesOn: '2026-12-15', refused: undefined })
    for (const wrong of ['2026-11-30', 'snart', ''])
      expect(await look(wrong)).toMatchObject({ closesOn: null, refused: 'badDates' })
    expect(sentTo(await move(pulseId, '2026-12-15'))).toBe(`303 /omgangar/${pulseId}?klart=forlangd`)
    expect(told(await move(pulseId, '2026-12-01'))).toEqual({ status: 400, data: { refused: 'badDates' } })
    expect(told(await move(pulseId, ''))).toMatchObject({ data: { refused: 'badDates' } })
    expect(told(await move(waveId, '2026-12-15'))).toMatchObject({
      data: { refused: 'exitNeedsNoClosingDate' },
    })
  })

  test('mails can be read on a page in the demo alone', async () => {
    const { databases, sessionId } = await fieldwork(open)
    await askRoute(askPerson, databases, { sessionId, params, fields: person })
    expect(sentTo(await askRoute(outboxPage, databases, { sessionId }))).toBe('404')
    const page = await askRoute(outboxPage, databases, { sessionId, settings: { isDemo: true } })
    expect(page).toMatchObject({ mails: [{ to: 'asa@example.se' }] })
    expect(JSON.stringify(page)).toContain(`/svara/${waveId}#`)
  })

  test('a wave that is not there is a page that is not there', async () => {
    const { databases, sessionId } = await fieldwork(open)
    for (const door of [wavePage, template, personForm, closePage, cancelPage, extendPage, remindPage])
      for (const wrong of ['nowhere', '..', 'A B'])
        expect(
          sentTo(await askRoute<unknown>(door, databases, { sessionId, params: { waveId: wrong } })),
        ).toBe('404')
  })
})
