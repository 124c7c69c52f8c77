import type { DistrictId, Unit } from '~/domain/organisation/organisation'
import type { Background } from '~/domain/invitation/background'
import { type Random, weighted } from '../seeded-random'

/** One invented employee. The names are put together by chance. */
export type DemoPerson = {
  readonly name: string
  readonly email: string
  readonly background: Background & { readonly districtId: DistrictId }
}

const firstNames =
  'Amina Anders Anna Birgitta Camilla Daniel Elin Emma Erik Fatima Frida Gustav Hanna Helena Ida Ingrid Jenny Johan Karin Kristina Lars Lena Linnea Maja Maria Mikael Nadia Nils Olof Petra Rebecka Sara Sofia Stina Tobias Ulrika Yusuf Åsa Örjan'.split(
    ' ',
  )
const lastNames =
  'Ahmed Andersson Berg Bergström Björk Dahl Ekström Eriksson Forsberg Gustafsson Hansson Holm Jansson Johansson Karlsson Lind Lindqvist Lundgren Nilsson Nyström Olsson Persson Sandberg Sjöberg Svensson Söderström Wallin Åberg Öberg'.split(
    ' ',
  )

const tenure = [
  ['T0', 17],
  ['T1', 27],
  ['T2', 24],
  ['T3', 18],
  ['T4', 14],
] as const

const roles = [
  ['utredning', 52],
  ['mottagning', 16],
  ['familjehem', 14],
  ['forste', 12],
  ['ovrigt', 6],
] as const

/** How many work in each district, in the proportions of a big Swedish city; about 900 in all. */
export const demoHeadcount: Readonly<Record<string, number>> = {
  angered: 115,
  'ostra-goteborg': 104,
  'orgryte-harlanda': 90,
  centrum: 81,
  'majorna-linne': 93,
  'askim-frolunda-hogsbo': 99,
  'vastra-goteborg': 87,
  'vastra-hisingen': 97,
  lundby: 84,
  'norra-hisingen': 52,
}

export function demoStaff(units: readonly Unit[], random: Random): DemoPerson[] {
  return Object.entries(demoHeadcount).flatMap(([districtId, headcount]) => {
    const own = units.filter((unit) => unit.districtId === districtId)
    return Array.from({ length: headcount }, (_, i) => demoPerson(own, `${districtId}.${i + 1}`, random))
  })
}

function demoPerson(units: readonly Unit[], number: string, random: Random): DemoPerson {
  const unit = weighted(
    random,
    units.map((one, i) => [one, i === 0 ? 1.4 : 1] as const),
  )
  const name = `${pick(firstNames, random)} ${pick(lastNames, random)}`
  return {
    name,
    email: `${ascii(name)}.${number}@demo.invalid`,
    background: {
      districtId: unit.districtId,
      unitId: unit.unitId,
      role: weighted(random, roles),
      tenureBand: weighted(random, tenure),
    },
  }
}

function pick(values: readonly string[], random: Random): string {
  return values[Math.floor(random() * values.length)] ?? ''
}

function ascii(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .replace(/ +/g, '.')
}
