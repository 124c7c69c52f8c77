import { expect, test } from 'vitest'
import { loader as overview } from '~/routes/kvarvaro._index'
import { loader as survival } from '~/routes/kvarvaro.anstallningstid'
import { loader as staffing } from '~/routes/kvarvaro.bemanning'
import { loader as leavers } from '~/routes/kvarvaro.de-som-slutar'
import { loader as reasons } from '~/routes/kvarvaro.orsaker'
import { loader as table } from '~/routes/kvarvaro.$page.tabell.$table'
import { askRoute, sentTo } from '../support/ask-route'
import { eachDialect } from '../support/each-dialect'
import { someAccounts } from '../support/some-accounts'

const doors = { overview, survival, staffing, leavers, reasons }

eachDialect('the pages about leaving', ({ open }) => {
  test('are closed to strangers, and another district is unknown to HR of a district', async () => {
    const databases = await open()
    const { hrLundby } = await someAccounts(databases.register)
    for (const door of [...Object.values(doors), table]) {
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

  test('say so when there is no register and no answer yet', async () => {
    const databases = await open()
    const { hrCity } = await someAccounts(databases.register)
    for (const door of Object.values(doors))
      expect(
        await askRoute<unknown>(door, databases, { path: '/kvarvaro', sessionId: hrCity.sessionId }),
      ).toBeNull()
  })
})
