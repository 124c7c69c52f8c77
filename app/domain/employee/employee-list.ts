import type { Organisation } from '../organisation/organisation'
import { foldWord } from '../table/fold-word'
import type { Employee } from './employee'

export type EmployeeListRow = Pick<
  Employee,
  'employeeNumber' | 'name' | 'email' | 'employedFrom' | 'employedTo'
> & {
  readonly district: string
  readonly unit: string
}

export type EmployeeListPage = {
  readonly employees: readonly EmployeeListRow[]
  readonly page: number
  readonly pages: number
  readonly found: number
  /** How many are on the list at all. */
  readonly all: number
}

const perPage = 100

/** A part of the list: those whose name, address or number holds the words sought. */
export function employeeListPage(
  employees: readonly Employee[],
  {
    organisation,
    sought,
    page,
  }: {
    readonly organisation: Pick<Organisation, 'districts' | 'units'>
    readonly sought: string
    readonly page: number
  },
): EmployeeListPage {
  const words = foldWord(sought)
  const found = employees.filter(({ name, email, employeeNumber }) =>
    foldWord(`${name} ${email ?? ''} ${employeeNumber}`).includes(words),
  )
  const pages = Math.max(1, Math.ceil(found.length / perPage))
  const shown = Math.min(Math.max(1, page), pages)
  const districts = new Map(organisation.districts.map((one) => [one.districtId, one.name]))
  const units = new Map(organisation.units.map((one) => [one.unitId, one.name]))
  return {
    page: shown,
    pages,
    found: found.length,
    all: employees.length,
    employees: found.slice((shown - 1) * perPage, shown * perPage).map((one) => ({
      employeeNumber: one.employeeNumber,
      name: one.name,
      email: one.email,
      employedFrom: one.employedFrom,
      employedTo: one.employedTo,
      district: districts.get(one.districtId) ?? one.districtId,
      unit: one.unitId === null ? '' : (units.get(one.unitId) ?? one.unitId),
    })),
  }
}
