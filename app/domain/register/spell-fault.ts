import type { DateCellFault } from '../table/date-cell'
import type { RowFault } from '../table/table-fault'

/** Why it is not known where a row belongs. */
export type PlaceFaultCode =
  /** Neither a unit nor a district is stated. */
  | 'noPlace'
  /** Parameter given, as in the next three. */
  | 'unknownDistrict'
  | 'ambiguousDistrict'
  | 'unknownUnit'
  | 'ambiguousUnit'
  /** Parameters unit, district. */
  | 'unitInOtherDistrict'

/** Why a row of employments was kept out. The sentences stand in the texts. */
export type SpellFaultCode =
  | DateCellFault
  | 'tooManyCells'
  | 'blank'
  | 'tooLong'
  | PlaceFaultCode
  /** Parameters given, allowed. */
  | 'unknownLeaving'
  | 'unknownPermanent'
  /** There is a day but no way of leaving. */
  | 'leavingBlank'
  /** There is a way of leaving but no day. */
  | 'leftBlank'
  /** Parameters hired, left. */
  | 'leftBeforeHired'
  /** Parameters given, asOf. */
  | 'hiredInFuture'
  /** Parameters given, latest. */
  | 'tooFarAhead'
  /** Parameters given, earliest. */
  | 'tooLongAgo'
  /** The same person and first day; parameter line. */
  | 'samePersonTwice'
  /** Two employments of one person at once; parameter line. */
  | 'overlaps'

export type SpellFault = RowFault<SpellFaultCode>
