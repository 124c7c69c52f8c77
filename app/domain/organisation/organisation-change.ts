import { datedDistrict, datedUnit } from './dated-entry'
import type { District, Organisation, Unit } from './organisation'
import type { Level } from './organisation-entry'

export type ChangedField = 'name' | 'district' | 'validFrom' | 'validTo' | 'successors'

/** What becomes of one district or unit, or of the municipality's name. */
export type OrganisationChange = {
  readonly level: Level | 'municipality'
  readonly id: string
  readonly name: string
  readonly kind: 'new' | 'changed' | 'unchanged'
  /** What it was and what it will be; "" where there is nothing. Empty unless changed. */
  readonly fields: readonly {
    readonly field: ChangedField
    readonly before: string
    readonly after: string
  }[]
}

export function municipalityChange(before: string, after: string): OrganisationChange {
  const named = { level: 'municipality', id: '', name: after } as const
  if (before === '') return { ...named, kind: 'new', fields: [] }
  return before === after
    ? { ...named, kind: 'unchanged', fields: [] }
    : { ...named, kind: 'changed', fields: [{ field: 'name', before, after }] }
}

export function districtChange(before: District | undefined, after: District): OrganisationChange {
  const named = { level: 'district', id: after.districtId, name: after.name } as const
  return before === undefined
    ? { ...named, kind: 'new', fields: [] }
    : compared(named, datedFields(datedDistrict(before)), datedFields(datedDistrict(after)))
}

export function unitChange(before: Unit | undefined, after: Unit): OrganisationChange {
  const named = { level: 'unit', id: after.unitId, name: after.name } as const
  return before === undefined
    ? { ...named, kind: 'new', fields: [] }
    : compared(
        named,
        { ...datedFields(datedUnit(before)), district: before.districtId },
        { ...datedFields(datedUnit(after)), district: after.districtId },
      )
}

/** What differs between two states of an organisation; what is the same in both is left out. */
export function organisationChanges(
  before: Organisation,
  after: Organisation,
): readonly OrganisationChange[] {
  const districts = new Map(before.districts.map((district) => [district.districtId, district]))
  const units = new Map(before.units.map((unit) => [unit.unitId, unit]))
  return [
    municipalityChange(before.municipality, after.municipality),
    ...after.districts.map((district) => districtChange(districts.get(district.districtId), district)),
    ...after.units.map((unit) => unitChange(units.get(unit.unitId), unit)),
  ].filter(({ kind, name }) => kind !== 'unchanged' && name !== '')
}

type Fields = Readonly<Partial<Record<ChangedField, string>>>

function datedFields(entry: ReturnType<typeof datedDistrict>): Fields {
  return {
    name: entry.name,
    validFrom: entry.validFrom,
    validTo: entry.validTo ?? '',
    successors: entry.successors.toSorted().join(', '),
  }
}

function compared(
  named: Pick<OrganisationChange, 'level' | 'id' | 'name'>,
  before: Fields,
  after: Fields,
): OrganisationChange {
  const order = ['name', 'district', 'validFrom', 'validTo', 'successors'] as const
  const fields = order.flatMap((field) => {
    const [was, becomes] = [before[field] ?? '', after[field] ?? '']
    return was === becomes ? [] : [{ field, before: was, after: becomes }]
  })
  return { ...named, kind: fields.length === 0 ? 'unchanged' : 'changed', fields }
}
