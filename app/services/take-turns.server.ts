import { setImmediate } from 'node:timers/promises'
import type { Steps } from '~/domain/release/steps'

/** Long work step by step: between two steps other requests get their turn. */
export async function takeTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await setImmediate()
  }
}
