import { expect, test } from 'vitest'
import { type Instrument, instrumentSchema } from '~/domain/instrument/instrument'
import {
  findInstrument,
  insertInstrument,
  listInstruments,
  markPublished,
  replaceDraft,
} from '~/repositories/instrument-repository.server'
import { eachDialect } from '../support/each-dialect'

const text = (sv: string) => ({ sv, en: `${sv} (en)` })

function anInstrument(changes: Partial<Instrument> = {}): Instrument {
  return instrumentSchema.parse({
    code: 'puls',
    version: 1,
    kind: 'pulse',
    title: text('Puls'),
    heading: text('Hur har du det?'),
    lead: text('Svara på det du vill.'),
    durationMinutes: 3,
    sections: [
      {
        code: 'S1',
        title: text('Arbetet'),
        items: [{ kind: 'agreement', code: 'TYN1', stem: text('Jag hinner med mitt arbete') }],
      },
    ],
    focusAreas: [
      {
        code: 'TYN',
        title: text('Arbetstyngd'),
        description: text('Högt är bra.'),
        items: [{ code: 'TYN1' }],
      },
    ],
    ...changes,
  })
}

eachDialect('instrument repository', ({ open }) => {
  test('what is put in comes out the same, as a draft', async () => {
    const { register } = await open()
    await insertInstrument(register, anInstrument())
    expect(await findInstrument(register, 'puls', 1)).toEqual({
      instrument: anInstrument(),
      publishedOn: null,
    })
    expect(await findInstrument(register, 'puls', 2)).toBeUndefined()
    expect(await findInstrument(register, 'avgang', 1)).toBeUndefined()
  })

  test('instruments are listed by code with the newest version first', async () => {
    const { register } = await open()
    await insertInstrument(register, anInstrument())
    await insertInstrument(register, anInstrument({ version: 2 }))
    await insertInstrument(register, anInstrument({ code: 'avgang' }))
    const listed = await listInstruments(register)
    expect(listed.map(({ instrument }) => [instrument.code, instrument.version])).toEqual([
      ['avgang', 1],
      ['puls', 2],
      ['puls', 1],
    ])
  })

  test('a draft can be replaced and published once', async () => {
    const { register } = await open()
    await insertInstrument(register, anInstrument())
    expect(await replaceDraft(register, anInstrument({ durationMinutes: 5 }))).toBe(true)
    expect(await markPublished(register, anInstrument(), '2026-11-21')).toBe(false)
    expect(await markPublished(register, anInstrument({ durationMinutes: 5 }), '2026-11-21')).toBe(true)
    expect(await markPublished(register, anInstrument({ durationMinutes: 5 }), '2026-11-22')).toBe(false)
    const found = await findInstrument(register, 'puls', 1)
    expect(found?.publishedOn).toBe('2026-11-21')
    expect(found?.instrument.durationMinutes).toBe(5)
  })

  test('what is published is not replaced', async () => {
    const { register } = await open()
    await insertInstrument(register, anInstrument())
    await markPublished(register, anInstrument(), '2026-11-21')
    expect(await replaceDraft(register, anInstrument({ durationMinutes: 5 }))).toBe(false)
    expect((await findInstrument(register, 'puls', 1))?.instrument.durationMinutes).toBe(3)
  })

  test('the database itself refuses to change or remove what is published', async () => {
    const { register } = await open()
    await insertInstrument(register, anInstrument())
    await insertInstrument(register, anInstrument({ version: 2 }))
    await markPublished(register, anInstrument(), '2026-11-21')
    const change = register.updateTable('instrument').set({ definition: '{}' }).where('version', '=', 1)
    const unpublish = register.updateTable('instrument').set({ publishedOn: null }).where('version', '=', 1)
    const removal = register.deleteFrom('instrument').where('version', '=', 1)
    for (const attempt of [change, unpublish, removal])
      await expect(attempt.execute()).rejects.toThrow('a published instrument never changes')
    await register.deleteFrom('instrument').where('version', '=', 2).execute()
    expect(await listInstruments(register)).toHaveLength(1)
  })

  test('the same definition is the same object, so that what is worked out from it is kept', async () => {
    const { register } = await open()
    await insertInstrument(register, anInstrument())
    const first = await findInstrument(register, 'puls', 1)
    const second = await findInstrument(register, 'puls', 1)
    expect(first?.instrument).toBe(second?.instrument)
  })
})
