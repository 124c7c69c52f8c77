export type Repetition = {
  /** Lets the present turn come to its end and starts no other. */
  readonly stop: () => Promise<void>
}

/**
 * Does something again and again, never twice at once, with a pause between. A turn that fails is told and the next
 * one comes all the same.
 */
export function repeat(
  turn: (mayGoOn: () => boolean) => Promise<void>,
  {
    pauseMilliseconds,
    onFailure,
  }: { readonly pauseMilliseconds: number; readonly onFailure: (error: unknown) => void },
): Repetition {
  let isStopped = false
  let wake = (): void => {}
  const ended = run()

  async function run(): Promise<void> {
    while (!isStopped) {
      try {
        await turn(() => !isStopped)
      } catch (error) {
        onFailure(error)
      }
      if (isStopped) return
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pauseMilliseconds)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }

  return {
    stop: () => {
      isStopped = true
      wake()
      return ended
    },
  }
}
