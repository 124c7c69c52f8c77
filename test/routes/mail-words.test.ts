import { expect, test } from 'vitest'
import { action as save, loader as wordsPage } from '~/routes/omgangar.mejl'
import { loader as posterPage } from '~/routes/omgangar.$waveId.affisch'
import { action as askPerson } from '~/routes/omgangar.$waveId.person._index'
import { waveIdSchema } from '~/domain/wave/wave'
import { openMail } from '~/services/seal-mail.server'
import { aMunicipality, anOpenWave } from '../factories/a-fieldwork'
import { askRoute, sentTo } from '../support/ask-route'
import { eachDialect, type TestDatabases } from '../support/each-dialect'
import { routeArgs } from '../support/route-args'
import { someAccounts } from '../support/some-accounts'

const waveId = waveIdSchema.parse('halsa-1')
const words = { senderName: 'HR Prövköping', sv: 'Hej från oss.\r\n\r\nVi <3 svar.', en: 'Hello from us.' }

async function aWave(open: () => Promise<TestDatabases>) {
  const databases = await open()
  const accounts = await someAccounts(databases.register)
  await aMunicipality(databases)
  const { key } = routeArgs(databases).context.settings
  await anOpenWave({ ...databases, key }, { waveId, closesOn: '2026-12-15' })
  return { databases, key, accounts, hr: { sessionId: accounts.hrCity.sessionId } }
}

eachDialect('the municipality’s own words', ({ open }) => {
  test('stand first in the mails made from then on, in text and in HTML', async () => {
    const { databases, key, hr } = await aWave(open)
    expect(sentTo(await askRoute(save, databases, { ...hr, fields: words }))).toBe(
      '303 /omgangar/mejl?klart=sparad',
    )
    expect(await askRoute(wordsPage, databases, hr)).toMatchObject({
      words: { senderName: 'HR Prövköping', en: 'Hello from us.' },
      preview: [
        { language: 'sv', text: expect.stringContaining('Hej från oss.\n\nVi <3 svar.\n\n') as unknown },
        { language: 'en', text: expect.stringContaining('Hello from us.\n\nPrövköping asks') as unknown },
      ],
    })
    const person = { name: 'Åsa Öberg', email: 'asa@example.se', districtId: 'centrum', unitId: '', role: '' }
    const fields = { ...person, tenureBand: '', language: 'sv' }
    expect(sentTo(await askRoute(askPerson, databases, { ...hr, params: { waveId }, fields }))).toMatch(
      /^303/,
    )
    const mail = await databases.register.selectFrom('outbox').selectAll().executeTakeFirstOrThrow()
    const body = openMail(key, mail.mailId, mail.sealedBody)
    expect(body?.senderName).toBe('HR Prövköping')
    expect(body?.text).toMatch(
      /^Hej Åsa Öberg!\n\nHej från oss\.\n\nVi <3 svar\.\n\nPrövköping frågar|Prövköping ber/,
    )
    expect(body?.html).toContain('<p>Hej från oss.</p><p>Vi &lt;3 svar.</p>')
    expect(body?.html).not.toMatch(/<img/)
  })

  test('are refused where they would break a mail’s head, are too long, or leave one language out', async () => {
    const { databases, hr } = await aWave(open)
    const refused = async (changes: object) =>
      askRoute(save, databases, { ...hr, fields: { ...words, ...changes } })
    for (const senderName of ['HR\r\nBcc: x@y.se', 'HR <x@y.se>', 'x'.repeat(61)])
      expect(await refused({ senderName })).toMatchObject({
        data: { faults: ['senderName'], given: { senderName } },
        init: { status: 400 },
      })
    expect(await refused({ sv: 'x'.repeat(1_001) })).toMatchObject({ data: { faults: ['sv'] } })
    expect(await refused({ en: ' ' })).toMatchObject({ data: { isInOneLanguageOnly: true } })
    expect(await databases.register.selectFrom('mailWords').selectAll().execute()).toEqual([])
  })

  test('and the poster are for HR of the city alone; the poster holds the way in and no code', async () => {
    const { databases, accounts, hr } = await aWave(open)
    for (const door of [wordsPage, save, posterPage]) {
      const { sessionId } = accounts.hrLundby
      expect(sentTo(await askRoute<unknown>(door, databases, { sessionId, params: { waveId } }))).toBe('403')
      expect(sentTo(await askRoute<unknown>(door, databases, { params: { waveId } }))).toMatch(/^302/)
    }
    const asked = { ...hr, params: { waveId } }
    expect(await askRoute(posterPage, databases, { ...asked, path: '/x?enhet=ost-barn' })).toMatchObject({
      unitId: 'ost-barn',
      kiosk: 'http://localhost:3000/svara/kiosk',
      poster: {
        unit: 'ost: Barn',
        way: expect.stringContaining(`localhost:3000/svara/${waveId}.`) as unknown,
        qr: { size: expect.any(Number) as unknown },
      },
    })
    expect(await askRoute(posterPage, databases, { ...asked, path: '/x?enhet=finns-inte' })).toMatchObject({
      unitId: '',
      poster: { unit: null },
    })
  })
})
