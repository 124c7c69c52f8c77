import { expect, test } from 'vitest'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { loader as organisationPage } from '~/routes/organisation._index'
import { action as changeDistrict, loader as districtPage } from '~/routes/organisation.distrikt.$districtId'
import { action as addDistrict } from '~/routes/organisation.distrikt._index'
import { action as changeUnit } from '~/routes/organisation.enhet.$unitId'
import { action as addUnit } from '~/routes/organisation.enhet._index'
import { action as takeFile, loader as filePage } from '~/routes/organisation.fil'
import { action as nameMunicipality } from '~/routes/organisation.kommun'
import { loader as template } from '~/routes/organisation.mall[.]csv'
import { aFile, askRoute, sentTo, told } from '../support/ask-route'
import { eachDialect } from '../support/each-dialect'
import { someAccounts } from '../support/some-accounts'

const csv = [
  'niva;kod;namn;distrikt;galler_fran;galler_till;eftertradare',
  'distrikt;angered;Angered;;2021-01-01;;',
  'enhet;angered-barn;Barn;angered;2021-01-01;;',
].join('\r\n')

eachDialect('the pages of the organisation', ({ open }) => {
  test('are closed to strangers and to HR of a district, reading and writing', async () => {
    const databases = await open()
    const { hrLundby } = await someAccounts(databases.register)
    const doors = [organisationPage, filePage, districtPage, template, takeFile, addDistrict, changeDistrict]
    for (const door of [...doors, addUnit, changeUnit, nameMunicipality]) {
      const path = '/organisation'
      const stranger = await askRoute<unknown>(door, databases, { path, fields: { act: 'store' } })
      expect(sentTo(stranger)).toBe('302 /logga-in?till=%2Forganisation')
      const { sessionId } = hrLundby
      const foreign = await askRoute<unknown>(door, databases, { path, sessionId, fields: { act: 'store' } })
      expect(sentTo(foreign)).toBe('403')
    }
    expect((await getOrganisation(databases.register)).districts).toHaveLength(2)
  })

  test('a file is shown row by row first, and stored when it is agreed to', async () => {
    const databases = await open()
    const { sessionId } = (await someAccounts(databases.register)).hrCity
    const reviewed = told(
      await askRoute(takeFile, databases, { sessionId, fields: { act: 'preview', file: aFile(csv) } }),
    )
    expect(reviewed).toMatchObject({ status: 200, data: { kind: 'review', text: csv.replaceAll('\r', '') } })
    expect((await getOrganisation(databases.register)).units).toEqual([])
    if (reviewed.data.kind !== 'review') throw new Error('no review')
    const { text, fingerprint } = reviewed.data
    const stored = await askRoute(takeFile, databases, {
      sessionId,
      fields: { act: 'store', text, fingerprint },
    })
    expect(sentTo(stored)).toBe('303 /organisation?klart=importerad')
    expect((await getOrganisation(databases.register)).units).toMatchObject([{ unitId: 'angered-barn' }])

    const stale = told(
      await askRoute(takeFile, databases, { sessionId, fields: { act: 'store', text, fingerprint } }),
    )
    expect(stale).toMatchObject({ status: 400, data: { kind: 'review', isStale: true } })
  })

  test('no file, a wrong file and a file with faults are told as what they are', async () => {
    const databases = await open()
    const { sessionId } = (await someAccounts(databases.register)).hrCity
    const hand = async (fields: Readonly<Record<string, string | File>>) =>
      told(await askRoute(takeFile, databases, { sessionId, fields }))
    expect(await hand({ act: 'preview' })).toMatchObject({ status: 400, data: { kind: 'nothingChosen' } })
    expect(await hand({ act: 'preview', file: aFile('', '') })).toMatchObject({
      data: { kind: 'nothingChosen' },
    })
    expect(await hand({ act: 'preview', file: aFile('PK\u0003\u0004') })).toMatchObject({
      status: 400,
      data: { kind: 'unusable', fault: { code: 'workbook' } },
    })
    expect(await hand({ act: 'preview', file: aFile(csv.replace('2021-01-01', 'i fjol')) })).toMatchObject({
      status: 400,
      data: { kind: 'review', plan: { faults: [{ line: 2, column: 'galler_fran', code: 'notADate' }] } },
    })
    expect(await hand({ act: 'store', text: csv, surprise: 'x' })).toMatchObject({ status: 400 })
    expect((await getOrganisation(databases.register)).units).toEqual([])
  })

  test('a district is added after a look at what follows', async () => {
    const databases = await open()
    const { sessionId } = (await someAccounts(databases.register)).hrCity
    const district = { id: 'Angered', name: 'Angered', validFrom: '2021-01-01', validTo: '' }
    const reviewed = told(
      await askRoute(addDistrict, databases, { sessionId, fields: { act: 'review', ...district } }),
    )
    expect(reviewed).toMatchObject({
      status: 200,
      data: { kind: 'review', changes: [{ kind: 'new', id: 'angered' }] },
    })
    const fingerprint = reviewed.data.kind === 'review' ? reviewed.data.fingerprint : ''
    const fields = { act: 'store', fingerprint, ...district }
    const stored = await askRoute(addDistrict, databases, { sessionId, fields })
    expect(sentTo(stored)).toBe('303 /organisation?klart=tillagd')
    expect((await getOrganisation(databases.register)).districts.at(-1)).toMatchObject({
      districtId: 'angered',
    })
    expect(told(await askRoute(addDistrict, databases, { sessionId, fields }))).toMatchObject({
      status: 400,
      data: { kind: 'refused', reason: 'changedMeanwhile' },
    })
  })

  test('a district is ended with those who take over, and accounts tied to it are counted', async () => {
    const databases = await open()
    const { sessionId } = (await someAccounts(databases.register)).hrCity
    const params = { districtId: 'lundby' }
    const loaded = await askRoute(districtPage, databases, { sessionId, params })
    expect(loaded).toMatchObject({ stored: { name: 'Distriktet lundby', validTo: '' } })
    const fields = {
      act: 'review',
      id: 'lundby',
      name: 'Distriktet lundby',
      validFrom: '2011-01-01',
      validTo: '2026-12-31',
      successors: ['centrum'],
    }
    const reviewed = told(await askRoute(changeDistrict, databases, { sessionId, params, fields }))
    expect(reviewed.data).toMatchObject({ kind: 'review', ends: true, tied: { accounts: 1, invited: 0 } })
    const fingerprint = reviewed.data.kind === 'review' ? reviewed.data.fingerprint : ''
    await askRoute(changeDistrict, databases, {
      sessionId,
      params,
      fields: { ...fields, act: 'store', fingerprint },
    })
    const { districts } = await getOrganisation(databases.register)
    expect(districts.find(({ districtId }) => districtId === 'lundby')).toMatchObject({
      validTo: '2026-12-31',
      successors: ['centrum'],
    })
    expect(sentTo(await askRoute(districtPage, databases, { sessionId, params: { districtId: 'x' } }))).toBe(
      '404',
    )
  })

  test('what cannot be is refused with the field or the reason, and what was filled in comes back', async () => {
    const databases = await open()
    const { sessionId } = (await someAccounts(databases.register)).hrCity
    const unit = {
      act: 'review',
      id: 'barn',
      name: 'Barn',
      district: 'lundby',
      validFrom: '2010-01-01',
      validTo: '',
    }
    const tell = async (fields: Readonly<Record<string, string>>) =>
      told(await askRoute(addUnit, databases, { sessionId, fields }))
    expect(await tell(unit)).toMatchObject({
      status: 400,
      data: { kind: 'doesNotFit', faults: [{ code: 'beginsBeforeDistrict' }], values: { name: 'Barn' } },
    })
    expect(await tell({ ...unit, id: 'Åå å', validFrom: 'i går' })).toMatchObject({
      data: { kind: 'fieldFaults', faults: { id: { kind: 'unusable' }, validFrom: { kind: 'notADate' } } },
    })
    expect(await tell({ ...unit, role: 'admin' })).toMatchObject({ data: { kind: 'fieldFaults' } })
  })

  test('the municipality is named, and the template can be read back in', async () => {
    const databases = await open()
    const { sessionId } = (await someAccounts(databases.register)).hrCity
    const fields = { act: 'review', name: ' Mölndals stad ' }
    const reviewed = told(await askRoute(nameMunicipality, databases, { sessionId, fields }))
    const fingerprint = reviewed.data.kind === 'review' ? reviewed.data.fingerprint : ''
    const store = { act: 'store', name: 'Mölndals stad', fingerprint }
    expect(sentTo(await askRoute(nameMunicipality, databases, { sessionId, fields: store }))).toBe(
      '303 /organisation?klart=andrad',
    )
    expect((await getOrganisation(databases.register)).municipality).toBe('Mölndals stad')
    const answer = await askRoute<Response>(template, databases, { sessionId })
    const text = await answer.text()
    const review = told(
      await askRoute(takeFile, databases, { sessionId, fields: { act: 'preview', file: aFile(text) } }),
    )
    expect(review).toMatchObject({ status: 200, data: { kind: 'review', plan: { faults: [] } } })
  })
})
