import { expect, test } from 'vitest'
import { answerRespondent } from '~/http/respondent.server'
import { readAddress } from '~/http/respondent-door.server'
import { plainBody } from '~/http/respondent-page-body.server'
import { invitationLinks } from '~/http/invitation-links'
import { insertRelease } from '~/repositories/release-repository.server'
import {
  replaceDistricts,
  replaceMunicipality,
  replaceUnits,
} from '~/repositories/organisation-repository.server'
import { insertWave } from '~/repositories/wave-repository.server'
import { action as saveNoAction, loader as actionsPage } from '~/routes/atgarder._index'
import { action as change, loader as changePage } from '~/routes/atgarder.$actionId'
import { action as add, loader as addPage } from '~/routes/atgarder.ny'
import { action as publish, loader as preview } from '~/routes/omgangar.$waveId.publicera'
import { loadAsking } from '~/services/ask-people.server'
import { composeLetter } from '~/services/compose-letter.server'
import { composeInvitationMail, invitationFacts } from '~/services/compose-invitation.server'
import { findPublishedBefore } from '~/services/find-published.server'
import { seedInstruments } from '~/services/seed-instruments.server'
import { aReleasedWave } from '../factories/a-released-wave'
import { fourDistricts } from '../factories/a-result-basis'
import { askRoute, sentTo, told } from '../support/ask-route'
import { eachDialect, type TestDatabases } from '../support/each-dialect'
import { routeArgs } from '../support/route-args'
import { someAccounts } from '../support/some-accounts'

const waveId = 'puls-2'
const path = `/atgarder/ny?omgang=${waveId}`
const words = {
  ...{ textSv: 'Extern handledning varje vecka.', textEn: '', place: '', area: 'HAN' },
  ...{ owner: 'Enhetschef', dueOn: '', state: 'decided', why: '' },
}

/** A closed pulse of two districts, one of which may not be told of; and another one that is open. */
async function afterAPulse(open: () => Promise<TestDatabases>) {
  const databases = await open()
  const { register, box } = databases
  await replaceMunicipality(register, { name: 'Göteborgs Stad', isDemo: false })
  await replaceDistricts(register, fourDistricts.districts)
  await replaceUnits(register, fourDistricts.units)
  await seedInstruments(register, '2025-01-01')
  const districts = { angered: { n: 60, areas: { HAN: 40 } }, lundby: 'few' } as const
  const units = [{ district: 'angered', unit: 'angered-unga', told: 'few' }] as const
  const { wave, release } = aReleasedWave({ waveId, districts, units })
  await insertWave(register, wave)
  await insertRelease(box, release)
  const next = aReleasedWave({ waveId: 'puls-3', closesOn: '2026-12-20' }).wave
  await insertWave(register, { ...next, state: 'open' })
  const { hrCity, hrLundby } = await someAccounts(register)
  const read = async (address: string) => {
    const { pathname, searchParams } = new URL(address, 'http://localhost')
    const known = readAddress(pathname)
    if (known === undefined) throw new Error(address)
    const asked = { address: known, query: searchParams, posted: undefined }
    const reply = await answerRespondent(asked, routeArgs(databases).context)
    return { status: reply.status, text: plainBody(reply.pieces).toString('utf8') }
  }
  const actions = () => register.selectFrom('action').selectAll().execute()
  const city = { sessionId: hrCity.sessionId, params: { waveId } }
  const lundby = { sessionId: hrLundby.sessionId, params: { waveId } }
  return { databases, city, lundby, read, actions }
}

eachDialect('afterwards', ({ open }) => {
  test('HR writes an action, changes it, and what is wrong with one is said beside its field', async () => {
    const { databases, city, actions } = await afterAPulse(open)
    const faulty = await askRoute(add, databases, {
      ...city,
      path,
      fields: { ...words, textSv: ' ', dueOn: 'x' },
    })
    expect(told(faulty as never)).toMatchObject({
      status: 400,
      data: { faults: { textSv: { kind: 'tooShort' }, dueOn: {} }, given: { owner: 'Enhetschef' } },
    })
    const dropped = { ...words, state: 'dropped' }
    expect(told((await askRoute(add, databases, { ...city, path, fields: dropped })) as never)).toMatchObject(
      {
        data: { problems: ['whyMissing'] },
      },
    )
    expect(await actions()).toEqual([])
    const added = await askRoute(add, databases, { ...city, path, fields: words })
    expect(sentTo(added)).toBe(`303 /atgarder?omgang=${waveId}&klart=tillagd`)
    const [stored] = await actions()
    expect(stored).toMatchObject({ districtId: null, decidedOn: '2026-11-21', changedOn: '2026-11-21' })
    const params = { actionId: stored?.actionId ?? '' }
    expect(await askRoute(changePage, databases, { ...city, params })).toMatchObject({ fields: words })
    const later = { ...city, params, now: '2026-11-21T08:20:00.000Z' }
    const fields = { ...words, place: 'angered/angered-barn', state: 'underWay', dueOn: '2027-01-31' }
    expect(sentTo(await askRoute(change, databases, { ...later, fields }))).toMatch(/klart=andrad/)
    expect(await actions()).toMatchObject([
      { districtId: 'angered', unitId: 'angered-barn', state: 'underWay', dueOn: '2027-01-31', waveId },
    ])
  })

  test('a wave that is not closed, or is none, has no actions', async () => {
    const { databases, city, actions } = await afterAPulse(open)
    for (const wave of ['puls-3', 'finns-inte', '']) {
      const asked = { ...city, path: `/atgarder/ny?omgang=${wave}` }
      expect(sentTo(await askRoute(addPage, databases, asked))).toBe('404')
      const answer = await askRoute(add, databases, { ...asked, fields: words })
      expect(sentTo(answer) ?? told(answer as never).status).toSatisfy((one) => one === '404' || one === 400)
    }
    expect(await actions()).toEqual([])
  })

  test('HR of a district writes for its own district alone, and reads no other’s', async () => {
    const { databases, city, lundby, actions } = await afterAPulse(open)
    for (const place of ['', 'angered', 'angered/angered-barn'])
      expect(sentTo(await askRoute(add, databases, { ...lundby, path, fields: { ...words, place } }))).toBe(
        '403',
      )
    expect(
      sentTo(await askRoute(add, databases, { ...lundby, path, fields: { ...words, place: 'lundby' } })),
    ).toMatch(/^303/)
    await askRoute(add, databases, {
      ...city,
      path,
      fields: { ...words, textSv: 'Bara Angered.', place: 'angered' },
    })
    await askRoute(add, databases, { ...city, path, fields: { ...words, textSv: 'Alla.' } })
    const page = await askRoute(actionsPage, databases, lundby)
    expect(page).toMatchObject({
      isHrCity: false,
      rows: [
        { text: 'Alla.', mayWrite: false },
        { place: 'Distriktet lundby', mayWrite: true },
      ],
    })
    expect(JSON.stringify(page)).not.toMatch(/Angered/)
    const choices = JSON.stringify(await askRoute(addPage, databases, { ...lundby, path }))
    expect(choices).toContain('Distriktet lundby')
    expect(choices).not.toContain('Angered')
    for (const { actionId, districtId } of await actions()) {
      const params = { actionId }
      const mayChange = districtId === 'lundby'
      const answer = await askRoute(changePage, databases, { ...lundby, params })
      expect(sentTo(answer)).toBe(mayChange ? undefined : '403')
      const fields = { ...words, place: 'angered' }
      expect(sentTo(await askRoute(change, databases, { ...lundby, params, fields }))).toBe('403')
    }
  })

  test('strangers are sent to sign in, and HR of a district publishes nothing', async () => {
    const { databases, lundby } = await afterAPulse(open)
    for (const door of [actionsPage, addPage, add, saveNoAction, changePage, change, preview, publish])
      expect(sentTo(await askRoute<unknown>(door, databases, { params: { waveId } }))).toMatch(
        /^302 \/logga-in/,
      )
    for (const door of [saveNoAction, preview, publish])
      expect(sentTo(await askRoute<unknown>(door, databases, { ...lundby, path }))).toBe('403')
  })

  test('where nothing is decided HR says why, until something is', async () => {
    const { databases, city, actions } = await afterAPulse(open)
    const fields = { reason: 'Vi väntar på nämndens budget.' }
    const asked = { ...city, path: `/atgarder?omgang=${waveId}` }
    expect(sentTo(await askRoute(saveNoAction, databases, { ...asked, fields }))).toMatch(
      /klart=ingen-atgard/,
    )
    expect(await askRoute(actionsPage, databases, asked)).toMatchObject({ noActionReason: fields.reason })
    await askRoute(add, databases, { ...city, path, fields: words })
    expect(await actions()).toHaveLength(1)
    expect(await askRoute(actionsPage, databases, asked)).toMatchObject({ noActionReason: null })
    expect(sentTo(await askRoute(saveNoAction, databases, { ...asked, fields }))).toBe('400')
  })

  test('nothing is public before HR has looked at it and published; and it can be taken back', async () => {
    const { databases, city, read } = await afterAPulse(open)
    await askRoute(add, databases, { ...city, path, fields: words })
    const address = `/resultat/${waveId}`
    expect((await read(address)).status).toBe(404)
    expect((await read(address)).text).toBe(
      (await read('/resultat/finns-inte')).text.replaceAll('finns-inte', waveId),
    )
    const looked = await askRoute(preview, databases, city)
    const seen = looked instanceof Response ? await looked.text() : ''
    expect(seen).toContain('Extern handledning varje vecka.')
    expect(seen).toContain('Publicera för medarbetarna')
    expect((await read(address)).status).toBe(404)
    expect(sentTo(await askRoute(publish, databases, { ...city, fields: { act: 'publish' } }))).toMatch(
      /publicerad/,
    )
    const page = await read(address)
    expect(page.status).toBe(200)
    const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    expect(mainOf(page.text).replaceAll(address, '')).toBe(
      mainOf(seen).replaceAll(`/omgangar/${waveId}/publicera`, ''),
    )
    expect(page.text).not.toMatch(/<script|Publicera för/)
    expect(page.text).toContain('noindex')
    expect((await read('/resultat')).text).toContain('Mätning puls-2')
    await askRoute(publish, databases, { ...city, fields: { act: 'unpublish' } })
    expect((await read(address)).status).toBe(404)
    expect((await read('/resultat')).text).not.toContain('Mätning')
    const openWave = { ...city, params: { waveId: 'puls-3' } }
    expect(sentTo(await askRoute(publish, databases, { ...openWave, fields: { act: 'publish' } }))).toBe(
      '400',
    )
    expect(sentTo(await askRoute(preview, databases, openWave))).toBe('404')
  })

  test('a unit with too few answers is told of by its district, and why; a shared screen asks for no unit', async () => {
    const { databases, city, read } = await afterAPulse(open)
    await askRoute(publish, databases, { ...city, fields: { act: 'publish' } })
    const address = `/resultat/${waveId}`
    const unit = await read(`${address}?plats=angered%2Fangered-unga`)
    expect(unit.text).toContain('Från din enhet kom det för få svar för att visas.')
    expect(unit.text).toMatch(/Handledning.*<b>40<\/b>/s)
    const hidden = await read(`${address}?plats=lundby`)
    expect(hidden.text).toContain('Från distriktet kom det för få svar')
    const english = await read(`${address}?plats=lundby&sprak=en`)
    expect(english.text).toMatch(/lang="en".*Too few answers came from the district/s)
    const odd = await read(`${address}?plats=${encodeURIComponent('"><script>')}`)
    expect([odd.status, odd.text.includes('"><script>')]).toEqual([200, false])
    const kiosk = await read(`${address}?skarm=delad&plats=angered`)
    expect(kiosk.text).not.toMatch(/<select|Distriktet Angered/)
    expect(kiosk.text).toContain(`localhost:3000${address}`)
    expect((await read('/svara/kiosk')).text).toContain(`${address}?skarm=delad`)
    for (const { text } of [unit, hidden]) expect(Buffer.byteLength(text)).toBeLessThan(25_000)
  })

  test('the next invitation leads to what was published, in both languages, and only then', async () => {
    const { databases, city } = await afterAPulse(open)
    const { register } = databases
    const next = { ...aReleasedWave({ waveId: 'puls-3' }).wave }
    const links = invitationLinks('https://kvar.example')
    const mailIn = async (language: 'sv' | 'en') => {
      const asking = await loadAsking(register, next.waveId, links)
      const person = { name: 'Åsa', language, code: 'ABCD-EFGH-JKMN-PQRS', link: 'https://x.example' }
      return {
        ...composeInvitationMail(person, invitationFacts(language, asking)),
        letter: composeLetter({ ...person, districtId: null, unitId: null }, asking),
      }
    }
    expect((await mailIn('sv')).text).not.toContain('/resultat/')
    await askRoute(publish, databases, { ...city, fields: { act: 'publish' } })
    const swedish = await mailIn('sv')
    expect(swedish.text).toContain(
      `Så gick det förra gången, och det här bestämdes:\nhttps://kvar.example/resultat/${waveId}\n`,
    )
    expect(swedish.html).toContain(
      `<a href="https://kvar.example/resultat/${waveId}">Så gick det förra gången`,
    )
    expect(swedish.letter.afterwards).toContain(`kvar.example/resultat/${waveId}`)
    expect((await mailIn('en')).text).toContain(`/resultat/${waveId}?sprak=en`)
    expect(await findPublishedBefore(register, { waveId: next.waveId, kind: 'exit' })).toBeUndefined()
  })
})
