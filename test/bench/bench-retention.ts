import { districtIdSchema } from '~/domain/organisation/organisation'
import type { Register } from '~/domain/register/register'
import { takeAll } from '~/domain/release/steps'
import { forecastRegister } from '~/domain/retention/forecast-register'
import type { Service } from '~/domain/retention/service'
import { benchRetentionPages } from './bench-retention-pages'
import { coverageOnSimulatedRegisters } from '../domain/retention/coverage'
import { aRegister } from '../factories/a-register'

const registers = 100

/** How the intervals of expected departures hold on made-up registers, and what the pages about leaving take. */
export async function benchRetention(say: (line: string) => void): Promise<void> {
  await benchRetentionPages(say)
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
  const services = aRegister({ seed: 1, years: 10, districts: 30, staff: 220 })
  const startedAt = performance.now()
  takeAll(forecastRegister(registerOf(services)))
  const milliseconds = (performance.now() - startedAt).toFixed(0)
  say(
    `  forecast and back-tests of ${services.length} employments: ${milliseconds} ms, once for each change of the register`,
  )
}

const day = (number: number) =>
  new Date(Date.UTC(2016, 0, 1) + number * 86_400_000).toISOString().slice(0, 10)

function registerOf(services: readonly Service[]): Register {
  const groups = [...new Set(services.map(({ group }) => group))]
  const districts = groups.map((group) => {
    const districtId = districtIdSchema.parse(group)
    const spells = services
      .filter((one) => one.group === group && (one.leftDay === null || one.leftDay > 0))
      .map(({ hiredDay, leftDay }, place) => ({
        employee: `${group}-${place}`,
        districtId,
        unitId: null,
        role: null,
        hiredOn: day(hiredDay),
        employedSince: day(hiredDay),
        leftOn: leftDay === null ? null : day(leftDay),
        leaving: leftDay === null ? null : ('ownRequest' as const),
        isPermanent: true,
        previousUnitId: null,
      }))
    return [districtId, { districtId, revision: 1, spells, headCounts: [], context: [] }] as const
  })
  return { completeFrom: '2016-01-01', asOf: '2025-12-31', districts: new Map(districts) }
}
