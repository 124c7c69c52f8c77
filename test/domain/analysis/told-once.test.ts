import { expect, test } from 'vitest'
import { attentionList } from '~/domain/analysis/attention-list'
import { comparableScales } from '~/domain/analysis/comparable-scales'
import { compareWaves } from '~/domain/analysis/compare-waves'
import { signalsFor } from '~/domain/analysis/scope-analysis'
import { cellKey } from '~/domain/rollup/cell'
import { aReleasedWave, pulseInstrument, type Told, type WaveWish } from '../../factories/a-released-wave'
import { asHrOf } from '../../factories/a-result-basis'

const wave = (districts: Readonly<Record<string, Told>>, more: WaveWish = {}) =>
  aReleasedWave({ ...more, districts }).analysis
const named = (signals: ReturnType<typeof attentionList>) =>
  signals.map(({ kind, cell, scale }) => `${kind} ${cellKey(cell)} ${scale}`)
const moved = (before: Readonly<Record<string, Told>>, after: Readonly<Record<string, Told>>) => {
  const current = wave(after)
  const scales = comparableScales(pulseInstrument, pulseInstrument)
  return attentionList(current, compareWaves(wave(before), current, scales))
}
const han = (level: number): Told => ({ n: 100, areas: { HAN: level } })

test('an area that moves everywhere is the city’s, which names the districts that moved with it', () => {
  const signals = moved(
    { angered: han(60), centrum: han(60), lundby: han(60) },
    { angered: han(48), centrum: han(48), lundby: han(47) },
  )
  expect(named(signals)).toEqual(['weakness city HAN'])
  expect(signals[0]?.alsoIn?.map(cellKey)).toEqual([
    'district/angered',
    'district/centrum',
    'district/lundby',
  ])
})

test('a district that moved further still, or stands out besides, keeps what is its own', () => {
  const signals = moved(
    { angered: han(60), centrum: han(60), lundby: han(45) },
    { angered: han(30), centrum: han(50), lundby: han(35) },
  )
  expect(named(signals)).toEqual([
    'weakness district/angered HAN',
    'weakness city HAN',
    'strength district/centrum HAN',
  ])
  const [angered, city] = signals
  expect(angered).toHaveProperty('versusPrevious')
  expect(city?.alsoIn?.map(cellKey)).toEqual(['district/centrum', 'district/lundby'])
})

test('a district’s HR reads of its own district alone that it moved with the city', () => {
  const signals = moved(
    { angered: han(60), centrum: han(60), lundby: han(60) },
    { angered: han(48), centrum: han(48), lundby: han(47) },
  )
  const [city] = signalsFor(signals, asHrOf('centrum'))
  expect(city?.alsoIn?.map(cellKey)).toEqual(['district/centrum'])
})

test('a district’s index is not told beside the areas that it is made of', () => {
  const names = named(attentionList(wave({ angered: { n: 200, level: 40 }, centrum: { n: 200 } })))
  expect(names).toContain('weakness district/angered LED')
  expect(names).not.toContain('weakness district/angered INDEX')
})

const unit = (name: string, level: number) => ({ district: 'angered', unit: name, told: { n: 40, level } })

test('a unit is compared with the rest of its district, and says nothing that its district says', () => {
  const units = [unit('angered-barn', 40), unit('angered-unga', 60)]
  const alike = attentionList(
    wave({ angered: { n: 80, level: 50 }, centrum: { n: 100, level: 50 } }, { units }),
  )
  expect(named(alike)).toEqual([
    'weakness unit/angered/angered-barn INDEX',
    'strength unit/angered/angered-unga INDEX',
  ])
  const low = attentionList(
    wave({ angered: { n: 80, level: 40 }, centrum: { n: 100, level: 60 } }, { units }),
  )
  const names = named(low)
  expect(names.some((name) => name.startsWith('weakness district/angered'))).toBe(true)
  expect(names).not.toContain('weakness unit/angered/angered-barn INDEX')
  expect(names).toContain('strength unit/angered/angered-unga INDEX')
})
