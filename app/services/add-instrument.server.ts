import type { RegisterDb } from '#db/connect'
import { checkInstrumentFile } from '~/domain/instrument/check-instrument'
import type { Instrument } from '~/domain/instrument/instrument'
import type { InstrumentFault } from '~/domain/instrument/instrument-fault'
import { missingTranslations } from '~/domain/instrument/publish-instrument'
import { findInstrument, insertInstrument, replaceDraft } from '~/repositories/instrument-repository.server'

export type AddInstrumentVerdict =
  | {
      readonly ok: true
      readonly outcome: 'added' | 'replaced' | 'unchanged'
      readonly instrument: Instrument
      /** What has to be written before it can be published. */
      readonly missing: readonly InstrumentFault[]
    }
  | { readonly ok: false; readonly reason: 'faulty'; readonly faults: readonly InstrumentFault[] }
  /** That version is published and reads otherwise: give the file the next version. */
  | { readonly ok: false; readonly reason: 'published'; readonly code: string; readonly version: number }

/** Takes in a definition as a draft. `text`: the JSON file. */
export async function addInstrument(db: RegisterDb, text: string): Promise<AddInstrumentVerdict> {
  const checked = checkInstrumentFile(text)
  if (!checked.ok) return { ok: false, reason: 'faulty', faults: checked.faults }
  const { instrument } = checked
  const outcome = await db.transaction().execute((trx) => store(trx, instrument))
  const { code, version } = instrument
  if (outcome === 'published') return { ok: false, reason: 'published', code, version }
  return { ok: true, outcome, instrument, missing: missingTranslations(instrument) }
}

async function store(
  db: RegisterDb,
  instrument: Instrument,
): Promise<'added' | 'replaced' | 'unchanged' | 'published'> {
  const known = await findInstrument(db, instrument.code, instrument.version)
  if (known === undefined) {
    await insertInstrument(db, instrument)
    return 'added'
  }
  if (JSON.stringify(known.instrument) === JSON.stringify(instrument)) return 'unchanged'
  return (await replaceDraft(db, instrument)) ? 'replaced' : 'published'
}
