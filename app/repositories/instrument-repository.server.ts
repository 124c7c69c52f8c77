import type { RegisterDb } from '#db/connect'
import { type Instrument, instrumentSchema } from '~/domain/instrument/instrument'

/** An instrument as it lies in the register: a draft until it has been published. */
export type StoredInstrument = { readonly instrument: Instrument; readonly publishedOn: string | null }

export async function findInstrument(
  db: RegisterDb,
  code: string,
  version: number,
): Promise<StoredInstrument | undefined> {
  const row = await db
    .selectFrom('instrument')
    .select(['definition', 'publishedOn'])
    .where('code', '=', code)
    .where('version', '=', version)
    .executeTakeFirst()
  return row === undefined ? undefined : stored(row)
}

/** By code, the newest version first. */
export async function listInstruments(db: RegisterDb): Promise<readonly StoredInstrument[]> {
  const rows = await db
    .selectFrom('instrument')
    .select(['definition', 'publishedOn'])
    .orderBy('code')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(stored)
}

export async function insertInstrument(db: RegisterDb, instrument: Instrument): Promise<void> {
  const { code, version } = instrument
  await db
    .insertInto('instrument')
    .values({ code, version, definition: JSON.stringify(instrument), publishedOn: null })
    .execute()
}

/** False when there is no such draft: it is not there, or it has been published and stays as it is. */
export async function replaceDraft(db: RegisterDb, instrument: Instrument): Promise<boolean> {
  const result = await db
    .updateTable('instrument')
    .set({ definition: JSON.stringify(instrument) })
    .where('code', '=', instrument.code)
    .where('version', '=', instrument.version)
    .where('publishedOn', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** False when the draft is not there, or no longer reads as given. */
export async function markPublished(
  db: RegisterDb,
  instrument: Instrument,
  publishedOn: string,
): Promise<boolean> {
  const result = await db
    .updateTable('instrument')
    .set({ publishedOn })
    .where('code', '=', instrument.code)
    .where('version', '=', instrument.version)
    .where('definition', '=', JSON.stringify(instrument))
    .where('publishedOn', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

function stored(row: { readonly definition: string; readonly publishedOn: string | null }): StoredInstrument {
  return { instrument: parseDefinition(row.definition), publishedOn: row.publishedOn }
}

const mostKept = 50
const kept = new Map<string, Instrument>()

/** The same text is always the same instrument: parsed once, so that what is worked out from it is kept too. */
function parseDefinition(definition: string): Instrument {
  const known = kept.get(definition)
  if (known !== undefined) return known
  const instrument = instrumentSchema.parse(JSON.parse(definition))
  if (kept.size >= mostKept) kept.clear()
  kept.set(definition, instrument)
  return instrument
}
