import { expect, test } from 'vitest'
import { answerSignals } from '~/domain/analysis/answer-signals'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { askOnly } from '~/domain/instrument/ask-only'
import { cellKey } from '~/domain/rollup/cell'
import {
  aReleasedWave,
  exitInstrument,
  pulseInstrument,
  type WaveWish,
} from '../../factories/a-released-wave'

const everybody = { role: 'hrCity' } as const

/** Waves, the newest first. */
const signalsIn = (...wishes: readonly WaveWish[]) => answerSignals(wishes.map(aReleasedWave), everybody)

const lowIn = (wish: WaveWish) =>
  signalsIn(wish).low?.signals.map(({ cell, scale }) => `${cellKey(cell)} ${scale}`)

test('a district with a low area far below the city is a signal, one that is low with all others is not', () => {
  const districts = { angered: { n: 60, areas: { TYN: 30 } }, centrum: { n: 90 }, lundby: { n: 90 } }
  expect(lowIn({ districts })).toEqual(['district/angered TYN'])
  const allLow = {
    angered: { n: 60, level: 35 },
    centrum: { n: 90, level: 36 },
    lundby: { n: 90, level: 34 },
  }
  expect(lowIn({ districts: allLow })).toEqual([])
})

test('an area that is below the city but not below 50 is no signal, nor is another area than the two', () => {
  const high = {
    angered: { n: 60, areas: { LED: 55 } },
    centrum: { n: 90, level: 75 },
    lundby: { n: 90, level: 75 },
  }
  expect(lowIn({ districts: high })).toEqual([])
  const other = { angered: { n: 60, areas: { ADM: 20 } }, centrum: { n: 90 }, lundby: { n: 90 } }
  expect(lowIn({ districts: other })).toEqual([])
})

test('units are drawn to each other, and one with fewer than ten answers is never a signal', () => {
  const unit = (name: string, n: number, level: number) => ({
    district: 'centrum',
    unit: `centrum-${name}`,
    told: { n, areas: { TYN: level } },
  })
  const others = ['b', 'c', 'd', 'e', 'f'].map((name) => unit(name, 20, 55))
  const units = (n: number) => ({ units: [unit('a', n, 25), ...others] })
  expect(lowIn(units(20))).toEqual(['unit/centrum/centrum-a TYN'])
  expect(lowIn(units(9))).toEqual([])
  const shrunken = signalsIn(units(20)).low?.signals[0]
  expect(shrunken?.shrunken).toBeGreaterThan(25)
  expect(shrunken?.shrunken).toBeLessThan(47)
})

test('what is hidden is no signal and draws nothing', () => {
  const districts = { angered: { n: 60, areas: { TYN: 20 }, hiddenAreas: ['TYN'] }, centrum: { n: 90 } }
  expect(lowIn({ districts })).toEqual([])
})

const staying = (angered: number, waveId: string): WaveWish => ({
  waveId,
  districts: { angered: { n: 60, areas: { STA: angered } }, centrum: { n: 90, areas: { STA: 60 } } },
})

test('intention to stay that falls by ten points and is supported is a signal, a smaller fall is not', () => {
  const fall = signalsIn(staying(45, 'p2'), staying(62, 'p1')).falling
  expect(fall?.signals.map(({ cell }) => cellKey(cell))).toEqual(['district/angered'])
  expect(fall?.looked).toBe(3)
  expect(signalsIn(staying(53, 'p2'), staying(62, 'p1')).falling?.signals).toEqual([])
  expect(signalsIn(staying(62, 'p2'), staying(45, 'p1')).falling?.signals).toEqual([])
})

test('a fall among few is not supported, and so no signal', () => {
  const few = (level: number, waveId: string): WaveWish => ({
    waveId,
    districts: { angered: { n: 11, areas: { STA: level } }, centrum: { n: 90, areas: { STA: 60 } } },
  })
  expect(signalsIn(few(50, 'p2'), few(61, 'p1')).falling?.signals).toEqual([])
})

test('a pulse that does not ask is passed over, and one wave alone has nothing to fall from', () => {
  const short = askOnly(pulseInstrument, ['HAN1', 'HAN2', 'HAN3'])
  const signals = signalsIn({ instrument: short, waveId: 'p3' }, staying(45, 'p2'), staying(62, 'p1'))
  expect(signals.falling?.pulse.wave.waveId).toBe('p2')
  expect(signals.low?.pulse.wave.waveId).toBe('p2')
  expect(signalsIn(staying(45, 'p2')).falling).toBeUndefined()
  expect(signalsIn({ instrument: exitInstrument })).toMatchObject({ low: { looked: 2 } })
})

test('HR of a district reads the signals of its own, tested together with all others', () => {
  const waves = [staying(45, 'p2'), staying(62, 'p1')].map(aReleasedWave)
  const of = (id: string) =>
    answerSignals(waves, { role: 'hrDistrict', districtId: districtIdSchema.parse(id) }).falling
  expect(of('centrum')?.signals).toEqual([])
  expect(of('angered')?.signals).toHaveLength(1)
  expect(of('centrum')?.looked).toBe(3)
})
