import { expect, test } from 'vitest'
import { countEmployees } from '~/repositories/employee-repository.server'
import { loader as peoplePage } from '~/routes/personer._index'
import { action as takeFile, loader as filePage } from '~/routes/personer.fil'
import { loader as programmesPage } from '~/routes/program._index'
import { replaceProgramme } from '~/repositories/programme-repository.server'
import { beginSession } from '~/services/sign-in.server'
import { loader as template } from '~/routes/personer.mall[.]csv'
import { aProgramme } from '../factories/a-programme'
import { aMunicipality } from '../factories/a-fieldwork'
import { aFile, askRoute, sentTo, told } from '../support/ask-route'
import { eachDialect } from '../support/each-dialect'
import { someAccounts } from '../support/some-accounts'

const csv = [
  'anstallningsnummer;namn;epost;enhet;anstalld_fran;anstalld_till',
  '1;Anna Ek;anna@x.se;centrum-barn;2020-01-01;',
].join('\r\n')

eachDialect('the pages of the list of people', ({ open }) => {
  test('are closed to strangers and to HR of a district, reading and writing', async () => {
    const databases = await open()
    const { hrLundby } = await someAccounts(databases.register)
    for (const door of [peoplePage, filePage, template, takeFile]) {
      const path = '/personer'
      const stranger = await askRoute<unknown>(door, databases, { path, fields: { act: 'store' } })
      expect(sentTo(stranger)).toBe('302 /logga-in?till=%2Fpersoner')
      const { sessionId } = hrLundby
      const foreign = await askRoute<unknown>(door, databases, { path, sessionId, fields: { act: 'store' } })
      expect(sentTo(foreign)).toBe('403')
    }
  })

  test('a file is shown row by row first, and stored when it is agreed to', async () => {
    const databases = await open()
    const { hrCity } = await someAccounts(databases.register)
    const { sessionId } = hrCity
    await aMunicipality(databases)
    const reviewed = told(
      await askRoute(takeFile, databases, { sessionId, fields: { act: 'preview', file: aFile(csv) } }),
    )
    expect(reviewed).toMatchObject({ status: 200, data: { kind: 'review', counts: { new: 1 } } })
    expect(await countEmployees(databases.register)).toBe(0)
    if (reviewed.data.kind !== 'review') throw new Error('no review')
    const { text, fingerprint } = reviewed.data
    const fields = { act: 'store', text, fingerprint }
    expect(sentTo(await askRoute(takeFile, databases, { sessionId, fields }))).toBe(
      '303 /personer?klart=importerad',
    )
    expect(await countEmployees(databases.register)).toBe(1)
    const page = await askRoute(peoplePage, databases, { sessionId, path: '/personer?sok=anna' })
    expect(page).toMatchObject({ list: { found: 1, all: 1 }, sought: 'anna' })

    const stale = told(await askRoute(takeFile, databases, { sessionId, fields }))
    expect(stale).toMatchObject({ status: 400, data: { kind: 'review', isStale: true } })

    await replaceProgramme(databases.register, aProgramme('rounds', { startsOn: '2030-01-14' }))
    const later = '2030-01-02T09:00:00.000Z'
    const session = await beginSession(databases.register, hrCity.accountId, later)
    const asked = { sessionId: session, now: later }
    const list = await askRoute(peoplePage, databases, { ...asked, path: '/personer?sok=anna' })
    if (list instanceof Response) throw new Error('sent away')
    expect(list.calendars['1']).toHaveLength(11)
    expect(list.calendars['1']?.[0]).toMatchObject({ on: '2030-01-14', name: { sv: 'puls' } })
    const calendar = await askRoute(programmesPage, databases, asked)
    if (calendar instanceof Response) throw new Error('sent away')
    expect(calendar.days).toHaveLength(6)
    expect(calendar.days[0]).toMatchObject({ on: '2030-01-14', people: 1, tooSoon: 0 })
  })
})
