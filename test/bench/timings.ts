/** How long the steps of a benchmark took, in milliseconds. */
export class Timings {
  readonly #steps = new Map<string, number[]>()

  async measure<Value>(step: string, work: () => Promise<Value>): Promise<Value> {
    const startedAt = performance.now()
    const value = await work()
    const times = this.#steps.get(step) ?? []
    times.push(performance.now() - startedAt)
    this.#steps.set(step, times)
    return value
  }

  lines(): readonly string[] {
    return [...this.#steps].map(([step, times]) => {
      const sorted = [...times].sort((a, b) => a - b)
      const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1).padStart(7)
      return `  ${step.padEnd(12)} p50 ${at(0.5)} ms   p99 ${at(0.99)} ms`
    })
  }

  percentile(share: number): number {
    const sorted = [...this.#steps.values()].flat().sort((a, b) => a - b)
    return sorted[Math.ceil(share * sorted.length) - 1] ?? 0
  }
}
