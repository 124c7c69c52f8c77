import { expect, test } from 'vitest'
import { checkParticipants } from '~/domain/invitation/check-participants'
import { districtIdSchema, unitIdSchema } from '~/domain/organisation/organisation'
import { aParticipant, districts, units } from '../../factories/a-fieldwork'

const organisation = { municipality: 'Prövköping', isDemo: true, districts, units }
const wave = { kind: 'other', opensOn: '2026-01-15' } as const
const context = { wave, organisation, invitedEmails: [] }

test('people of a known district and unit may be asked', () => {
  expect(checkParticipants([aParticipant(0), aParticipant(1), aParticipant(2)], context)).toEqual([])
})

test('every problem is named with the person it is about', () => {
  const ended = districts.map((district) => ({ ...district, validTo: '2020-12-31' }))
  const people = [
    aParticipant(0, { districtId: districtIdSchema.parse('atlantis'), unitId: null }),
    aParticipant(0, { email: null, unitId: unitIdSchema.parse('ost-barn') }),
    aParticipant(0, { email: null, unitId: unitIdSchema.parse('okand') }),
  ]
  expect(checkParticipants(people, context)).toEqual([
    { index: 0, field: 'districtId', problem: 'unknownDistrict' },
    { index: 1, field: 'unitId', problem: 'unitOfAnotherDistrict' },
    { index: 2, field: 'unitId', problem: 'unknownUnit' },
  ])
  expect(
    checkParticipants([aParticipant(0)], { ...context, organisation: { ...organisation, districts: ended } }),
  ).toEqual([{ index: 0, field: 'districtId', problem: 'notValidThen' }])
})

test('one address is asked once in a wave, however it is written', () => {
  const people = [aParticipant(0), aParticipant(3, { email: 'Namn.Nr0@provkoping.example' }), aParticipant(1)]
  expect(checkParticipants(people, { ...context, invitedEmails: ['NAMN.NR1@provkoping.example'] })).toEqual([
    { index: 1, field: 'email', problem: 'twiceInThisList' },
    { index: 2, field: 'email', problem: 'alreadyInvited' },
  ])
})

test('leavers have a last day, and their district is looked up on that day', () => {
  const exit = { ...context, wave: { kind: 'exit', opensOn: '2026-01-15' } as const }
  expect(checkParticipants([aParticipant(0)], exit)).toEqual([
    { index: 0, field: 'lastDay', problem: 'lastDayMissing' },
  ])
  expect(checkParticipants([aParticipant(0, { lastDay: '2026-02-28' })], exit)).toEqual([])
  expect(checkParticipants([aParticipant(0, { lastDay: '2009-02-28', unitId: null })], exit)).toEqual([
    { index: 0, field: 'districtId', problem: 'notValidThen' },
  ])
})
