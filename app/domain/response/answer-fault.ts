import type { RowFault } from '../table/table-fault'

/** What keeps a file of earlier answers from being taken in. The sentences, with the remedy, stand in the texts. */
type AnswerFaultCode =
  /** The mapping names a column that the file has not; parameter expected: the file's columns. */
  | 'unknownColumn'
  /** The file has two columns of that name. */
  | 'columnTwice'
  /** The mapping names an item that the instrument has not; parameters item, expected. */
  | 'unknownItem'
  /** The mapping's way of finding an answer does not fit the item; parameters item, kind. */
  | 'wrongWay'
  /** The mapping leads to a code that the item has not; parameters item, code, expected. */
  | 'unknownCode'
  /** The mapping names a set of values that it does not hold; parameters item, values. */
  | 'unknownValues'
  /** A cell holds what the mapping does not know; parameters value, expected. */
  | 'unknownValue'
  /** A cell is no answer to the item; parameters value, item, problem (an ItemProblem's code) and its figures. */
  | 'noAnswer'
  /** The instrument does not ask this person; parameters value, item. */
  | 'notAsked'
  /** Two names give the same code; parameters value, other, code. */
  | 'sameCode'
  /** A name of which no code can be made; parameter value. */
  | 'noCode'
  /** One unit in two districts; parameters value, district, other. */
  | 'unitInTwoDistricts'
  /** A head count that is no whole number; parameter value. */
  | 'notACount'
  /** A row of the frame without a district. */
  | 'noDistrict'
  /** More cells than the header has; parameters cells, columns. */
  | 'tooManyCells'

/** In the mapping itself: line 1. In a row: its line. `column` as spelled in the file, "" for the row as a whole. */
export type AnswerFault = RowFault<AnswerFaultCode>
