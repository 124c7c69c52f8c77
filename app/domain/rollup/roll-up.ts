import type { Instrument } from '../instrument/instrument'
import type { Count } from './atom'
import type { CountedResponse } from './mark-response'
import { addResponse, finishRollup, startRollup } from './open-rollup'
import type { Rollup } from './rollup'

/** Cells and finest groups of these responses, in one pass over them. */
export function countResponses(instrument: Instrument, responses: Iterable<CountedResponse>): Count {
  const open = startRollup(instrument)
  for (const response of responses) addResponse(open, response)
  return finishRollup(open)
}

/** The sufficient statistics of every cell of the release plan, in one pass over the responses. */
export function rollUp(instrument: Instrument, responses: Iterable<CountedResponse>): Rollup {
  return countResponses(instrument, responses).rollup
}
