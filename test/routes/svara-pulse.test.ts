import { expect, test } from 'vitest'
import { countBallots } from '~/repositories/ballot-slot-repository.server'
import { closeWave } from '~/services/close-wave.server'
import { seedInstruments } from '~/services/seed-instruments.server'
import { aMunicipality, anInstallation, anOpenWave, invite } from '../factories/a-fieldwork'
import { eachDialect, type TestDatabases } from '../support/each-dialect'
import { aRespondent, carriedBy, headingOf, receiptIn } from '../support/respondent'

const mostBytes = 25_000
/** Two focus areas of different parts, as a round of a programme asks them. */
const eight = ['HAN1', 'HAN2', 'HAN3', 'HAN4', 'STR1', 'STR2', 'STR3', 'STR4']

async function aPulse(databases: TestDatabases) {
  const installation = anInstallation(databases)
  await aMunicipality(installation)
  await seedInstruments(databases.register, '2026-01-01')
  const wave = { instrumentCode: 'pulse', instrumentVersion: 1, askedItems: eight, closesOn: '2026-02-28' }
  const { waveId } = await anOpenWave(installation, wave)
  const invited = await invite(installation, waveId, 5)
  return { installation, waveId, path: `/svara/${waveId}`, codes: invited.map(({ code }) => code) }
}

eachDialect('a pulse of eight items', ({ open }) => {
  test('takes three page loads, the first small and without a framework, and its answers count', async () => {
    const databases = await open()
    const { installation, waveId, path, codes } = await aPulse(databases)
    const person = aRespondent(databases)
    const entry = await person.get(path)
    expect(Buffer.byteLength(entry.text)).toBeLessThan(mostBytes)
    expect(entry.text).not.toMatch(/__remix|modulepreload|type="module"/)
    for (const code of codes) {
      const items = await person.post(path, [
        ['_code', code],
        ['_do', 'start'],
      ])
      for (const item of eight) expect(items.text).toContain(`name="${item}"`)
      expect(items.text).toContain(`="${path}/tack"`)
      expect(items.text.match(/class="kv-part"/g)).toHaveLength(2)
      const answers = eight.map((item): [string, string] => [item, '4'])
      const thanks = await person.post(`${path}/tack`, [...carriedBy(items), ...answers, ['_do', 'cast']])
      expect(headingOf(thanks)).toBe('Tack för dina svar')
      expect(receiptIn(thanks)).toBeDefined()
    }
    expect(await countBallots(databases.box, waveId)).toBe(5)
    expect(await closeWave(installation, { waveId, today: '2026-03-01' })).toMatchObject({
      ballots: 5,
      broken: 0,
    })
  })

  test('an answer that is none is told on the same page, and pressing Enter sends nothing', async () => {
    const databases = await open()
    const { waveId, path, codes } = await aPulse(databases)
    const person = aRespondent(databases)
    const items = await person.post(path, [
      ['_code', codes[0] ?? ''],
      ['_do', 'start'],
    ])
    const wrong = await person.post(`${path}/tack`, [...carriedBy(items), ['STR2', '9'], ['_do', 'cast']])
    expect(wrong.status).toBe(422)
    const review = await person.post(path, [...carriedBy(items), ['STR2', '3'], ['_do', 'next']])
    expect(headingOf(review)).toBe('Läs igenom och skicka in')
    expect(await countBallots(databases.box, waveId)).toBe(0)
  })
})
