import type { RegisterDb } from '#db/connect'
import type { Language } from '~/domain/instrument/localised-text'
import type { DistrictId } from '~/domain/organisation/organisation'
import type { ReleaseScope } from '~/domain/release/scope-release'
import {
  type RetentionAsked,
  retentionOverview,
  type RetentionOverview,
  survivalPage,
  type SurvivalPage,
} from '~/domain/report/retention-overview'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { peopleTexts } from '~/texts/management-people'
import { turnoverTexts } from '~/texts/retention-turnover'
import { loadRetention } from './load-retention.server'

export type RetentionPageAsked = {
  readonly scope: ReleaseScope
  readonly language: Language
  readonly district?: DistrictId
  readonly year?: string
}

/** `undefined`: there is no register yet, or none of its half-years is over. */
export async function loadRetentionOverview(
  db: RegisterDb,
  asked: RetentionPageAsked,
): Promise<RetentionOverview | undefined> {
  const basis = await loadBasis(db, asked)
  return basis && retentionOverview(basis)
}

export async function loadSurvivalPage(
  db: RegisterDb,
  asked: RetentionPageAsked,
): Promise<SurvivalPage | undefined> {
  const basis = await loadBasis(db, asked)
  return basis && survivalPage(basis)
}

async function loadBasis(
  db: RegisterDb,
  { scope, language, district, year }: RetentionPageAsked,
): Promise<RetentionAsked | undefined> {
  const release = await loadRetention(db, scope)
  if (release === undefined) return undefined
  const { definition, permanentStaff, allStaff } = turnoverTexts[language]
  return {
    release,
    organisation: await getOrganisation(db),
    language,
    ...(district === undefined ? {} : { district }),
    ...(year === undefined ? {} : { year }),
    definitions: definition,
    staff: release.isPermanenceKnown ? permanentStaff : allStaff,
    roles: peopleTexts[language].role,
  }
}
