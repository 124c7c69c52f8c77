import type { Unit } from '~/domain/organisation/organisation'
import type { Random } from '../seeded-random'
import { type DemoEmployment, demoEmployments } from './demo-employments'

/** The three files that HR would bring. Semicolons, as Swedish Excel writes them. */
export type DemoRegister = {
  readonly completeFrom: string
  readonly spells: string
  readonly headCounts: string
  readonly context: string
}

const years = 10
const headCountMonths = 24

/** An invented employment register of ten years that ends today; `times`: how many times the demo's staff there are. */
export function demoRegister(units: readonly Unit[], today: string, random: Random, times = 1): DemoRegister {
  const completeFrom = `${Number(today.slice(0, 4)) - years + 1}-01-01`
  const lastDay = dayOf(today) - dayOf(completeFrom)
  const held = demoEmployments(units, lastDay, random, times)
  const dateOf = (day: number) => isoDate(dayOf(completeFrom) + day)
  return {
    completeFrom,
    spells: lines(
      [
        'anstallningsnummer',
        'enhet',
        'roll',
        'anstalld',
        'slutat',
        'avgangssatt',
        'tillsvidare',
        'tidigare_enhet',
      ],
      // Who left before the register began is not in it.
      held
        .filter(({ leftDay }) => leftDay === null || leftDay >= 0)
        .map((one) => [
          one.employee,
          one.unitId,
          one.role,
          dateOf(one.hiredDay),
          one.leftDay === null ? '' : dateOf(one.leftDay),
          one.leaving ?? '',
          one.isPermanent ? 'ja' : 'nej',
          one.previousUnitId ?? '',
        ]),
    ),
    headCounts: lines(['manad', 'enhet', 'antal'], headCounts(units, held, today, dateOf)),
    context: lines(
      ['distrikt', 'ar', 'aktualiseringar', 'utredningar', 'vakanser', 'arbetstyngd'],
      contextFigures(units, Number(today.slice(0, 4)), random),
    ),
  }
}

type Cells = readonly (string | number)[]

function headCounts(
  units: readonly Unit[],
  held: readonly DemoEmployment[],
  today: string,
  dateOf: (day: number) => string,
): Cells[] {
  const dated = held.map(({ unitId, hiredDay, leftDay }) => ({
    unitId,
    from: dateOf(hiredDay),
    until: leftDay === null ? '9999-12-31' : dateOf(leftDay),
  }))
  const first = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - headCountMonths
  return Array.from({ length: headCountMonths }, (_, offset) => {
    const month = `${Math.floor((first + offset) / 12)}-${String(((first + offset) % 12) + 1).padStart(2, '0')}`
    const there = dated.filter(({ from, until }) => from <= `${month}-28` && until > `${month}-28`)
    return units.map(({ unitId }): Cells => [
      month,
      unitId,
      there.filter((one) => one.unitId === unitId).length,
    ])
  }).flat()
}

const heavy: Readonly<Record<string, number>> = { 'ostra-goteborg': 1.35, angered: 1.25, centrum: 1.1 }

function contextFigures(units: readonly Unit[], year: number, random: Random): Cells[] {
  const districts = [...new Set(units.map(({ districtId }) => districtId))]
  return districts.flatMap((districtId) =>
    Array.from({ length: years - 1 }, (_, offset): Cells => {
      const weight = heavy[districtId] ?? 0.9
      const referrals = Math.round(1500 * weight * (1 + 0.02 * offset) * (0.95 + 0.1 * random()))
      const vacancies = (4 * weight * (0.6 + 0.8 * random())).toFixed(1).replace('.', ',')
      const points = Math.round(112 * (0.7 + 0.3 * weight) * (0.97 + 0.06 * random()))
      return [
        districtId,
        year - years + 1 + offset,
        referrals,
        Math.round(referrals * 0.42),
        vacancies,
        points,
      ]
    }),
  )
}

function lines(header: readonly string[], rows: readonly Cells[]): string {
  return [header, ...rows].map((cells) => cells.join(';')).join('\r\n')
}

const dayMilliseconds = 86_400_000

function dayOf(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / dayMilliseconds)
}

function isoDate(day: number): string {
  return new Date(day * dayMilliseconds).toISOString().slice(0, 10)
}
