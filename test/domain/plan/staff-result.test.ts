import { expect, test } from 'vitest'
import { staffResult } from '~/domain/plan/staff-result'
import { wordingIn } from '~/domain/report/wording/wording'
import { anAction } from '../../factories/an-action'
import { aReleasedWave } from '../../factories/a-released-wave'
import { aResultBasis } from '../../factories/a-result-basis'

const swedish = wordingIn('sv')
const nothing = { actions: [], noActionReason: null }

const before = aReleasedWave({
  waveId: 'puls-1',
  closesOn: '2026-03-29',
  districts: { angered: { n: 300, areas: { HAN: 70 } }, centrum: { n: 200, areas: { HAN: 70 } } },
})
const now = aReleasedWave({
  waveId: 'puls-2',
  districts: {
    angered: { n: 300, areas: { HAN: 40, ADM: 80, TYN: 50 }, hiddenAreas: ['FRI'] },
    centrum: { n: 203, areas: { HAN: 40, ADM: 80, TYN: 50 } },
    lundby: 'few',
  },
  units: [
    { district: 'angered', unit: 'angered-barn', told: { n: 40, level: 61 } },
    { district: 'angered', unit: 'angered-unga', told: 'few' },
  ],
})
const basis = aResultBasis({ current: now, earlier: [before] })

test('the city’s strongest and weakest areas stand with where they have gone; numbers of answers are a band', () => {
  const { answers, strongest, weakest, name, closedOn } = staffResult(basis, nothing, null, swedish)
  expect([name, closedOn, answers]).toEqual(['Mätning puls-2', '25 oktober 2026', '500–504'])
  expect(strongest[0]).toMatchObject({
    code: 'ADM',
    value: 80,
    text: '80',
    change: { direction: 'up', size: '25' },
  })
  expect(weakest[0]).toMatchObject({ code: 'HAN', text: '40', change: { direction: 'down', size: '30' } })
  expect(weakest[1]).toMatchObject({ code: 'TYN', text: '50' })
  expect([strongest.length, weakest.length]).toEqual([3, 3])
  const codes = [...strongest, ...weakest].map(({ code }) => code)
  expect(new Set(codes).size).toBe(6)
  expect(strongest[2]).toMatchObject({ change: { direction: 'same' } })
})

test('the first wave says nothing of changes', () => {
  const { strongest } = staffResult(aResultBasis({ current: before }), nothing, null, swedish)
  expect(strongest.every(({ change }) => change === undefined)).toBe(true)
})

test('a unit stands beside its district and the city', () => {
  const { chosen } = staffResult(basis, nothing, 'angered/angered-barn', swedish)
  expect(chosen).toMatchObject({
    district: 'Angered',
    unit: 'Utredning barn',
    unitIndex: { own: { text: '61' }, district: { kind: 'shown' }, city: { kind: 'shown' } },
  })
  expect(chosen?.districtRows.find(({ code }) => code === 'HAN')).toMatchObject({
    own: { text: '40' },
    city: { text: '40' },
  })
  expect(chosen?.districtRows.find(({ code }) => code === 'FRI')).toMatchObject({ own: { kind: 'few' } })
})

test('what is hidden stays hidden, and a unit nobody answered in looks no different', () => {
  const hidden = staffResult(basis, nothing, 'angered/angered-unga', swedish).chosen
  expect(hidden).toMatchObject({ unit: 'Utredning unga', unitIndex: null })
  expect(hidden?.districtRows.length).toBeGreaterThan(5)
  for (const place of ['lundby', 'ostra'])
    expect(staffResult(basis, nothing, place, swedish).chosen).toMatchObject({ districtRows: [] })
  const few = aResultBasis({ current: aReleasedWave({ waveId: 'puls-3', districts: { angered: 'few' } }) })
  const told = staffResult(
    { ...few, analysis: { ...few.analysis, city: { kind: 'suppressed', cell: { grouping: 'city' } } } },
    nothing,
    'angered',
    swedish,
  )
  expect(told).toMatchObject({ answers: null, index: null, strongest: [], weakest: [] })
})

test('a place that is not there chooses nothing', () => {
  for (const place of [
    '',
    'kiruna',
    'lundby/angered-barn',
    'angered/',
    'angered/x',
    '<script>',
    'constructor',
  ])
    expect(staffResult(basis, nothing, place, swedish).chosen).toBeNull()
})

test('actions of the city stand for everybody; a district’s and a unit’s for whoever chooses them', () => {
  const actions = [
    anAction(1, { area: 'HAN', textEn: 'More supervision.' }),
    anAction(2, { districtId: 'angered', state: 'dropped', why: 'Inga lokaler.' }),
    anAction(3, { districtId: 'angered', unitId: 'angered-barn', dueOn: '2027-01-31' }),
    anAction(4, { districtId: 'lundby' }),
  ]
  const decided = { actions, noActionReason: null }
  const nobody = staffResult(basis, decided, null, swedish).actions
  expect(nobody).toMatchObject({
    city: [{ text: 'Mer handledning.', area: 'Handledning' }],
    district: [],
    unit: [],
  })
  const chosen = staffResult(basis, decided, 'angered/angered-barn', wordingIn('en')).actions
  expect(chosen.city).toMatchObject([{ text: 'More supervision.', language: 'en', area: 'Supervision' }])
  expect(chosen.district).toMatchObject([{ text: 'Mer handledning.', language: 'sv', why: 'Inga lokaler.' }])
  expect(chosen.unit).toMatchObject([{ dueOn: '31 January 2027' }])
  expect(JSON.stringify(chosen)).not.toContain(anAction(4).actionId)
})
