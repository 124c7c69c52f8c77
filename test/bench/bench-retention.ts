import { coverageOnSimulatedRegisters } from '../domain/retention/coverage'

const registers = 100

/** How the intervals of expected departures hold on made-up registers. */
export async function benchRetention(say: (line: string) => void): Promise<void> {
  say(
    `Expected departures: the 80 % interval on ${registers} made-up registers (nominal 80 %, wanted 75–85 %)`,
  )
  for (const { months, groups, total } of coverageOnSimulatedRegisters(registers)) {
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`
    const verdict = groups >= 0.75 && groups <= 0.85 ? 'holds' : 'DOES NOT HOLD'
    say(
      `  ${String(months).padStart(2)} months   districts ${percent(groups)}   city ${percent(total)}   ${verdict}`,
    )
  }
}
