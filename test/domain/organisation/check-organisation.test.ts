import { expect, test } from 'vitest'
import { checkOrganisation } from '~/domain/organisation/check-organisation'
import { type District, districtIdSchema, type Unit, unitIdSchema } from '~/domain/organisation/organisation'

function aDistrict(
  code: string,
  changes: Partial<Omit<District, 'successors'>> & { to?: string[] } = {},
): District {
  const { to = [], ...rest } = changes
  return {
    districtId: districtIdSchema.parse(code),
    name: code,
    validFrom: '2011-01-01',
    validTo: null,
    position: 1,
    successors: to.map((id) => districtIdSchema.parse(id)),
    ...rest,
  }
}

function aUnit(code: string, district: string, changes: Partial<Unit> = {}): Unit {
  return {
    unitId: unitIdSchema.parse(code),
    districtId: districtIdSchema.parse(district),
    name: code,
    validFrom: '2011-01-01',
    validTo: null,
    successors: [],
    ...changes,
  }
}

const over = { validTo: '2020-12-31' }
const codes = (districts: readonly District[], units: readonly Unit[] = []): readonly string[] =>
  checkOrganisation({ districts, units }).faults.map(({ subject, code }) => `${subject.id}: ${code}`)

test('districts that are split and merged into later ones are in order', () => {
  expect(
    codes([
      aDistrict('a', { ...over, to: ['x', 'y'] }),
      aDistrict('b', { ...over, to: ['y'] }),
      aDistrict('x', { validFrom: '2021-01-01' }),
      aDistrict('y', { validFrom: '2021-01-01' }),
    ]),
  ).toEqual([])
})

test('who takes over must be there, be another, and be there afterwards', () => {
  expect(codes([aDistrict('a', { ...over, to: ['b'] })])).toEqual(['a: unknownSuccessor'])
  expect(codes([aDistrict('a', { ...over, to: ['a'] })])).toEqual(['a: succeedsItself'])
  expect(codes([aDistrict('a', { to: ['b'] }), aDistrict('b')])).toEqual(['a: successorWithoutEnd'])
  expect(codes([aDistrict('a', { ...over, to: ['b'] }), aDistrict('b', over)])).toEqual([
    'a: successorEndsTooEarly',
  ])
})

test('a ring of successors is told once', () => {
  const ring = [
    aDistrict('c', { validTo: '2018-12-31', to: ['a'] }),
    aDistrict('a', { validTo: '2019-12-31', to: ['b'] }),
    aDistrict('b', { validTo: '2020-12-31', to: ['c'] }),
  ]
  const { faults } = checkOrganisation({ districts: ring, units: [] })
  expect(faults.filter(({ code }) => code === 'successorCycle')).toMatchObject([
    { subject: { id: 'a' }, parameters: { way: 'a → b → c → a' } },
  ])
})

test('a gap before the successor begins is pointed out', () => {
  const districts = [aDistrict('a', { ...over, to: ['b'] }), aDistrict('b', { validFrom: '2021-01-02' })]
  expect(checkOrganisation({ districts, units: [] })).toMatchObject({
    faults: [],
    warnings: [{ code: 'successorBeginsLater', parameters: { successor: 'b', from: '2021-01-02' } }],
  })
})

test('a unit is there only while its district is', () => {
  const district = aDistrict('a', { validFrom: '2011-01-01', ...over })
  expect(codes([district], [aUnit('u', 'a', over)])).toEqual([])
  expect(codes([district], [aUnit('u', 'a')])).toEqual(['u: endsAfterDistrict'])
  expect(codes([district], [aUnit('u', 'a', { validFrom: '2010-12-31', ...over })])).toEqual([
    'u: beginsBeforeDistrict',
  ])
  expect(codes([district], [aUnit('u', 'b')])).toEqual(['u: unknownDistrict'])
})

test('units of the same name in different districts are nothing odd', () => {
  const units = [aUnit('a1', 'a', { name: 'Mottagning' }), aUnit('b1', 'b', { name: 'Mottagning' })]
  expect(checkOrganisation({ districts: [aDistrict('a'), aDistrict('b')], units }).warnings).toEqual([])
})

test('one day is enough to be there', () => {
  expect(codes([aDistrict('a', { validFrom: '2020-02-29', validTo: '2020-02-29' })])).toEqual([])
})

test('a long chain of successors is followed in good time', () => {
  const districts = Array.from({ length: 600 }, (_, at) =>
    aDistrict(`d${at}`, { validTo: '2020-12-31', to: [`d${at + 1}`] }),
  )
  const started = performance.now()
  checkOrganisation({ districts, units: [] })
  expect(performance.now() - started).toBeLessThan(5_000)
})
