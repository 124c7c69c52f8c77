import { expect, test } from 'vitest'
import { districtIdSchema, unitIdSchema } from '~/domain/organisation/organisation'
import {
  findMunicipality,
  getOrganisation,
  replaceDistricts,
  replaceMunicipality,
  replaceUnits,
} from '~/repositories/organisation-repository.server'
import { eachDialect } from '../support/each-dialect'

const centrum = {
  districtId: districtIdSchema.parse('centrum'),
  name: 'Centrum',
  validFrom: '2011-01-01',
  validTo: '2020-12-31',
  successors: [districtIdSchema.parse('hisingen'), districtIdSchema.parse('angered')],
  position: 2,
}
const angered = {
  districtId: districtIdSchema.parse('angered'),
  name: 'Angered',
  validFrom: '2021-01-01',
  validTo: null,
  successors: [],
  position: 3,
}
const hisingen = { ...angered, districtId: districtIdSchema.parse('hisingen'), name: 'Hisingen', position: 1 }
const mottagning = {
  unitId: unitIdSchema.parse('centrum-mottagning'),
  districtId: centrum.districtId,
  name: 'Mottagning',
  validFrom: '2011-01-01',
  validTo: '2020-12-31',
  successors: [unitIdSchema.parse('angered-mottagning')],
}

eachDialect('organisation repository', ({ open }) => {
  test('an installation without anything in it has no municipality and an empty organisation', async () => {
    const { register } = await open()
    expect(await findMunicipality(register)).toBeUndefined()
    expect(await getOrganisation(register)).toEqual({
      municipality: '',
      isDemo: false,
      districts: [],
      units: [],
    })
  })

  test('districts come in the order of the city, with their dates and successors', async () => {
    const { register } = await open()
    await replaceMunicipality(register, { name: 'Göteborgs Stad', isDemo: true })
    await replaceDistricts(register, [centrum, angered, hisingen])
    await replaceUnits(register, [mottagning])
    expect(await getOrganisation(register)).toEqual({
      municipality: 'Göteborgs Stad',
      isDemo: true,
      districts: [hisingen, { ...centrum, successors: ['angered', 'hisingen'] }, angered],
      units: [mottagning],
    })
  })

  test('what is there already is overwritten, successors too, and the rest is left alone', async () => {
    const { register } = await open()
    await replaceDistricts(register, [centrum, angered, hisingen])
    await replaceDistricts(register, [{ ...centrum, name: 'Centrala', successors: [angered.districtId] }])
    const { districts } = await getOrganisation(register)
    expect(districts.map(({ name, successors }) => [name, successors])).toEqual([
      ['Hisingen', []],
      ['Centrala', ['angered']],
      ['Angered', []],
    ])
  })

  test('many units are written in parts', async () => {
    const { register } = await open()
    await replaceDistricts(register, [angered])
    const units = Array.from({ length: 1_203 }, (_, at) => ({
      ...mottagning,
      unitId: unitIdSchema.parse(`enhet-${String(at).padStart(4, '0')}`),
      districtId: angered.districtId,
    }))
    await replaceUnits(register, units)
    expect((await getOrganisation(register)).units).toEqual(units)
  })

  test('nothing to write asks nothing of the database', async () => {
    const { register } = await open()
    await replaceDistricts(register, [])
    await replaceUnits(register, [])
    expect((await getOrganisation(register)).districts).toEqual([])
  })

  test('a unit in a district that is not there is refused', async () => {
    const { register } = await open()
    await expect(replaceUnits(register, [mottagning])).rejects.toThrow(/foreign key/i)
  })
})
