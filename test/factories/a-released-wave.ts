import exitDefinition from '#db/seeds/instruments/exit-1.json'
import pulseDefinition from '#db/seeds/instruments/pulse-1.json'
import { analyseRelease } from '~/domain/analysis/analyse-release'
import { type Instrument, instrumentSchema } from '~/domain/instrument/instrument'
import { optionsOf } from '~/domain/instrument/item-kinds/item-kinds'
import { itemsOf } from '~/domain/instrument/items-of'
import type { Item } from '~/domain/instrument/item'
import { districtIdSchema, unitIdSchema } from '~/domain/organisation/organisation'
import type {
  Release,
  ReleasedCell,
  ReleasedCount,
  ReleasedItem,
  ReleasedRelations,
} from '~/domain/release/release'
import type { ReleasedWave } from '~/domain/report/result-basis'
import type { Cell } from '~/domain/rollup/cell'
import { indexScale } from '~/domain/rollup/rollup'
import { addMoments, type Moments, noMoments } from '~/domain/statistics/moments'
import { waveIdSchema } from '~/domain/wave/wave'

export const exitInstrument: Instrument = instrumentSchema.parse(exitDefinition)
export const pulseInstrument: Instrument = instrumentSchema.parse(pulseDefinition)

/** A group as the release is to tell of it. */
export type Told = {
  readonly n: number
  /** The mean of every area that is not named; 55 unless told. */
  readonly level?: number
  readonly areas?: Readonly<Record<string, number>>
  readonly hiddenAreas?: readonly string[]
  /** `null` = not known. */
  readonly invited?: number | null
}

export type WaveWish = {
  readonly instrument?: Instrument
  readonly waveId?: string
  readonly closesOn?: string
  readonly origin?: 'fieldwork' | 'imported'
  /** By district; "few" = suppressed. */
  readonly districts?: Readonly<Record<string, Told | 'few'>>
  readonly units?: readonly {
    readonly district: string
    readonly unit: string
    readonly told: Told | 'few'
  }[]
  /** Those whose district is not stated. */
  readonly withoutDistrict?: Told
  /** How answers go together; without it nothing is told of that. */
  readonly relations?: ReleasedRelations
}

const sd = 18

/** A release written by hand, through the real analysis: quick, exact, and the same every time. */
export function aReleasedWave(wish: WaveWish = {}): ReleasedWave & { readonly release: Release } {
  const { instrument = pulseInstrument, closesOn = '2026-10-25', origin = 'fieldwork' } = wish
  const { districts = { angered: { n: 60 }, centrum: { n: 45 } }, units = [], withoutDistrict } = wish
  const told = Object.entries(districts).map(([code, group]) => ({
    cell: { grouping: 'district', districtId: districtIdSchema.parse(code) } as const,
    group,
  }))
  const cityTold = [...told.map(({ group }) => group), ...(withoutDistrict ? [withoutDistrict] : [])]
  const cells: readonly ReleasedCell[] = [
    cityCell(instrument, cityTold),
    ...told.map(({ cell, group }) => released(instrument, cell, group, true)),
    ...(withoutDistrict
      ? [released(instrument, { grouping: 'district', districtId: null }, withoutDistrict, true)]
      : []),
    ...units.map(({ district, unit, told: group }) =>
      released(
        instrument,
        {
          grouping: 'unit',
          districtId: districtIdSchema.parse(district),
          unitId: unitIdSchema.parse(unit),
        },
        group,
        false,
      ),
    ),
  ]
  const sizes = { minimumCellSize: 5, minimumDetailSize: 10 }
  const instrumentOf = { instrumentCode: instrument.code, instrumentVersion: instrument.version }
  const waveId = waveIdSchema.parse(wish.waveId ?? 'puls-1')
  const relations = wish.relations === undefined ? {} : { relations: wish.relations }
  const release: Release = { waveId, ...instrumentOf, ...sizes, releasedOn: closesOn, cells, ...relations }
  return {
    wave: {
      waveId,
      kind: instrument.kind,
      name: { sv: `Mätning ${waveId}`, en: `Survey ${waveId}` },
      ...instrumentOf,
      ...sizes,
      opensOn: `${closesOn.slice(0, 8)}01`,
      closesOn,
      state: 'closed',
      origin,
      askedItems: null,
    },
    instrument,
    release,
    analysis: analyseRelease(release, instrument),
  }
}

function scalesOf(instrument: Instrument, group: Told): Record<string, Moments> {
  const meanOf = (code: string) => group.areas?.[code] ?? group.level ?? 55
  const indexed = instrument.focusAreas.filter(({ inIndex }) => inIndex).map(({ code }) => meanOf(code))
  const index = indexed.reduce((sum, mean) => sum + mean, 0) / indexed.length
  return {
    ...Object.fromEntries(instrument.focusAreas.map(({ code }) => [code, momentsAt(group.n, meanOf(code))])),
    [indexScale]: momentsAt(group.n, index),
  }
}

export function momentsAt(n: number, mean: number): Moments {
  return { n, sum: n * mean, sumSquares: (n - 1) * sd * sd + n * mean * mean }
}

function released(instrument: Instrument, cell: Cell, group: Told | 'few', hasItems: boolean): ReleasedCell {
  if (group === 'few') return { kind: 'suppressed', cell }
  const scales = Object.entries(scalesOf(instrument, group)).map(
    ([code, moments]) =>
      [
        code,
        group.hiddenAreas?.includes(code) === true
          ? { kind: 'suppressed' as const }
          : { kind: 'shown' as const, moments },
      ] as const,
  )
  const invited = group.invited === undefined ? Math.round(group.n / 0.7) : group.invited
  return {
    kind: 'shown',
    cell,
    respondents: group.n,
    invited,
    scales: Object.fromEntries(scales),
    items: hasItems ? itemsAt(instrument, group) : {},
  }
}

function cityCell(instrument: Instrument, groups: readonly (Told | 'few')[]): ReleasedCell {
  const told = groups.filter((group) => group !== 'few')
  const n = told.reduce((sum, group) => sum + group.n, 0)
  const invited = told.some((group) => group.invited === null)
    ? null
    : told.reduce((sum, group) => sum + (group.invited ?? Math.round(group.n / 0.7)), 0)
  const city = released(instrument, { grouping: 'city' }, { n, invited }, true)
  if (city.kind !== 'shown') return city
  const added = Object.keys(city.scales).map((code) => {
    const moments = told
      .map((group) => scalesOf(instrument, group)[code] ?? noMoments)
      .reduce(addMoments, noMoments)
    return [code, { kind: 'shown' as const, moments }] as const
  })
  return { ...city, scales: Object.fromEntries(added) }
}

function itemsAt(instrument: Instrument, group: Told): Record<string, ReleasedItem> {
  const items = itemsOf(instrument).filter(({ kind }) => kind !== 'freeText')
  return Object.fromEntries(items.map((item) => [item.code, itemAt(instrument, item, group)]))
}

/** Steps as if thrown five times at the area's level; choices fewer and fewer down the list. */
function itemAt(instrument: Instrument, item: Item, group: Told): ReleasedItem {
  if (group.n < 10) return { kind: 'suppressed' }
  const area = instrument.focusAreas.find(({ items }) => items.some(({ code }) => code === item.code))
  const level = area === undefined ? 55 : (group.areas?.[area.code] ?? group.level ?? 55)
  const isReversed = area?.items.find(({ code }) => code === item.code)?.reversed === true
  const mean = isReversed ? 100 - level : level
  if (item.kind === 'agreement' || item.kind === 'frequency') {
    if (group.n < 30) return { kind: 'meanOnly', n: group.n, means: { '': mean } }
    const p = mean / 100
    const counts = [1, 4, 6, 4, 1].map((ways, step) => group.n * ways * p ** step * (1 - p) ** (4 - step))
    return {
      kind: 'shown',
      n: group.n,
      notApplicable: { kind: 'few' },
      counts: Object.fromEntries(
        counts.map((count, step) => [String(step + 1), { kind: 'shown', count: Math.round(count) }]),
      ),
      moments: { '': momentsAt(group.n, mean) },
    }
  }
  const codes = optionsOf(item).map(({ code }) => code)
  const keys = item.kind === 'reasons' ? codes.flatMap((code) => [`main:${code}`, `any:${code}`]) : codes
  const counts = keys.map((key, place) => [key, told(Math.round(group.n / (3 + place)))] as const)
  const directions = ['push', 'pull', 'unavoidable', 'involuntary'].map(
    (direction, place) => [`direction:${direction}`, told(Math.round(group.n / (2 + 3 * place)))] as const,
  )
  const groups = {
    promoters: Math.round(group.n / 5),
    passives: Math.round(group.n / 3),
    detractors: group.n - Math.round(group.n / 5) - Math.round(group.n / 3),
  }
  return {
    kind: 'shown',
    n: group.n,
    notApplicable: { kind: 'few' },
    counts: Object.fromEntries([...counts, ...(item.kind === 'reasons' ? directions : [])]),
    moments: {},
    ...(item.kind === 'zeroToTen' ? { recommendation: groups } : {}),
  }
}

function told(count: number): ReleasedCount {
  return count < 5 ? { kind: 'few' } : { kind: 'shown', count }
}
