import type { DistrictId } from '~/domain/organisation/organisation'
import { cityContextPanel, districtContextPanel } from '~/domain/report/context-panel'
import type { LeavingDistrict, LeavingDistrictList } from '~/domain/report/leaving-district'
import { districtName } from '~/domain/report/result-basis'
import { leaverWords } from '~/domain/report/wording/leaver-words'
import { wordingIn } from '~/domain/report/wording/wording'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import type { Databases } from '../databases.server'
import { loadLeavers, loadLeavingReasons } from './load-leaver-pages.server'
import { loadRetentionOverview, type RetentionPageAsked } from './load-retention-pages.server'
import { loadRetention } from './load-retention.server'
import { loadDistrictStaffing } from './load-staffing.server'
import { loadStayBrief } from './load-stay.server'

/**
 * One district's leaving, in digest: every part as its own page tells it. `undefined`: there is no register yet, or nobody
 * was ever employed in that district.
 */
export async function loadLeavingDistrict(
  databases: Databases,
  asked: RetentionPageAsked & { readonly district: DistrictId },
): Promise<LeavingDistrict | undefined> {
  const { scope, language, district } = asked
  const { register } = databases
  const overview = await loadRetentionOverview(register, asked)
  const release = await loadRetention(register, scope)
  if (overview === undefined || release === undefined) return undefined
  const { heading, units } = overview
  if (units === undefined || !heading.districts.some(({ value }) => value === district)) return undefined
  const words = wordingIn(language)
  const name = districtName(await getOrganisation(register), district)
  const ofAnswers = { scope, language, district }
  const [reasons, leavers] = [
    await loadLeavingReasons(databases, ofAnswers),
    await loadLeavers(databases, ofAnswers),
  ]
  const { reasonsTitle, directionsTitle, leaversTitle, noExit } = leaverWords[language]
  const absent = (title: string) => ({ kind: 'absent', title, text: noExit }) as const
  return {
    heading: { ...heading, districts: heading.districts.filter(({ value }) => value !== '') },
    districtId: district,
    name,
    brief: await loadStayBrief(databases, ofAnswers),
    rates: units,
    definitions: overview.definitions,
    survival: overview.survival,
    early: overview.early,
    expected: await loadDistrictStaffing(register, { districtId: district, language }),
    context: districtContextPanel(release.context, { districtId: district, name }, words),
    reasons: reasons.ok ? reasons.report.reasons : absent(reasonsTitle),
    directions: reasons.ok ? reasons.report.directions : absent(directionsTitle),
    leavers: leavers.ok ? leavers.report.areas : absent(leaversTitle(name)),
  }
}

/** All districts: how fast they are left, and what their years were like. */
export async function loadLeavingDistricts(
  databases: Databases,
  asked: RetentionPageAsked,
): Promise<LeavingDistrictList | undefined> {
  const { register } = databases
  const overview = await loadRetentionOverview(register, asked)
  const release = await loadRetention(register, asked.scope)
  if (overview === undefined || release === undefined) return undefined
  const { heading, rates } = overview
  const organisation = await getOrganisation(register)
  return {
    heading,
    rates,
    context: cityContextPanel(release.context, organisation, wordingIn(asked.language)),
  }
}
