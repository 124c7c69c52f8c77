import { takeAll } from '~/domain/release/steps'
import { horizons } from '~/domain/retention/expected-departures'
import { backTestDepartures, type Coverage } from '~/domain/retention/back-test-departures'
import { daysPerYear } from '~/domain/retention/service'
import { aRegister } from '../../factories/a-register'

/** How often the interval of expected departures holds what comes, on so many made-up registers. */
export function coverageOnSimulatedRegisters(registers: number, years = 8) {
  return horizons.map((months) => {
    const added = { groups: { held: 0, made: 0 }, total: { held: 0, made: 0 } }
    for (let seed = 1; seed <= registers; seed += 1) {
      const day = Math.round(years * daysPerYear) - 1
      const { groups, total } = takeAll(
        backTestDepartures(aRegister({ seed, years }), { day, knownFrom: 0, months }),
      )
      add(added.groups, groups)
      add(added.total, total)
    }
    return { months, groups: shareOf(added.groups), total: shareOf(added.total) }
  })
}

function add(to: { held: number; made: number }, { held, made }: Coverage): void {
  to.held += held
  to.made += made
}

function shareOf({ held, made }: Coverage): number {
  return held / made
}
