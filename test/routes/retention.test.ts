import { expect, test } from 'vitest'
import { loader as overview } from '~/routes/kvarvaro._index'
import { loader as survival } from '~/routes/kvarvaro.anstallningstid'
import { loader as staffing } from '~/routes/kvarvaro.bemanning'
import { loader as district } from '~/routes/kvarvaro.distrikt.$districtId'
import { loader as districts } from '~/routes/kvarvaro.distrikt._index'
import { loader as leavers } from '~/routes/kvarvaro.de-som-slutar'
import { loader as reasons } from '~/routes/kvarvaro.orsaker'
import { loader as stay } from '~/routes/kvarvaro.stanna'
import { loader as table } from '~/routes/kvarvaro.$page.tabell.$table'
import { askRoute, sentTo } from '../support/ask-route'
import { eachDialect } from '../support/each-dialect'
import { someAccounts } from '../support/some-accounts'

const doors = { overview, districts, survival, staffing, leavers, reasons }

eachDialect('the pages about leaving', ({ open }) => {
  test('are closed to strangers, and another district is unknown to HR of a district', async () => {
    const databases = await open()
    const { hrLundby } = await someAccounts(databases.register)
    for (const door of [...Object.values(doors), stay, table]) {
      expect(sentTo(await askRoute<unknown>(door, databases, { path: '/kvarvaro' }))).toContain(
        '302 /logga-in',
      )
      const foreign = await askRoute<unknown>(door, databases, {
        path: '/kvarvaro?distrikt=centrum',
        sessionId: hrLundby.sessionId,
      })
      expect(sentTo(foreign)).toBe('404')
    }
  })

  test('a district’s page is closed to strangers and to HR of another district', async () => {
    const databases = await open()
    const { hrLundby, hrCity } = await someAccounts(databases.register)
    const knock = async (sessionId?: string) =>
      sentTo(
        await askRoute<unknown>(district, databases, {
          path: '/kvarvaro/distrikt/centrum',
          params: { districtId: 'centrum' },
          ...(sessionId === undefined ? {} : { sessionId }),
        }),
      )
    expect(await knock()).toContain('302 /logga-in')
    expect(await knock(hrLundby.sessionId)).toBe('403')
    // There is no register yet.
    expect(await knock(hrCity.sessionId)).toBe('404')
  })

  test('the list of districts leads on to the one that its form asks for', async () => {
    const databases = await open()
    const { hrLundby } = await someAccounts(databases.register)
    const answer = await askRoute<unknown>(districts, databases, {
      path: '/kvarvaro/distrikt?distrikt=lundby&ar=2025',
      sessionId: hrLundby.sessionId,
    })
    expect(sentTo(answer)).toBe('302 /kvarvaro/distrikt/lundby?ar=2025')
  })

  test('the page about signs says what is missing when there is no register and no pulse yet', async () => {
    const databases = await open()
    const { hrCity } = await someAccounts(databases.register)
    const page = await askRoute(stay, databases, { path: '/kvarvaro/stanna', sessionId: hrCity.sessionId })
    if (page instanceof Response) throw new Error(String(page.status))
    const { low, falling, quits, newcomers } = page
    expect([low, falling, quits, newcomers].map(({ kind }) => kind)).toEqual(Array(4).fill('absent'))
  })

  test('say so when there is no register and no answer yet', async () => {
    const databases = await open()
    const { hrCity } = await someAccounts(databases.register)
    for (const door of Object.values(doors))
      expect(
        await askRoute<unknown>(door, databases, { path: '/kvarvaro', sessionId: hrCity.sessionId }),
      ).toBeNull()
  })
})
