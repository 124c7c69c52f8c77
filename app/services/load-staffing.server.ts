import type { RegisterDb } from '#db/connect'
import type { Language } from '~/domain/instrument/localised-text'
import type { DistrictId } from '~/domain/organisation/organisation'
import type { ReleaseScope } from '~/domain/release/scope-release'
import { districtName } from '~/domain/report/result-basis'
import type { RetentionPanel } from '~/domain/report/retention-panel'
import { districtStaffingPanel } from '~/domain/report/staffing-district'
import { staffingReport, type StaffingReport } from '~/domain/report/staffing-report'
import { analyseRetention } from '~/domain/retention/analyse-retention'
import type { CostAssumption } from '~/domain/retention/turnover-cost'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { loadRegisterFigures } from './load-register-figures.server'
import { loadRetention } from './load-retention.server'

/** Expected departures of one district; absent in it where there is no register or too little of one. */
export async function loadDistrictStaffing(
  db: RegisterDb,
  { districtId, language }: { readonly districtId: DistrictId; readonly language: Language },
): Promise<RetentionPanel> {
  const organisation = await getOrganisation(db)
  const name = districtName(organisation, districtId)
  const figures = await loadRegisterFigures(db)
  return districtStaffingPanel(figures?.forecast, { districtId, name }, language)
}

/** Expected departures and what turnover costs; `undefined` until something has been worked out of a register. */
export async function loadStaffing(
  db: RegisterDb,
  asked: { readonly scope: ReleaseScope; readonly language: Language; readonly cost: CostAssumption },
): Promise<StaffingReport | undefined> {
  const forecast = (await loadRegisterFigures(db))?.forecast
  if (forecast === undefined) return undefined
  return staffingReport({
    ...asked,
    forecast,
    organisation: await getOrganisation(db),
    past: await lastYear(db, asked.scope),
  })
}

async function lastYear(db: RegisterDb, scope: ReleaseScope) {
  const release = await loadRetention(db, scope)
  const period = release?.years.findLast(({ to }) => to.endsWith('12-31'))
  const analysis = release && period && analyseRetention(release, { period })
  const city = analysis?.turnover.find(({ area }) => area.grouping === 'city')
  if (period === undefined || city?.kind !== 'shown') return undefined
  const { external } = city.counts
  return { year: period.from.slice(0, 4), leavers: external.kind === 'shown' ? external.count : undefined }
}
