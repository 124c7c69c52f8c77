import type { RegisterDb } from '#db/connect'
import { lockForWriting } from '#db/dialects/write-lock'
import { checkProgramme, type ProgrammeProblem } from '~/domain/programme/check-programme'
import type { Programme } from '~/domain/programme/programme'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { findProgramme, replaceProgramme } from '~/repositories/programme-repository.server'
import { findPublishedInstrument } from './load-instrument.server'

export type StoreProgrammeVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly problems: readonly (ProgrammeProblem | 'instrumentNotPublished' | 'idTaken' | 'otherKind')[]
    }

/** Whether a programme may be as it is; stores nothing. */
export async function previewProgramme(db: RegisterDb, programme: Programme): Promise<StoreProgrammeVerdict> {
  const { instrumentCode, instrumentVersion } = programme
  const instrument = await findPublishedInstrument(db, instrumentCode, instrumentVersion)
  if (instrument === undefined) return { ok: false, problems: ['instrumentNotPublished'] }
  const { plan } = programme
  if (plan.kind === 'leaving' && plan.followUp !== null) {
    const { followUp } = plan
    const later = await findPublishedInstrument(db, followUp.instrumentCode, followUp.instrumentVersion)
    if (later?.kind !== 'other') return { ok: false, problems: ['instrumentNotPublished'] }
  }
  const { districts, units } = await getOrganisation(db)
  const places = new Set<string>([
    ...districts.map(({ districtId }) => districtId),
    ...units.map(({ unitId }) => unitId),
  ])
  const problems = checkProgramme(programme, { instrument, places })
  return problems.length === 0 ? { ok: true } : { ok: false, problems }
}

/** Stores a programme, a new one or one that is there. What it has opened goes on as it was opened. */
export async function storeProgramme(
  db: RegisterDb,
  programme: Programme,
  { isNew }: { readonly isNew: boolean },
): Promise<StoreProgrammeVerdict> {
  return db.transaction().execute(async (trx): Promise<StoreProgrammeVerdict> => {
    await lockForWriting(trx, 'programme')
    const known = await findProgramme(trx, programme.programmeId)
    if (isNew && known !== undefined) return { ok: false, problems: ['idTaken'] }
    if (known !== undefined && known.plan.kind !== programme.plan.kind)
      return { ok: false, problems: ['otherKind'] }
    const verdict = await previewProgramme(trx, programme)
    if (verdict.ok) await replaceProgramme(trx, programme)
    return verdict
  })
}
