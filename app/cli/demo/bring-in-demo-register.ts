import { demoRegister } from '#db/seeds/demo/demo-register'
import { seededRandom } from '#db/seeds/seeded-random'
import type { Unit } from '~/domain/organisation/organisation'
import { countRegister } from '~/services/count-register.server'
import { importRegister } from '~/services/import-register.server'
import type { Installation } from '~/services/installation.server'
import { CommandFault } from '../terminal'

const seed = 1947

/** Ten invented years of employment, by the same import that HR uses. */
export async function bringInDemoRegister(
  installation: Installation,
  units: readonly Unit[],
  now: string,
): Promise<void> {
  const today = now.slice(0, 10)
  const { spells, headCounts, context, completeFrom } = demoRegister(units, today, seededRandom(seed))
  const brought = await importRegister(installation, {
    spells: Buffer.from(spells),
    headCounts: Buffer.from(headCounts),
    context: Buffer.from(context),
    asOf: today,
    completeFrom,
    mayAddPlaces: false,
    by: 'demo',
    now,
  })
  const faults = brought.ok ? (brought.plan.spells?.faults ?? []) : [brought]
  await countRegister(installation.register)
  if (faults.length > 0)
    throw new CommandFault(
      `The demo's register could not be brought in: ${JSON.stringify(faults.slice(0, 3))}`,
    )
}
