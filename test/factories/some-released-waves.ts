import exitDefinition from '#db/seeds/instruments/exit-1.json'
import pulseDefinition from '#db/seeds/instruments/pulse-1.json'
import { demoHeadcount, demoStaff } from '#db/seeds/demo/demo-staff'
import { demoTruth } from '#db/seeds/demo/demo-truth'
import { seededRandom } from '#db/seeds/seeded-random'
import { simulateSheet } from '#db/seeds/simulate-sheet'
import { analyseRelease } from '~/domain/analysis/analyse-release'
import { type Instrument, instrumentSchema } from '~/domain/instrument/instrument'
import type { District, DistrictId, Organisation, Unit } from '~/domain/organisation/organisation'
import { districtIdSchema, unitIdSchema } from '~/domain/organisation/organisation'
import { releaseWave } from '~/domain/release/release-wave'
import type { Release } from '~/domain/release/release'
import type { ReleasedWave } from '~/domain/report/result-basis'
import { rollUp } from '~/domain/rollup/roll-up'
import { type Wave, waveIdSchema } from '~/domain/wave/wave'

export const exitInstrument: Instrument = instrumentSchema.parse(exitDefinition)
export const pulseInstrument: Instrument = instrumentSchema.parse(pulseDefinition)

const names: Readonly<Record<string, string>> = {
  angered: 'Angered',
  'ostra-goteborg': 'Östra Göteborg',
  'orgryte-harlanda': 'Örgryte-Härlanda',
  centrum: 'Centrum',
  'majorna-linne': 'Majorna-Linné',
  'askim-frolunda-hogsbo': 'Askim-Frölunda-Högsbo',
  'vastra-goteborg': 'Västra Göteborg',
  'vastra-hisingen': 'Västra Hisingen',
  lundby: 'Lundby',
  'norra-hisingen': 'Norra Hisingen',
}

const districts = Object.keys(demoHeadcount).map((code, position): District => ({
  districtId: districtIdSchema.parse(code),
  name: names[code] ?? code,
  validFrom: '2011-01-01',
  validTo: null,
  successors: [],
  position,
}))

const units = districts.flatMap(({ districtId, name }) =>
  [
    ['utredning-barn', 'Utredning barn'],
    ['utredning-unga', 'Utredning unga'],
    ['mottagning', 'Mottagning'],
    ['familjehem', 'Familjehem'],
  ].map(([code, title]): Unit => ({
    unitId: unitIdSchema.parse(`${districtId}-${code}`),
    districtId,
    name: `${title} ${name}`,
    validFrom: '2011-01-01',
    validTo: null,
    successors: [],
  })),
)

export const tenDistricts: Organisation = {
  municipality: 'Göteborgs Stad',
  isDemo: true,
  districts,
  units,
}

export type WaveWish = {
  readonly instrument?: Instrument
  /** 0 the oldest. */
  readonly round?: number
  readonly closesOn?: string
  /** Of those who were asked, 0–1. */
  readonly responseRate?: number
  /** How many answered in a district, instead of by the response rate. */
  readonly answers?: Readonly<Record<string, number>>
  readonly origin?: Wave['origin']
}

/** A simulated wave with the demo's planted strengths and weaknesses, through the real rollup and release. */
export function aReleasedWave(wish: WaveWish = {}): ReleasedWave & { readonly release: Release } {
  const { instrument = pulseInstrument, round = 3, responseRate = 0.66, answers = {} } = wish
  const closesOn = wish.closesOn ?? `${2024 + Math.floor(round / 2)}-${round % 2 === 0 ? '03-31' : '10-31'}`
  const random = seededRandom(100 + round)
  const truth = demoTruth(round, instrument.kind === 'exit' ? 'leavers' : 'staff')
  const staff = demoStaff(tenDistricts.units, random)
  const isLeaver = instrument.kind === 'exit'
  const counted = new Map<string, number>()
  const asked = staff.filter(() => !isLeaver || random() < 0.24)
  const responses = asked
    .filter(({ background: { districtId } }) => {
      const wished = answers[districtId]
      const sofar = counted.get(districtId) ?? 0
      const isIn = wished === undefined ? random() < responseRate : sofar < wished
      if (isIn) counted.set(districtId, sofar + 1)
      return isIn
    })
    .map(({ background }) => ({ background, answers: simulateSheet(instrument, background, truth, random) }))
  const invitedPerDistrict = new Map<DistrictId, number>()
  for (const { background } of asked)
    invitedPerDistrict.set(background.districtId, (invitedPerDistrict.get(background.districtId) ?? 0) + 1)
  const wave = {
    waveId: waveIdSchema.parse(`${instrument.code}-${round}`),
    kind: instrument.kind,
    name: {
      sv: `${instrument.title.sv} ${closesOn.slice(0, 7)}`,
      en: `${instrument.title.en} ${closesOn.slice(0, 7)}`,
    },
    instrumentCode: instrument.code,
    instrumentVersion: instrument.version,
    opensOn: `${closesOn.slice(0, 8)}01`,
    closesOn,
    state: 'closed' as const,
    minimumCellSize: 5,
    minimumDetailSize: 10,
    origin: wish.origin ?? ('fieldwork' as const),
  }
  const release = releaseWave(wave, {
    instrument,
    organisation: tenDistricts,
    invitedPerDistrict: wish.origin === 'imported' ? new Map() : invitedPerDistrict,
    rollup: rollUp(instrument, responses),
  })
  return { wave, instrument, release, analysis: analyseRelease(release, instrument) }
}
