import { setImmediate, setTimeout } from 'node:timers/promises'
import type { Steps } from '~/domain/release/steps'

export type TakeTurns = <Result>(steps: Steps<Result>) => Promise<Result>

/** Shorter work than this is nothing that a request would notice. */
const noticedMilliseconds = 20
const longestRestMilliseconds = 100

/** Long work step by step: between two steps other requests get their turn. */
export async function takeTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await setImmediate()
  }
}

/**
 * The same for work that nobody waits for: after each noticeable piece of it the process rests about as long, so that a page
 * which waits for the database many times gets through all of them in one rest and does not wait for a step each time.
 */
export async function takeTurnsAtRest<Result>(steps: Steps<Result>): Promise<Result> {
  let since = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    const worked = performance.now() - since
    if (worked < noticedMilliseconds) continue
    await setTimeout(Math.min(worked, longestRestMilliseconds))
    since = performance.now()
  }
}
