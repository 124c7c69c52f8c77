import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { migrateBox, migrateRegister } from '#db/migrate'
import { demoStaff } from '#db/seeds/demo/demo-staff'
import { seededRandom } from '#db/seeds/seeded-random'
import { importOrganisation } from '~/services/import-organisation.server'
import type { Installation } from '~/services/installation.server'
import type { Invited } from '~/services/invite-participants.server'
import { findPublishedInstrument } from '~/services/load-instrument.server'
import { seedInstruments } from '~/services/seed-instruments.server'
import { markAsDemo } from '~/services/mark-as-demo.server'
import { CommandFault, say } from '../terminal'
import { addDemoAccounts } from './demo-accounts'
import { bringInDemoRegister } from './bring-in-demo-register'
import { decideAfterDemoWave } from './decide-after-demo-wave'
import { type DemoWave, demoCalendar } from './demo-calendar'
import { reviewDemoComments } from './review-demo-comments'
import { seedDemoProgrammes } from './seed-demo-programmes'
import { runDemoWave } from './run-demo-wave'

const organisationFile = fileURLToPath(new URL('../../../db/seeds/demo/organisation.csv', import.meta.url))
const seed = 2016

/**
 * Fills two empty databases with an invented municipality, by the same services that HR and respondents use.
 * Gives back somebody who has been asked and has not answered yet.
 */
export async function seedDemo(
  installation: Installation,
  { now, origin }: { readonly now: string; readonly origin: string },
): Promise<Invited | undefined> {
  const { register, box } = installation
  const today = now.slice(0, 10)
  await migrateRegister(register)
  await migrateBox(box)
  const organised = await importOrganisation(register, await readFile(organisationFile))
  if (!organised.ok)
    throw new CommandFault(`The demo's organisation could not be read: ${JSON.stringify(organised)}`)
  await markAsDemo(register)
  await seedInstruments(register, today)
  await addDemoAccounts(installation, now)
  say('Ten years of employment …')
  await bringInDemoRegister(installation, organised.plan.next.units, now)
  const staff = demoStaff(organised.plan.next.units, seededRandom(seed))
  await seedDemoProgrammes(register, staff, today)
  let unanswered: readonly Invited[] = []
  const calendar = demoCalendar(today)
  for (const wave of calendar) {
    say(`${wave.name.en} …`)
    const waiting = await runDemoWave(
      installation,
      wave,
      await instrumentOf(installation, wave),
      staff,
      origin,
    )
    if (wave.closedOn === null) unanswered = waiting
    else await decideAfterDemoWave(installation, wave, calendar)
  }
  await reviewDemoComments(installation)
  return unanswered[0]
}

async function instrumentOf({ register }: Installation, wave: DemoWave) {
  const instrument = await findPublishedInstrument(register, wave.instrument, 1)
  if (instrument === undefined) throw new CommandFault(`The instrument ${wave.instrument} is not there.`)
  return instrument
}
