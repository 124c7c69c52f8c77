import { expect, test } from 'vitest'
import { listRegisterImports } from '~/repositories/register-log-repository.server'
import { listAllSpells } from '~/repositories/register-repository.server'
import { action as takeFile, loader as filePage } from '~/routes/kvarvaro.register._index'
import { loader as template } from '~/routes/kvarvaro.register.mall[.]csv'
import { aFile, askRoute, sentTo, told } from '../support/ask-route'
import { eachDialect } from '../support/each-dialect'
import { someAccounts } from '../support/some-accounts'

const header = 'anstallningsnummer;distrikt;anstalld;slutat;avgangssatt'
const csv = [header, '4711;lundby;2020-01-01;2022-05-01;egen begäran', '4712;lundby;2021-01-01;;'].join(
  '\r\n',
)
const path = '/kvarvaro/register?fil=anstallningar'

eachDialect('bringing in the register by its page', ({ open }) => {
  test('is closed to strangers and to HR of a district', async () => {
    const databases = await open()
    const { hrLundby } = await someAccounts(databases.register)
    for (const door of [filePage, takeFile, template]) {
      const stranger = await askRoute<unknown>(door, databases, { path, fields: { act: 'preview' } })
      expect(sentTo(stranger)).toContain('302 /logga-in')
      const { sessionId } = hrLundby
      const foreign = await askRoute<unknown>(door, databases, {
        path,
        sessionId,
        fields: { act: 'preview' },
      })
      expect(sentTo(foreign)).toBe('403')
    }
  })

  test('a file is looked at first and stored when it is agreed to; the log says by whom', async () => {
    const databases = await open()
    const { hrCity } = await someAccounts(databases.register)
    const { sessionId } = hrCity
    const looked = told(
      await askRoute(takeFile, databases, { path, sessionId, fields: { act: 'preview', file: aFile(csv) } }),
    )
    expect(looked).toMatchObject({ status: 200, data: { kind: 'review', review: { added: 2, faults: [] } } })
    expect(await listAllSpells(databases.register)).toEqual([])
    if (looked.data.kind !== 'review') throw new Error('no review')
    const { text, fingerprint } = looked.data
    const fields = { act: 'store', text, fingerprint }
    const stored = await askRoute(takeFile, databases, { path, sessionId, fields })
    expect(sentTo(stored)).toBe('303 /kvarvaro/register?fil=anstallningar&klart=anstallningar')
    expect(await listAllSpells(databases.register)).toHaveLength(2)
    const [imported] = await listRegisterImports(databases.register)
    expect(imported?.importedBy).toMatch(/^[0-9a-f]{32}$/)
    const late = told(await askRoute(takeFile, databases, { path, sessionId, fields }))
    expect(late).toMatchObject({ status: 400, data: { kind: 'review', isStale: true } })
  })

  test('rows that are wrong are named and stay out, the rest can be stored', async () => {
    const databases = await open()
    const { sessionId } = (await someAccounts(databases.register)).hrCity
    const file = aFile(`${csv}\r\n4713;Månen;2020-01-01;;\r\n4714;lundby;2020-01-01;2019-01-01;pension`)
    const looked = told(
      await askRoute(takeFile, databases, { path, sessionId, fields: { act: 'preview', file } }),
    )
    expect(looked).toMatchObject({
      status: 200,
      data: {
        review: {
          added: 2,
          faults: [
            { line: 4, column: 'distrikt', code: 'unknownDistrict' },
            { line: 5, column: 'slutat', code: 'leftBeforeHired' },
          ],
        },
      },
    })
  })

  test('no file and a file that is no table are told as such; head counts come in by the same page', async () => {
    const databases = await open()
    const { sessionId } = (await someAccounts(databases.register)).hrCity
    const hand = async (fields: Readonly<Record<string, string | File>>, at = path) =>
      told(await askRoute(takeFile, databases, { path: at, sessionId, fields }))
    expect(await hand({ act: 'preview' })).toMatchObject({ status: 400, data: { kind: 'nothingChosen' } })
    expect(await hand({ act: 'preview', file: aFile('a;b\r\n1;2') })).toMatchObject({
      status: 400,
      data: { kind: 'unusable', fault: { code: 'missingColumns' } },
    })
    const heads = aFile('manad;distrikt;antal\r\n2025-10;lundby;84')
    expect(await hand({ act: 'preview', file: heads }, '/kvarvaro/register?fil=antal')).toMatchObject({
      status: 200,
      data: { kind: 'review', review: { added: 1 } },
    })
  })

  test('the template comes in again as it is', async () => {
    const databases = await open()
    const { sessionId } = (await someAccounts(databases.register)).hrCity
    const answer = await askRoute(template, databases, { path: '/kvarvaro/register/mall.csv', sessionId })
    if (!(answer instanceof Response)) throw new Error('no file')
    const file = aFile(
      (await answer.text()).replaceAll('norr-mottagning', '').replaceAll('norr-utredning', ''),
    )
    const looked = told(
      await askRoute(takeFile, databases, { path, sessionId, fields: { act: 'preview', file } }),
    )
    // Its units are only examples.
    expect(looked).toMatchObject({ data: { review: { faults: [{ code: 'noPlace' }, { code: 'noPlace' }] } } })
  })
})
