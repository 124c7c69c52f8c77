import { type Random, seededRandom } from '#db/seeds/seeded-random'
import { districtIdSchema, unitIdSchema } from '~/domain/organisation/organisation'
import type { EmploymentSpell } from '~/domain/register/employment-spell'
import type { LeavingKind } from '~/domain/register/leaving-kind'
import { takeAll } from '~/domain/release/steps'
import { releaseRetention } from '~/domain/retention/release-retention'
import { areaKey } from '~/domain/retention/retention-area'
import { registerYears } from '~/domain/retention/retention-period'
import type { TurnoverMeasure } from '~/domain/retention/retention-release'
import { tallyDistrict } from '~/domain/retention/tally-district'
import { type ToldCount, toldSoFar } from '~/domain/retention/told-earlier'

/* Registers of small towns whose roles, units and districts overlap, and somebody who solves for what they are not told. */

const kinds: readonly LeavingKind[] = [
  ...Array.from({ length: 6 }, () => 'ownRequest' as const),
  ...(['retirement', 'fixedTermEnd', 'internalMove', 'dismissal', 'other'] as const),
]

/** Spells from 2021 to the end of 2024; each role keeps mostly to one district. */
export function smallTown(seed: number): readonly EmploymentSpell[] {
  const random = seededRandom(seed)
  const districts = 3 + (seed % 2)
  const dayIn = (from: number, years: number) =>
    new Date(Date.UTC(from, 0, 1) + Math.floor(random() * years * 365) * 86_400_000)
      .toISOString()
      .slice(0, 10)
  return Array.from({ length: 150 + Math.floor(random() * 200) }, (_, at): EmploymentSpell => {
    const district = Math.floor(random() * districts)
    const hiredOn = dayIn(2018, 6)
    const left = random() < 0.6 ? dayIn(2021, 4) : null
    const leftOn = left !== null && left > hiredOn ? left : null
    return {
      employee: `p${at}`,
      districtId: districtIdSchema.parse(`d${district}`),
      unitId: unitIdSchema.parse(`d${district}-${Math.floor(random() ** 2 * 3)}`),
      role: random() < 0.9 ? `r${random() < 0.85 ? district : Math.floor(random() * districts)}` : null,
      hiredOn,
      employedSince: hiredOn,
      leftOn,
      leaving: leftOn === null ? null : pick(kinds, random),
      isPermanent: random() < 0.9,
      previousUnitId: null,
    }
  })
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new Error('nothing to pick')
  return value
}

/** What was told on each of these days, by a register that was brought up to date on each; and whether it says more. */
export function toldOver(spells: readonly EmploymentSpell[], days: readonly string[]): readonly ToldCount[] {
  let told: readonly ToldCount[] = []
  for (const asOf of days) {
    const span = { completeFrom: '2021-01-01', asOf, years: registerYears('2021-01-01', asOf) }
    const districts = [...new Set(spells.map(({ districtId }) => districtId))].sort()
    const tallies = districts.map((districtId) => {
      const own = spells
        .filter((one) => one.districtId === districtId && one.hiredOn <= asOf)
        .map((one) =>
          one.leftOn !== null && one.leftOn > asOf ? { ...one, leftOn: null, leaving: null } : one,
        )
      return tallyDistrict({ districtId, revision: 1, spells: own, headCounts: [], context: [] }, span)
    })
    told = toldSoFar(takeAll(releaseRetention(tallies, span, told)), told)
  }
  return told
}

type Event = { readonly spell: EmploymentSpell; readonly way: string; readonly on: string }

function eventsOf(spells: readonly EmploymentSpell[]): readonly Event[] {
  return spells.flatMap((spell): Event[] => {
    if (spell.isPermanent === false)
      return spell.leftOn === null || spell.leaving === 'internalMove'
        ? []
        : [{ spell, way: 'temporary', on: spell.leftOn }]
    const left = spell.leftOn === null ? [] : [{ spell, way: spell.leaving ?? '', on: spell.leftOn }]
    return [{ spell, way: 'hired', on: spell.hiredOn }, ...left]
  })
}

const others = ['dismissal', 'death', 'other']
const counts: Readonly<Record<TurnoverMeasure, (way: string) => boolean>> = {
  external: (way) => !['internalMove', 'hired', 'temporary'].includes(way),
  ownRequest: (way) => way === 'ownRequest',
  otherLeaving: (way) => ['retirement', 'fixedTermEnd', ...others].includes(way),
  retirement: (way) => way === 'retirement',
  fixedTermEnd: (way) => way === 'fixedTermEnd',
  otherKinds: (way) => others.includes(way),
  internalMove: (way) => way === 'internalMove',
  hired: (way) => way === 'hired',
  cohortLeft: (way) => !['hired', 'temporary'].includes(way),
  temporaryLeft: (way) => way === 'temporary',
}

function isIn(
  { area, period: { from, to }, measure }: Omit<ToldCount, 'count'>,
  { spell, way, on }: Event,
): boolean {
  const keys = ['city', `district:${spell.districtId}`, `unit:${spell.unitId}`, `role:${spell.role}`]
  const wasThere = measure !== 'cohortLeft' || spell.hiredOn < from
  return keys.includes(areaKey(area)) && on >= from && on <= to && counts[measure](way) && wasThere
}

/** Groups of one to four who left or came whose number follows from what is told, as sentences; and how many were tried. */
export function foundOut(spells: readonly EmploymentSpell[], told: readonly ToldCount[]) {
  const events = eventsOf(spells).filter(({ on }) => on >= '2021-01-01')
  const known = told.filter(({ count }) => count > 0)
  for (const one of known) {
    const counted = events.filter((event) => isIn(one, event)).length
    if (counted !== one.count)
      throw new Error(`${areaKey(one.area)} ${one.measure}: ${one.count}, not ${counted}`)
  }
  // People in the very same sums are alike: one column of the equations.
  const columns = new Map<string, Event[]>()
  for (const event of events) {
    const sums = known.flatMap((one, at) => (isIn(one, event) ? [at] : [])).join()
    columns.set(sums, [...(columns.get(sums) ?? []), event])
  }
  const alike = [...columns].map(([sums, members]) => ({
    sums: sums === '' ? [] : sums.split(',').map(Number),
    members,
  }))
  const rows = known.map((_, at) => alike.map(({ sums }) => (sums.includes(at) ? 1 : 0)))
  const free = nullSpace(rows, alike.length)
  const targets = new Map<string, Set<Event>>()
  for (const event of events) {
    const { spell, way, on } = event
    const year = on.slice(0, 4)
    const half = on.slice(5) <= '06-30' ? '1' : '2'
    const places = ['', spell.districtId, spell.unitId ?? '', `${spell.role}`].flatMap((place) =>
      place === spell.role ? [place] : [place, `${place} ${spell.role}`],
    )
    for (const place of places)
      for (const time of ['', year, `${year}-${half}`])
        for (const [measure, counts_] of Object.entries(counts)) {
          if (!counts_(way) || measure === 'cohortLeft') continue
          const name = `${place} ${time} ${measure}`
          targets.set(name, (targets.get(name) ?? new Set()).add(event))
        }
  }
  const small = [...targets].filter(([, people]) => people.size < 5)
  const given = small.filter(([, people]) => {
    const shares = alike.map(
      ({ members }) => members.filter((one) => people.has(one)).length / members.length,
    )
    if (shares.some((share) => share > 0 && share < 1)) return false
    return free.every(
      (change) => Math.abs(change.reduce((sum, value, at) => sum + value * (shares[at] ?? 0), 0)) < 1e-7,
    )
  })
  return { tried: small.length, given: given.map(([name, people]) => `${name}: ${people.size}`) }
}

/** Changes of the columns that no row shows, by Gauss–Jordan elimination. */
function nullSpace(matrix: readonly (readonly number[])[], width: number): readonly (readonly number[])[] {
  const rows = matrix.map((row) => Float64Array.from(row))
  const pivots: number[] = []
  for (let column = 0; column < width && pivots.length < rows.length; column += 1) {
    const rank = pivots.length
    let best = rank
    for (let at = rank; at < rows.length; at += 1)
      if (Math.abs(rows[at]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = at
    const pivot = rows[best]
    const leading = pivot?.[column] ?? 0
    if (pivot === undefined || Math.abs(leading) < 1e-9) continue
    rows[best] = rows[rank] ?? pivot
    rows[rank] = pivot.map((value) => value / leading)
    rows.forEach((row, at) => {
      const factor = row[column] ?? 0
      if (at === rank || factor === 0) return
      rows[rank]?.forEach((value, place) => {
        if (value !== 0) row[place] = (row[place] ?? 0) - factor * value
      })
    })
    pivots.push(column)
  }
  const isPivot = new Set(pivots)
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => !isPivot.has(column))
    .map((column) => {
      const change = new Array<number>(width).fill(0)
      change[column] = 1
      pivots.forEach((pivot, at) => (change[pivot] = -(rows[at]?.[column] ?? 0)))
      return change
    })
}
