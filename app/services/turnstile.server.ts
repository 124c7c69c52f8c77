/** Thrown when too many are waiting already: come back later. */
export class TurnstileFull extends Error {}

/** Lets `atOnce` tasks run and `waiting` more wait their turn; the next is turned away. */
export function turnstile({ atOnce, waiting }: { readonly atOnce: number; readonly waiting: number }) {
  const queue: (() => void)[] = []
  let running = 0
  return async function pass<Value>(task: () => Promise<Value>): Promise<Value> {
    if (running < atOnce) running += 1
    else if (queue.length < waiting) await new Promise<void>((resolve) => queue.push(resolve))
    else throw new TurnstileFull('Too many at once.')
    try {
      return await task()
    } finally {
      // The next in line takes over this place; nobody slips in between.
      const next = queue.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}
