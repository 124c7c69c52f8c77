import type { RegisterDb } from '#db/connect'
import exitSurvey from '#db/seeds/instruments/exit-1.json'
import followUp from '#db/seeds/instruments/follow-up-1.json'
import introduction from '#db/seeds/instruments/introduction-1.json'
import pulse from '#db/seeds/instruments/pulse-1.json'
import workload from '#db/seeds/instruments/workload-1.json'
import type { LocalisedText } from '~/domain/instrument/localised-text'
import { listInstruments } from '~/repositories/instrument-repository.server'
import { addInstrument } from './add-instrument.server'
import { publishInstrument } from './publish-instrument.server'

const shipped = [exitSurvey, pulse, introduction, workload, followUp]

/** The instruments that ship, published. Those that are there already stay as they are. */
export async function seedInstruments(db: RegisterDb, today: string): Promise<void> {
  for (const definition of shipped) {
    const added = await addInstrument(db, JSON.stringify(definition))
    if (!added.ok && added.reason === 'faulty')
      throw new Error(
        `the shipped instrument ${definition.code} cannot be used: ${JSON.stringify(added.faults)}`,
      )
    if (added.ok && added.outcome === 'added') await publishShipped(db, added.instrument, today)
  }
}

/** The titles of those that ship and are not there in any version. */
export async function listMissingInstruments(db: RegisterDb): Promise<readonly LocalisedText[]> {
  const there = new Set((await listInstruments(db)).map(({ instrument }) => instrument.code))
  return shipped.filter(({ code }) => !there.has(code)).map(({ title }) => title)
}

async function publishShipped(
  db: RegisterDb,
  { code, version }: { readonly code: string; readonly version: number },
  today: string,
): Promise<void> {
  const published = await publishInstrument(db, { code, version, today })
  if (!published.ok)
    throw new Error(`the shipped instrument ${code} cannot be published: ${published.reason}`)
}
