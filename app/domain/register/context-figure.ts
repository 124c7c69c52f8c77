import type { DistrictId } from '../organisation/organisation'

/** What a district's year was like, from the district itself; `null` = not stated. Nothing about persons. */
export type ContextFigure = {
  readonly districtId: DistrictId
  readonly year: number
  /** Aktualiseringar: referrals and reports of concern that came in. */
  readonly referrals: number | null
  /** Utredningar: investigations begun. */
  readonly investigations: number | null
  /** Vakanser: posts that stood empty, as a mean of the year. */
  readonly vacancies: number | null
  /** Arbetstyngdspoäng: mean workload points per person and month. */
  readonly workloadPoints: number | null
}
