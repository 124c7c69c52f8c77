import type { DistrictId } from '../organisation/organisation'
import type { ContextFigure } from './context-figure'
import type { EmploymentSpell } from './employment-spell'
import type { HeadCount } from './head-count'

/** One district's part of the register. The same object as long as nothing in it has changed: figures may be kept by it. */
export type DistrictRegister = {
  readonly districtId: DistrictId
  /** Grows by one with every change. */
  readonly revision: number
  /** By first day, then by employee. */
  readonly spells: readonly EmploymentSpell[]
  readonly headCounts: readonly HeadCount[]
  readonly context: readonly ContextFigure[]
}

/** The employment register as it was brought in last. */
export type Register = {
  /** From this day on nobody who left is missing. Earlier leavers may be. ISO date. */
  readonly completeFrom: string
  /** The day the register tells about; what lies after it is planned. ISO date. */
  readonly asOf: string
  /** Only districts that anybody was ever employed in. */
  readonly districts: ReadonlyMap<DistrictId, DistrictRegister>
}
