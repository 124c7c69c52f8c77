import { expect, test } from 'vitest'
import { editOrganisation } from '~/domain/organisation/edit-organisation'
import { findDistrict } from '~/domain/organisation/find-district'
import { nextDay } from '~/domain/organisation/next-day'
import { districtIdSchema, type Organisation, unitIdSchema } from '~/domain/organisation/organisation'
import { suggestCode } from '~/domain/organisation/suggest-code'

const centrum = {
  districtId: districtIdSchema.parse('centrum'),
  name: 'Centrum',
  validFrom: '2011-01-01',
  validTo: null,
  successors: [],
  position: 1,
}
const lundby = { ...centrum, districtId: districtIdSchema.parse('lundby'), name: 'Lundby', position: 2 }
const mottagning = {
  unitId: unitIdSchema.parse('centrum-mottagning'),
  districtId: centrum.districtId,
  name: 'Mottagning',
  validFrom: '2011-01-01',
  validTo: null,
  successors: [],
}
const current: Organisation = {
  municipality: 'Göteborgs Stad',
  isDemo: false,
  districts: [centrum, lundby],
  units: [mottagning],
}

test('renaming a district changes its name and nothing else', () => {
  const verdict = editOrganisation(current, {
    kind: 'changeDistrict',
    district: { ...centrum, name: 'Centrum-Haga' },
  })
  expect(verdict).toMatchObject({
    ok: true,
    changes: [{ id: 'centrum', fields: [{ field: 'name', before: 'Centrum', after: 'Centrum-Haga' }] }],
    next: { districts: [{ name: 'Centrum-Haga', position: 1 }, lundby], units: [mottagning] },
  })
})

test('ending a district ends its units the same day, and says so', () => {
  const verdict = editOrganisation(current, {
    kind: 'changeDistrict',
    district: { ...centrum, validTo: '2026-12-31', successors: [lundby.districtId] },
  })
  expect(verdict.ok && verdict.changes.map(({ level, id, fields }) => [level, id, fields])).toEqual([
    [
      'district',
      'centrum',
      [
        { field: 'validTo', before: '', after: '2026-12-31' },
        { field: 'successors', before: '', after: 'lundby' },
      ],
    ],
    ['unit', 'centrum-mottagning', [{ field: 'validTo', before: '', after: '2026-12-31' }]],
  ])
})

test('a new district comes last in the order of the city', () => {
  const { position: _position, ...angered } = {
    ...centrum,
    districtId: districtIdSchema.parse('angered'),
    name: 'Angered',
  }
  const verdict = editOrganisation(current, { kind: 'addDistrict', district: angered })
  expect(verdict).toMatchObject({ ok: true, changes: [{ kind: 'new', id: 'angered' }] })
  expect(verdict.ok && verdict.next.districts.at(-1)?.position).toBe(3)
})

test('a code is given once, and what is not there cannot be changed', () => {
  expect(editOrganisation(current, { kind: 'addDistrict', district: centrum })).toEqual({
    ok: false,
    reason: 'codeTaken',
  })
  const elsewhere = { ...mottagning, unitId: unitIdSchema.parse('nowhere') }
  expect(editOrganisation(current, { kind: 'changeUnit', unit: elsewhere })).toEqual({
    ok: false,
    reason: 'notThere',
  })
})

test('what does not fit is refused with its faults', () => {
  expect(
    editOrganisation(current, { kind: 'changeUnit', unit: { ...mottagning, validFrom: '2010-01-01' } }),
  ).toMatchObject({ ok: false, reason: 'doesNotFit', faults: [{ code: 'beginsBeforeDistrict' }] })
})

test('the municipality can be named', () => {
  expect(editOrganisation(current, { kind: 'nameMunicipality', name: 'Mölndals stad' })).toMatchObject({
    ok: true,
    next: { municipality: 'Mölndals stad', districts: current.districts },
    changes: [{ level: 'municipality', fields: [{ before: 'Göteborgs Stad', after: 'Mölndals stad' }] }],
  })
})

test('a code is suggested from a name', () => {
  expect(suggestCode('Askim-Frölunda-Högsbo')).toBe('askim-frolunda-hogsbo')
  expect(suggestCode(' 4:e distriktet / Öst ')).toBe('4-e-distriktet-ost')
  expect(suggestCode('!!')).toBe('')
})

test('a district is found by code or by name', () => {
  expect(findDistrict(current.districts, ' LUNDBY ')).toEqual({ ok: true, entry: lundby })
  expect(findDistrict(current.districts, 'Lund-by')).toEqual({ ok: true, entry: lundby })
  expect(findDistrict(current.districts, 'Askim')).toEqual({ ok: false, reason: 'unknown' })
})

test('the day after the last of February and of the year', () => {
  expect(nextDay('2024-02-28')).toBe('2024-02-29')
  expect(nextDay('2023-02-28')).toBe('2023-03-01')
  expect(nextDay('2026-12-31')).toBe('2027-01-01')
})
