import { expect, test } from 'vitest'
import exitSurvey from '#db/seeds/instruments/exit-1.json'
import { findInstrument, listInstruments } from '~/repositories/instrument-repository.server'
import { addInstrument } from '~/services/add-instrument.server'
import { publishInstrument } from '~/services/publish-instrument.server'
import { listMissingInstruments, seedInstruments } from '~/services/seed-instruments.server'
import { eachDialect } from '../support/each-dialect'

const { code, version } = exitSurvey
const today = '2026-11-21'
const shipped = JSON.stringify(exitSurvey)
const changed = (changes: object): string => JSON.stringify({ ...exitSurvey, ...changes })

eachDialect('adding an instrument', ({ open }) => {
  test('a definition is added as a draft, replaced while it is one, and then published', async () => {
    const { register } = await open()
    expect(await addInstrument(register, shipped)).toMatchObject({ ok: true, outcome: 'added', missing: [] })
    expect(await addInstrument(register, shipped)).toMatchObject({ ok: true, outcome: 'unchanged' })
    expect(await addInstrument(register, changed({ durationMinutes: 12 }))).toMatchObject({
      ok: true,
      outcome: 'replaced',
    })
    expect(await publishInstrument(register, { code, version, today })).toEqual({ ok: true })
    const found = await findInstrument(register, code, version)
    expect(found).toMatchObject({ publishedOn: today, instrument: { durationMinutes: 12 } })
  })

  test('a published version is not replaced; the same once more is nothing, the next version is a new one', async () => {
    const { register } = await open()
    await addInstrument(register, shipped)
    await publishInstrument(register, { code, version, today })
    expect(await addInstrument(register, changed({ durationMinutes: 12 }))).toEqual({
      ok: false,
      reason: 'published',
      code,
      version,
    })
    expect(await addInstrument(register, shipped)).toMatchObject({ ok: true, outcome: 'unchanged' })
    expect(await addInstrument(register, changed({ version: version + 1 }))).toMatchObject({
      ok: true,
      outcome: 'added',
    })
    expect(await publishInstrument(register, { code, version, today })).toEqual({
      ok: false,
      reason: 'alreadyPublished',
    })
  })

  test('what is wrong with a definition is named by its place, and nothing is stored', async () => {
    const { register } = await open()
    expect(await addInstrument(register, '{ "code": "x",\n  oj }')).toMatchObject({
      ok: false,
      reason: 'faulty',
      faults: [{ code: 'brokenJson', parameters: { line: 2, column: 3 } }],
    })
    expect(await addInstrument(register, changed({ durationMinutes: 0 }))).toMatchObject({
      ok: false,
      faults: [{ path: 'durationMinutes' }],
    })
    expect(await listInstruments(register)).toEqual([])
  })

  test('a draft that lacks words in one language can be kept but not published', async () => {
    const { register } = await open()
    const half = changed({ title: { sv: 'Avgångsenkät', en: ' ' } })
    expect(await addInstrument(register, half)).toMatchObject({ ok: true, missing: [{ path: 'title.en' }] })
    expect(await publishInstrument(register, { code, version, today })).toMatchObject({
      ok: false,
      reason: 'missingTexts',
      faults: [{ path: 'title.en', parameters: { language: 'en' } }],
    })
    expect((await findInstrument(register, code, version))?.publishedOn).toBeNull()
  })

  test('an instrument that is not there cannot be published', async () => {
    const { register } = await open()
    expect(await publishInstrument(register, { code: 'puls', version: 9, today })).toEqual({
      ok: false,
      reason: 'unknown',
    })
  })

  test('the instruments that ship are there, published, once', async () => {
    const { register } = await open()
    await seedInstruments(register, today)
    await seedInstruments(register, '2026-12-24')
    expect(await listMissingInstruments(register)).toEqual([])
    const listed = await listInstruments(register)
    expect(listed.map(({ instrument, publishedOn }) => [instrument.code, publishedOn]).toSorted()).toEqual([
      ['exit', today],
      ['follow-up', today],
      ['introduction', today],
      ['pulse', today],
      ['workload', today],
    ])
  })
})
