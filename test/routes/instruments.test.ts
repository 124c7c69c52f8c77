import { expect, test } from 'vitest'
import exitSurvey from '#db/seeds/instruments/exit-1.json'
import { action as publish, loader as instrumentPage } from '~/routes/instrument.$code.$version'
import { action as putInOurs, loader as instrumentsPage } from '~/routes/instrument._index'
import { action as addInstrument } from '~/routes/instrument.ny'
import { aFile, askRoute, sentTo, told } from '../support/ask-route'
import { eachDialect } from '../support/each-dialect'
import { someAccounts } from '../support/some-accounts'

const { code } = exitSurvey
const params = { code, version: '1' }
const json = (changes: object = {}): File => aFile(JSON.stringify({ ...exitSurvey, ...changes }), 'exit.json')

eachDialect('the pages of the instruments', ({ open }) => {
  test('HR of a district may read them but neither add nor publish', async () => {
    const databases = await open()
    const { hrCity, hrLundby } = await someAccounts(databases.register)
    await askRoute(addInstrument, databases, { sessionId: hrCity.sessionId, fields: { file: json() } })
    const { sessionId } = hrLundby
    expect(await askRoute(instrumentsPage, databases, { sessionId })).toMatchObject({
      mayAdd: false,
      rows: [{ code, items: 31 }],
    })
    expect(await askRoute(instrumentPage, databases, { sessionId, params })).toMatchObject({ isDraft: false })
    expect(sentTo(await askRoute(addInstrument, databases, { sessionId, fields: { file: json() } }))).toBe(
      '403',
    )
    const fields = { act: 'publish' }
    expect(sentTo(await askRoute(publish, databases, { sessionId, params, fields }))).toBe('403')
    expect(sentTo(await askRoute(instrumentPage, databases, { params, path: '/instrument/exit/1' }))).toBe(
      '302 /logga-in?till=%2Finstrument%2Fexit%2F1',
    )
  })

  test('an empty installation gets those that ship by one press, and only by HR of the city', async () => {
    const databases = await open()
    const { hrCity, hrLundby } = await someAccounts(databases.register)
    const press = (sessionId: string, act = 'ship') =>
      askRoute(putInOurs, databases, { sessionId, fields: { act } })
    expect(sentTo(await press(hrLundby.sessionId))).toBe('403')
    expect(sentTo(await press(hrCity.sessionId, 'other'))).toBe('400')
    for (let times = 0; times < 2; times += 1)
      expect(sentTo(await press(hrCity.sessionId))).toBe('303 /instrument?klart=inlagda')
    expect(await askRoute(instrumentsPage, databases, { sessionId: hrCity.sessionId })).toMatchObject({
      rows: [
        { code: 'exit', publishedOn: '2026-11-21' },
        { code: 'follow-up', publishedOn: '2026-11-21' },
        { code: 'introduction', publishedOn: '2026-11-21' },
        { code: 'pulse', publishedOn: '2026-11-21' },
        { code: 'workload', publishedOn: '2026-11-21' },
      ],
      missing: [],
    })
  })

  test('a file becomes a draft, and the draft is published once', async () => {
    const databases = await open()
    const { sessionId } = (await someAccounts(databases.register)).hrCity
    const add = (file: File) => askRoute(addInstrument, databases, { sessionId, fields: { file } })
    expect(sentTo(await add(json()))).toBe(`303 /instrument/${code}/1?klart=tillagd`)
    expect(sentTo(await add(json({ durationMinutes: 9 })))).toBe(`303 /instrument/${code}/1?klart=ersatt`)
    const ask = () => askRoute(publish, databases, { sessionId, params, fields: { act: 'publish' } })
    expect(sentTo(await ask())).toBe(`303 /instrument/${code}/1?klart=faststalld`)
    expect(told(await ask())).toEqual({ status: 409, data: { refused: 'alreadyPublished' } })
    expect(told(await add(json()))).toEqual({ status: 400, data: { kind: 'published', code, version: 1 } })
    expect(await askRoute(instrumentPage, databases, { sessionId, params })).toMatchObject({
      publishedOn: '2026-11-21',
      instrument: { durationMinutes: 9 },
    })
  })

  test('what is wrong with a file is told by its place, and nothing is stored', async () => {
    const databases = await open()
    const { sessionId } = (await someAccounts(databases.register)).hrCity
    const add = async (fields: Readonly<Record<string, File | string>>) =>
      told(await askRoute(addInstrument, databases, { sessionId, fields }))
    expect(await add({ file: json({ durationMinutes: 0 }) })).toMatchObject({
      status: 400,
      data: { kind: 'faulty', faults: [{ path: 'durationMinutes' }] },
    })
    expect(await add({ file: aFile('{', 'x.json') })).toMatchObject({
      data: { kind: 'faulty', faults: [{ code: 'brokenJson' }] },
    })
    expect(await add({ file: aFile('PK\u0003\u0004', 'x.json') })).toMatchObject({
      data: { kind: 'unusable', code: 'workbook' },
    })
    expect(await add({})).toMatchObject({ data: { kind: 'nothingChosen' } })
    expect(await askRoute(instrumentsPage, databases, { sessionId })).toMatchObject({ rows: [] })
    expect(sentTo(await askRoute(instrumentPage, databases, { sessionId, params }))).toBe('404')
    const nonsense = { code: 'exit', version: 'one' }
    expect(sentTo(await askRoute(instrumentPage, databases, { sessionId, params: nonsense }))).toBe('404')
  })

  test('a draft that lacks words shows what is missing and is not published', async () => {
    const databases = await open()
    const { sessionId } = (await someAccounts(databases.register)).hrCity
    const file = json({ title: { sv: 'Avgångsenkät', en: '' } })
    await askRoute(addInstrument, databases, { sessionId, fields: { file } })
    expect(await askRoute(instrumentPage, databases, { sessionId, params })).toMatchObject({
      isDraft: true,
      missing: [{ path: 'title.en' }],
    })
    const fields = { act: 'publish' }
    expect(told(await askRoute(publish, databases, { sessionId, params, fields }))).toMatchObject({
      status: 409,
      data: { refused: 'missingTexts' },
    })
  })
})
