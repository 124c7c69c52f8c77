import { expect, test } from 'vitest'
import type { AnalysedReasons, AnalysedShare } from '~/domain/analysis/analysis'
import { avoidableShare, leastAvoidableShare } from '~/domain/analysis/avoidable-share'
import { compareLeavers, sharedAreas } from '~/domain/analysis/compare-leavers'
import { type LeaverPeriod, wavePeriod, widen } from '~/domain/analysis/leaver-period'
import { shareOf } from '~/domain/analysis/share-of'
import { cellKey } from '~/domain/rollup/cell'
import { waveIdSchema } from '~/domain/wave/wave'
import { aReleasedWave, exitInstrument, pulseInstrument } from '../../factories/a-released-wave'

const few: AnalysedShare = { kind: 'few' }
const of = (count: number): AnalysedShare => shareOf(count, 40) ?? few

function someReasons(directions: Record<'push' | 'pull' | 'unavoidable' | 'involuntary', AnalysedShare>) {
  const reasons: AnalysedReasons = {
    kind: 'shown',
    item: 'REASONS',
    n: 40,
    reasons: [
      { code: 'PAY', direction: 'push', avoidable: true, any: few, main: few },
      { code: 'STUDIES', direction: 'pull', avoidable: true, any: few, main: of(6) },
      { code: 'BETTER', direction: 'pull', avoidable: false, any: few, main: of(5) },
      { code: 'FAMILY', direction: 'unavoidable', avoidable: false, any: few, main: few },
    ],
    directions,
  }
  return reasons
}

test('avoidable are whole directions, and of a mixed one the reasons that are', () => {
  const reasons = someReasons({ push: of(20), pull: of(11), unavoidable: of(9), involuntary: few })
  expect(avoidableShare(reasons)).toMatchObject({ kind: 'shown', count: 26, n: 40, share: 0.65 })
})

test('where a count that is needed is hidden, the avoidable share is too', () => {
  expect(
    avoidableShare(someReasons({ push: few, pull: of(11), unavoidable: of(9), involuntary: few })),
  ).toEqual(few)
  expect(avoidableShare({ kind: 'suppressed', item: 'REASONS' })).toBeUndefined()
})

test('the least that the avoidable share can be is what is told of it', () => {
  const pushAlone = someReasons({ push: of(20), pull: few, unavoidable: of(9), involuntary: few })
  expect(leastAvoidableShare(pushAlone)).toMatchObject({ kind: 'shown', count: 26, n: 40 })
  const pullAlone = someReasons({ push: few, pull: of(11), unavoidable: of(9), involuntary: few })
  expect(leastAvoidableShare(pullAlone)).toMatchObject({ count: 6 })
  expect(leastAvoidableShare({ kind: 'suppressed', item: 'REASONS' })).toBeUndefined()
})

const period = (id: string, waveIds: readonly string[], n: number | 'few'): LeaverPeriod => {
  const { release } = aReleasedWave({
    instrument: exitInstrument,
    waveId: 'w',
    districts: { angered: n === 'few' ? 'few' : { n }, centrum: { n: 40 } },
  })
  const told = wavePeriod(
    { waveId: waveIdSchema.parse('w'), opensOn: '2025-01-01', closesOn: '2025-12-31' },
    release,
    exitInstrument,
  )
  const kind = waveIds.length === 1 ? 'wave' : 'year'
  return { ...told, id, kind, waveIds: waveIds.map((one) => waveIdSchema.parse(one)) }
}

test('first the time is widened, and only then the group; what was found says which', () => {
  const [first, second] = [period('q1', ['q1'], 'few'), period('q2', ['q2'], 30)]
  const year = period('year', ['q1', 'q2'], 30)
  const keys = ['district/angered', 'city']
  const isAny = () => true
  expect(widen([first, second, year], first, keys, isAny)).toMatchObject({
    key: 'district/angered',
    period: { id: 'year' },
  })
  expect(widen([first, second], first, keys, isAny)).toMatchObject({ key: 'city', period: { id: 'q1' } })
  expect(widen([first, second, year], second, keys, isAny)).toMatchObject({ period: { id: 'q2' } })
  expect(widen([first], first, keys, () => false)).toBeUndefined()
})

test('leavers are compared on areas whose items the pulse asks in the same words', () => {
  const areas = sharedAreas(exitInstrument, pulseInstrument)
  expect(areas.map(({ code }) => code)).toContain('HAN')
  expect(areas.find(({ code }) => code === 'HAN')).toMatchObject({
    items: ['HAN1', 'HAN2', 'HAN3'],
    itemsOfStayers: 4,
  })
  const [han] = exitInstrument.focusAreas
  const others = exitInstrument.sections.map((section) => ({
    ...section,
    items: section.items.map((item) =>
      item.code === 'HAN1' ? { ...item, stem: { ...item.stem, sv: item.stem.en } } : item,
    ),
  }))
  const reworded = { ...exitInstrument, sections: others }
  expect(sharedAreas(reworded, pulseInstrument).map(({ code }) => code)).not.toContain(han?.code)
})

test('the difference is the leavers’ index less the stayers’, with an interval that is rather too wide', () => {
  const [leavers, stayers] = [exitInstrument, pulseInstrument].map((instrument, place) => {
    const { analysis } = aReleasedWave({
      instrument,
      districts: { angered: { n: 40, level: place === 0 ? 40 : 60 }, centrum: { n: 40 } },
    })
    return analysis.districts.find(({ cell }) => cellKey(cell) === 'district/angered')
  })
  if (leavers?.kind !== 'shown' || stayers?.kind !== 'shown') throw new Error('both are shown')
  const han = compareLeavers(sharedAreas(exitInstrument, pulseInstrument), leavers, stayers).find(
    ({ code }) => code === 'HAN',
  )
  expect(han?.comparison?.difference).toBeCloseTo(-20, 6)
  expect(han?.comparison?.isSupported).toBe(true)
  // Welch on the whole areas, 18 points of standard deviation each, is narrower.
  const half = 1.99 * Math.sqrt((2 * 18 ** 2) / 40)
  const { low = 0, high = 0 } = han?.comparison?.interval ?? {}
  expect((high - low) / 2).toBeGreaterThan(half)
  expect((high - low) / 2).toBeLessThan(1.1 * half)
})
