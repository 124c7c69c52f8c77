import type { Instrument } from '../instrument/instrument'
import type { CountedResponse } from './mark-response'
import { addResponse, finishRollup, startRollup } from './open-rollup'
import type { Rollup } from './rollup'

/** The sufficient statistics of every cell of the release plan, in one pass over the responses. */
export function rollUp(instrument: Instrument, responses: Iterable<CountedResponse>): Rollup {
  const open = startRollup(instrument)
  for (const response of responses) addResponse(open, response)
  return finishRollup(open)
}
