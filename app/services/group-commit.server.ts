export type GroupCommitLimits = {
  readonly mostTogether: number
  /** Beyond this nothing more is taken in: better a plain "try again" than a queue that nobody outlives. */
  readonly mostWaiting: number
}

type Waiting<Item, Result> = {
  readonly item: Item
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

/** What comes in while one commit runs is committed together by the next: a disk's sync is paid once for all. */
export class GroupCommit<Item, Result> {
  readonly #commit: (items: readonly Item[]) => Promise<readonly Result[]>
  readonly #limits: GroupCommitLimits
  readonly #waiting: Waiting<Item, Result>[] = []
  #isRunning = false

  /** `commit` answers for every item, in the same order. */
  constructor(commit: (items: readonly Item[]) => Promise<readonly Result[]>, limits: GroupCommitLimits) {
    this.#commit = commit
    this.#limits = limits
  }

  /** `undefined` at once when too many are waiting; else the result, after the commit. */
  add(item: Item): Promise<Result> | undefined {
    if (this.#waiting.length >= this.#limits.mostWaiting) return undefined
    const result = new Promise<Result>((resolve, reject) => this.#waiting.push({ item, resolve, reject }))
    if (!this.#isRunning) void this.#run()
    return result
  }

  async #run(): Promise<void> {
    this.#isRunning = true
    while (this.#waiting.length > 0)
      await this.#commitTogether(this.#waiting.splice(0, this.#limits.mostTogether))
    this.#isRunning = false
  }

  async #commitTogether(together: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.#commit(together.map(({ item }) => item))
      if (results.length !== together.length) throw new Error('a commit answers for every item')
      for (const [index, { resolve }] of together.entries()) {
        const result = results[index]
        if (result !== undefined) resolve(result)
      }
    } catch (error) {
      for (const { reject } of together) reject(error)
    }
  }
}
