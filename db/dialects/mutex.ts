/** One at a time, in the order of asking. */
export class Mutex {
  #last: Promise<void> = Promise.resolve()

  async acquire(): Promise<() => void> {
    const before = this.#last
    let release = (): void => {}
    this.#last = new Promise<void>((resolve) => {
      release = resolve
    })
    await before
    return release
  }
}
