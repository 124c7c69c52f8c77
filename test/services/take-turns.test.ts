import { expect, test } from 'vitest'
import type { Steps } from '~/domain/release/steps'
import { takeTurns, takeTurnsAtRest } from '~/services/take-turns.server'

function* work(milliseconds: number, pieces: number): Steps<string> {
  for (let piece = 0; piece < pieces; piece += 1) {
    for (const until = performance.now() + milliseconds; performance.now() < until;);
    yield
  }
  return 'done'
}

/** Somebody who comes between two steps and needs the loop so many times in turn. */
async function waitFor(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0))
}

for (const inTurns of [takeTurns, takeTurnsAtRest])
  test(`${inTurns.name}: what the steps come to is told`, async () => {
    expect(await inTurns(work(0, 3))).toBe('done')
  })

for (const [inTurns, first] of [
  [takeTurns, 'work'],
  [takeTurnsAtRest, 'visitor'],
] as const)
  test(`${inTurns.name}: the ${first} is done first when somebody needs the loop thirty times in turn`, async () => {
    const finished: string[] = []
    const working = inTurns(work(25, 12)).then(() => finished.push('work'))
    const visitor = waitFor(30).then(() => finished.push('visitor'))
    await Promise.all([working, visitor])
    expect(finished[0]).toBe(first)
  })
