import type { ListedEmployee } from '~/domain/employee/employee'
import { districts } from './a-fieldwork'
import { unitIdSchema } from '~/domain/organisation/organisation'

/** Somebody on the list; the districts go round. */
export function anEmployee(number: number, changes: Partial<ListedEmployee> = {}): ListedEmployee {
  const district = districts[number % districts.length]
  if (district === undefined) throw new Error('no district')
  return {
    employeeNumber: String(10_000 + number),
    name: `Namn Nr${number}`,
    email: `namn.nr${number}@provkoping.example`,
    mobile: null,
    districtId: district.districtId,
    unitId: unitIdSchema.parse(`${district.districtId}-barn`),
    role: 'utredning',
    employedFrom: '2022-02-01',
    employedTo: null,
    language: 'sv',
    datesKnownOn: '2026-01-01',
    ...changes,
  }
}
