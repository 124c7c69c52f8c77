import { replaceDistricts, replaceUnits } from '~/repositories/organisation-repository.server'
import { type PreparedInstallation, prepareInstallation } from '../support/surveys'
import { districtIdSchema, unitIdSchema, type District, type Unit } from '~/domain/organisation/organisation'
import { tenureBands } from '~/domain/invitation/tenure-bands'
import { type Participant, participantSchema, professionRoles } from '~/domain/invitation/participant'

/** A city of ten districts with four units each, so that every cut of a release has cells. */
const dated = { validFrom: '2020-01-01', validTo: null, successors: [] }

const districts: readonly District[] = Array.from({ length: 10 }, (_, place) => ({
  districtId: districtIdSchema.parse(`d${place}`),
  name: `Distrikt ${place}`,
  position: place + 1,
  ...dated,
}))

const units: readonly Unit[] = districts.flatMap(({ districtId }) =>
  Array.from({ length: 4 }, (_, place) => ({
    unitId: unitIdSchema.parse(`${districtId}-u${place}`),
    districtId,
    name: `Enhet ${districtId} ${place}`,
    ...dated,
  })),
)

/** Units, roles and tenure bands in all their combinations, one person after another. */
export function benchParticipant(number: number): Participant {
  const unit = units[number % units.length]
  const role = Math.floor(number / units.length) % professionRoles.length
  const tenure = Math.floor(number / units.length / professionRoles.length) % tenureBands.length
  return participantSchema.parse({
    name: `Namn Nr${number}`,
    email: `namn.nr${number}@bench.example`,
    districtId: unit?.districtId,
    unitId: unit?.unitId,
    role: professionRoles[role],
    tenureBand: tenureBands[tenure],
    lastDay: null,
    language: 'sv',
  })
}

/** An installation in this folder with that city. */
export async function prepareBenchCity(folder: string): Promise<PreparedInstallation> {
  const prepared = await prepareInstallation(folder)
  await replaceDistricts(prepared.installation.register, districts)
  await replaceUnits(prepared.installation.register, units)
  return prepared
}
