import { checkOrganisation } from './check-organisation'
import type { District, Organisation, Unit } from './organisation'
import { type OrganisationChange, organisationChanges } from './organisation-change'
import type { OrganisationFault, OrganisationWarning } from './organisation-fault'

/** One thing changed by hand. `add…` wants a code that is free, the others one that is there. */
export type OrganisationEdit =
  | { readonly kind: 'nameMunicipality'; readonly name: string }
  | { readonly kind: 'addDistrict' | 'changeDistrict'; readonly district: Omit<District, 'position'> }
  | { readonly kind: 'addUnit' | 'changeUnit'; readonly unit: Unit }

export type EditVerdict =
  | {
      readonly ok: true
      readonly next: Organisation
      /** All that changes, also what follows from it: units that end with their district. */
      readonly changes: readonly OrganisationChange[]
      readonly warnings: readonly OrganisationWarning[]
    }
  | { readonly ok: false; readonly reason: 'codeTaken' | 'notThere' }
  | { readonly ok: false; readonly reason: 'doesNotFit'; readonly faults: readonly OrganisationFault[] }

/** A district or unit is changed or ended, never taken away: earlier answers point at it. */
export function editOrganisation(current: Organisation, edit: OrganisationEdit): EditVerdict {
  const isThere = isKnown(current, edit)
  if (edit.kind.startsWith('add') && isThere) return { ok: false, reason: 'codeTaken' }
  if (edit.kind.startsWith('change') && !isThere) return { ok: false, reason: 'notThere' }
  const next = applied(current, edit)
  const { faults, warnings } = checkOrganisation(next)
  if (faults.length > 0) return { ok: false, reason: 'doesNotFit', faults }
  const changes = organisationChanges(current, next)
  const touched = new Set(changes.map(({ level, id }) => `${level} ${id}`))
  return {
    ok: true,
    next,
    changes,
    warnings: warnings.filter(({ subject }) => touched.has(`${subject.level} ${subject.id}`)),
  }
}

function isKnown({ districts, units }: Organisation, edit: OrganisationEdit): boolean {
  if ('district' in edit) return districts.some(({ districtId }) => districtId === edit.district.districtId)
  return 'unit' in edit && units.some(({ unitId }) => unitId === edit.unit.unitId)
}

function applied(current: Organisation, edit: OrganisationEdit): Organisation {
  if ('district' in edit) return endUnitsWithDistrict(withDistrict(current, edit.district), edit.district)
  if ('unit' in edit)
    return {
      ...current,
      units: [...current.units.filter(({ unitId }) => unitId !== edit.unit.unitId), edit.unit],
    }
  return { ...current, municipality: edit.name }
}

function withDistrict(current: Organisation, changed: Omit<District, 'position'>): Organisation {
  const { districts } = current
  const known = districts.find(({ districtId }) => districtId === changed.districtId)
  const last = Math.max(0, ...districts.map(({ position }) => position))
  const district = { ...changed, position: known?.position ?? last + 1 }
  return {
    ...current,
    districts:
      known === undefined
        ? [...districts, district]
        : districts.map((one) => (one === known ? district : one)),
  }
}

/** A unit is there only as long as its district. */
function endUnitsWithDistrict(
  organisation: Organisation,
  { districtId, validTo }: Omit<District, 'position'>,
): Organisation {
  if (validTo === null) return organisation
  return {
    ...organisation,
    units: organisation.units.map((unit) =>
      unit.districtId === districtId && (unit.validTo === null || unit.validTo > validTo)
        ? { ...unit, validTo }
        : unit,
    ),
  }
}
