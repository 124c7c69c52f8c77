import { expect, test } from 'vitest'
import exitDefinition from '#db/seeds/instruments/exit-1.json'
import followUpDefinition from '#db/seeds/instruments/follow-up-1.json'
import introductionDefinition from '#db/seeds/instruments/introduction-1.json'
import pulseDefinition from '#db/seeds/instruments/pulse-1.json'
import workloadDefinition from '#db/seeds/instruments/workload-1.json'
import { checkInstrument } from '~/domain/instrument/check-instrument'
import type { Instrument } from '~/domain/instrument/instrument'
import type { Item } from '~/domain/instrument/item'
import { itemsByCode, itemsOf } from '~/domain/instrument/items-of'
import { publishInstrument } from '~/domain/instrument/publish-instrument'
import { shownSections } from '~/domain/instrument/shown-sections'

function checked(definition: unknown): Instrument {
  const verdict = checkInstrument(definition)
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.faults))
  return verdict.instrument
}

const exit = checked(exitDefinition)
const pulse = checked(pulseDefinition)
const introduction = checked(introductionDefinition)
const workload = checked(workloadDefinition)
const followUp = checked(followUpDefinition)
const all = [exit, pulse, introduction, workload, followUp]
const areas = ['HAN', 'STR', 'FRI', 'ARB', 'TYN', 'LED', 'INT', 'ADM', 'DIR', 'SAM']

function isStepped(item: Item): boolean {
  return item.kind === 'agreement' || item.kind === 'frequency'
}

function shownCodes(instrument: Instrument, tenureBand: string): readonly string[] {
  const sections = shownSections(instrument, {}, { tenureBand, role: null })
  return sections.flatMap((section) => section.items.map((item) => item.code))
}

test.each(all)('$code may be published: whole in Swedish and English', (instrument) => {
  expect(publishInstrument(instrument)).toEqual({ ok: true, instrument })
})

test('the pulse covers every focus area with three or four items, and staying with two', () => {
  expect(pulse.focusAreas.map((area) => area.code)).toEqual([...areas, 'STA'])
  for (const area of pulse.focusAreas) {
    expect(area.items.length).toBeGreaterThanOrEqual(area.code === 'STA' ? 2 : 3)
    expect(area.items.length).toBeLessThanOrEqual(area.code === 'STA' ? 2 : 4)
  }
})

test('the exit survey has 24 steps in four sections: three for the strongest areas, two for the others', () => {
  const stepped = exit.sections.filter((section) => section.items.every(isStepped))
  expect(stepped.length).toBe(4)
  expect(itemsOf(exit).filter(isStepped).length).toBe(24)
  expect(exit.focusAreas.map((area) => [area.code, area.items.length])).toEqual(
    areas.map((code) => [code, ['HAN', 'STR', 'TYN', 'LED'].includes(code) ? 3 : 2]),
  )
})

test('what both ask, both ask in the same words and score the same way, so that leavers and stayers compare', () => {
  for (const item of itemsOf(exit).filter(isStepped)) {
    const asked = itemsByCode(pulse).get(item.code)
    expect(asked).toMatchObject({ kind: item.kind, stem: item.stem })
  }
  for (const area of exit.focusAreas) {
    const same = pulse.focusAreas.find((candidate) => candidate.code === area.code)
    expect(same).toMatchObject({ title: area.title, inIndex: area.inIndex, role: area.role })
    for (const item of area.items) expect(same?.items).toContainEqual(item)
  }
})

test('a round about workload asks what the pulse asks, and how the week is spent', () => {
  expect(workload.focusAreas.map(({ code }) => code)).toEqual(['TYN', 'ADM', 'DIR'])
  for (const area of workload.focusAreas) expect(pulse.focusAreas).toContainEqual(area)
  for (const item of itemsOf(workload)) expect(itemsByCode(pulse).get(item.code)).toEqual(item)
  const week = itemsByCode(workload).get('WEEK')
  expect(week?.kind === 'shareOfWeek' && week.parts.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['clients', 'documentation', 'administration', 'travel']),
  )
})

test('newcomers are all asked about their introduction, in the words of the pulse', () => {
  expect(shownCodes(introduction, 'T0')).toEqual(itemsOf(introduction).map(({ code }) => code))
  for (const item of itemsOf(introduction).filter(({ code }) => !code.startsWith('EXP')))
    expect(itemsByCode(pulse).get(item.code)).toEqual(item)
})

test.each(all)(
  '$code: every step belongs to one focus area, and at most one in each is reversed',
  (instrument) => {
    const keyed = instrument.focusAreas.flatMap((area) => area.items.map((item) => item.code))
    expect([...keyed].sort()).toEqual(itemsOf(instrument).filter(isStepped).map((item) => item.code).sort()) // prettier-ignore
    for (const area of instrument.focusAreas) {
      expect(area.items.filter((item) => item.reversed).length).toBeLessThanOrEqual(1)
    }
  },
)

test.each([exit, pulse])(
  '$code: the introduction is asked of newcomers only and stays out of the index',
  (instrument) => {
    const introduction = instrument.focusAreas.find((area) => area.code === 'INT')
    expect(introduction?.inIndex).toBe(false)
    for (const { code } of introduction?.items ?? []) {
      for (const band of ['T0', 'T1']) expect(shownCodes(instrument, band)).toContain(code)
      for (const band of ['T2', 'T3', 'T4']) expect(shownCodes(instrument, band)).not.toContain(code)
    }
  },
)

test.each(all)(
  '$code: nothing is mandatory, and every statement is one short thought without negation',
  (instrument) => {
    for (const item of itemsOf(instrument)) {
      expect(item.required).toBe(false)
      if (!isStepped(item)) continue
      expect(item.stem.sv.split(' ').length).toBeLessThanOrEqual(12)
      expect(item.stem.sv).not.toMatch(/\b(?:inte|aldrig|ej|ingen|inget|inga|utan)\b/iu)
      expect(item.stem.en).not.toMatch(/\b(?:not|never|no|none|without)\b|n’t|n't/iu)
      expect(item.stem.sv).toMatch(/\.$/)
      expect(item.stem.en).toMatch(/\.$/)
    }
  },
)

test('the exit survey asks for every reason of the code frame, with its direction and focus area', () => {
  const item = itemsByCode(exit).get(exit.parts.reasons ?? '')
  if (item?.kind !== 'reasons') throw new Error('no reasons')
  const frame = item.options.map(({ code, direction, avoidable, focusArea }) =>
    [code, direction, avoidable ? 'avoidable' : 'unavoidable', focusArea ?? '-'].join(' '),
  )
  expect(item.maximumContributing).toBe(3)
  expect(frame).toEqual([
    'WORKLOAD push avoidable TYN',
    'STRESS_HEALTH push avoidable STR',
    'LEADERSHIP push avoidable LED',
    'SUPERVISION push avoidable HAN',
    'INTRO push avoidable INT',
    'ADMIN push avoidable ADM',
    'NO_CLIENT_TIME push avoidable DIR',
    'COLLAB push avoidable SAM',
    'ENVIRONMENT_SAFETY push avoidable ARB',
    'ETHICS_QUALITY push avoidable -',
    'PAY push avoidable -',
    'CAREER_DEV push avoidable -',
    'SCHEDULE_FLEX push avoidable -',
    'REORG push avoidable -',
    'CONFLICT_VICTIMISATION push avoidable -',
    'BETTER_OFFER pull avoidable -',
    'OTHER_PROFESSION pull avoidable -',
    'STUDIES pull avoidable -',
    'MOVE_COMMUTE unavoidable unavoidable -',
    'FAMILY unavoidable unavoidable -',
    'RETIREMENT unavoidable unavoidable -',
    'FIXED_TERM_END unavoidable unavoidable -',
    'OWN_HEALTH_OTHER unavoidable unavoidable -',
    'DISMISSED involuntary unavoidable -',
    'REDUNDANCY involuntary unavoidable -',
  ])
})

test('both ask for the recommendation; the exit survey also for destination, return and what would have helped', () => {
  expect(pulse.parts).toEqual({ recommend: 'RECOMMEND' })
  expect(exit.parts).toEqual({
    reasons: 'REASONS',
    destination: 'DESTINATION',
    wouldHaveStayed: 'STAYED',
    wouldReturn: 'RETURN',
    recommend: 'RECOMMEND',
  })
})

test('whoever may write freely is warned of client secrecy beside the field', () => {
  const texts = [exit, pulse].flatMap(itemsOf).flatMap((item) => (item.kind === 'freeText' ? [item] : []))
  expect(texts.length).toBe(2)
  for (const { warning } of texts) {
    expect(warning.sv).toMatch(/sekretess/)
    expect(warning.en).toMatch(/secrecy/)
  }
})

test('no text promises what does not hold', () => {
  const words = JSON.stringify(all)
  expect(words).not.toMatch(/anonym|samtyck|consent/iu)
})
