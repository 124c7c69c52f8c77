/** Long work that lets others have their turn between its steps. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** All steps at once. */
export function takeAll<Result>(steps: Steps<Result>): Result {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}
