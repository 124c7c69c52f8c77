import { expect, test } from 'vitest'
import { actionWordsSchema } from '~/domain/plan/action'
import { mayReadAction, mayWriteAction } from '~/domain/plan/action-scope'
import { careTaken } from '~/domain/plan/care-taken'
import { checkAction } from '~/domain/plan/check-action'
import { anAction, someActionWords } from '../../factories/an-action'
import { pulseInstrument } from '../../factories/a-released-wave'
import { asHrOf, fourDistricts } from '../../factories/a-result-basis'

const house = { organisation: fourDistricts, instrument: pulseInstrument }

test('an action is a line of plain text, with somebody responsible', () => {
  expect(someActionWords({ textSv: '  Mer\r\n\thandledning. ' }).textSv).toBe('Mer handledning.')
  for (const wrong of [{ textSv: ' ' }, { owner: '' }, { textSv: 'x'.repeat(301) }, { dueOn: 'snart' }])
    expect(actionWordsSchema.safeParse({ ...someActionWords(), ...wrong }).success).toBe(false)
})

test('an action is for a place and an area that there are, and what is dropped says why', () => {
  expect(checkAction(someActionWords({ districtId: 'angered', unitId: 'angered-barn' }), house)).toEqual([])
  expect(checkAction(someActionWords({ districtId: 'kiruna' }), house)).toEqual(['unknownPlace'])
  expect(checkAction(someActionWords({ districtId: 'lundby', unitId: 'angered-barn' }), house)).toEqual([
    'unknownPlace',
  ])
  expect(checkAction(someActionWords({ unitId: 'angered-barn' }), house)).toEqual(['unknownPlace'])
  expect(checkAction(someActionWords({ area: 'XYZ', state: 'dropped' }), house)).toEqual([
    'unknownArea',
    'whyMissing',
  ])
  expect(checkAction(someActionWords({ area: 'HAN', state: 'dropped', why: 'Inga pengar.' }), house)).toEqual(
    [],
  )
})

test('HR of a district reads the city’s actions and its own, and writes its own', () => {
  const angered = asHrOf('angered')
  const [city, own, other] = [null, 'angered', 'lundby'].map((districtId) => someActionWords({ districtId }))
  expect([city, own, other].map((one) => one && mayReadAction(angered, one))).toEqual([true, true, false])
  expect([city, own, other].map((one) => one && mayWriteAction(angered, one))).toEqual([false, true, false])
  expect(other && mayWriteAction({ role: 'hrCity' }, other)).toBe(true)
})

test('a wave is worked through when something has begun, or when it is said why nothing will', () => {
  const states = (waveId: string, ...all: string[]) => all.map((state) => anAction(1, { waveId, state }))
  const care = careTaken(
    [
      ...states('ett', 'decided'),
      ...states('tva', 'decided', 'underWay'),
      ...states('tre', 'dropped', 'decided'),
    ],
    ['fyra'],
  )
  expect(Object.fromEntries(care)).toEqual({
    ett: 'nothingBegun',
    tva: 'workedThrough',
    tre: 'workedThrough',
    fyra: 'workedThrough',
  })
  expect(care.get('fem')).toBeUndefined()
})
