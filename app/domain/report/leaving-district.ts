import type { BriefSentence } from './brief'
import type { RetentionHeading } from './retention-heading'
import type { RetentionPanel } from './retention-panel'
import type { SurvivalPanel } from './survival-report'
import type { TablePanel } from './table-panel'

/** One district's leaving, in digest; every part leads on to the page that tells more. */
export type LeavingDistrict = {
  /** Without the whole city among the districts. */
  readonly heading: RetentionHeading
  readonly districtId: string
  readonly name: string
  /** Signs that a talk about staying is due. */
  readonly brief: { readonly title: string; readonly sentences: readonly BriefSentence[] }
  /** The district and its units, against the rest of the city. */
  readonly rates: RetentionPanel
  readonly definitions: RetentionPanel
  readonly survival: SurvivalPanel
  readonly early: RetentionPanel
  readonly expected: RetentionPanel
  readonly context: TablePanel
  readonly reasons: RetentionPanel
  readonly directions: RetentionPanel
  readonly leavers: RetentionPanel
}

/** All districts: how fast they are left, and what their years were like. */
export type LeavingDistrictList = {
  readonly heading: RetentionHeading
  readonly rates: RetentionPanel
  readonly context: TablePanel
}
