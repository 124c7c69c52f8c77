import { datedDistrict, datedEntries, datedUnit, subjectOf } from './dated-entry'
import { nameWarnings } from './name-warnings'
import type { District, Organisation, Unit } from './organisation'
import type { OrganisationFault, OrganisationWarning } from './organisation-fault'
import { successorFaults, successorWarnings } from './successor-faults'

export type OrganisationCheck = {
  readonly faults: readonly OrganisationFault[]
  /** Odd, but it may be meant so. */
  readonly warnings: readonly OrganisationWarning[]
}

type Parts = Pick<Organisation, 'districts' | 'units'>

/** Whether districts, units, dates and successors fit together. */
export function checkOrganisation(organisation: Parts): OrganisationCheck {
  const districts = organisation.districts.map(datedDistrict)
  const units = organisation.units.map(datedUnit)
  return {
    faults: [
      ...dateFaults(organisation),
      ...codeFaults(organisation),
      ...districtFaults(organisation),
      ...successorFaults(districts),
      ...successorFaults(units),
    ],
    warnings: [
      ...nameWarnings(districts),
      ...organisation.districts.flatMap(({ districtId }) =>
        nameWarnings(organisation.units.filter((unit) => unit.districtId === districtId).map(datedUnit)),
      ),
      ...successorWarnings(districts),
      ...successorWarnings(units),
    ],
  }
}

function dateFaults(organisation: Parts): readonly OrganisationFault[] {
  return datedEntries(organisation).flatMap((entry) =>
    entry.validTo !== null && entry.validTo < entry.validFrom
      ? [
          {
            subject: subjectOf(entry),
            code: 'endsBeforeItBegins' as const,
            parameters: { from: entry.validFrom, to: entry.validTo },
          },
        ]
      : [],
  )
}

function codeFaults({ districts, units }: Parts): readonly OrganisationFault[] {
  const codes = new Set<string>(districts.map(({ districtId }) => districtId))
  return units
    .filter(({ unitId }) => codes.has(unitId))
    .map((unit) => ({ subject: subjectOf(datedUnit(unit)), code: 'codeOnBothLevels', parameters: {} }))
}

/** A unit lies in one district, and is there only while the district is. */
function districtFaults({ districts, units }: Parts): readonly OrganisationFault[] {
  const byId = new Map(districts.map((district) => [district.districtId, district]))
  return units.flatMap((unit) => {
    const district = byId.get(unit.districtId)
    const subject = subjectOf(datedUnit(unit))
    return district === undefined
      ? [{ subject, code: 'unknownDistrict' as const, parameters: { given: unit.districtId } }]
      : outsideDistrict(unit, district)
  })
}

function outsideDistrict(unit: Unit, district: District): readonly OrganisationFault[] {
  const subject = subjectOf(datedUnit(unit))
  const faults: OrganisationFault[] = []
  if (unit.validFrom < district.validFrom)
    faults.push({
      subject,
      code: 'beginsBeforeDistrict',
      parameters: { district: district.name, from: district.validFrom },
    })
  if (district.validTo !== null && (unit.validTo === null || unit.validTo > district.validTo))
    faults.push({
      subject,
      code: 'endsAfterDistrict',
      parameters: { district: district.name, to: district.validTo },
    })
  return faults
}
