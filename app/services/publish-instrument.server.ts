import type { RegisterDb } from '#db/connect'
import type { InstrumentFault } from '~/domain/instrument/instrument-fault'
import { publishInstrument as mayPublish } from '~/domain/instrument/publish-instrument'
import { findInstrument, markPublished } from '~/repositories/instrument-repository.server'

export type PublishVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'unknown' | 'alreadyPublished' }
  | { readonly ok: false; readonly reason: 'missingTexts'; readonly faults: readonly InstrumentFault[] }
  /** The draft was replaced while it was being published. */
  | { readonly ok: false; readonly reason: 'changedMeanwhile' }

/** From now on the version never changes, and waves can be opened with it. */
export async function publishInstrument(
  db: RegisterDb,
  { code, version, today }: { readonly code: string; readonly version: number; readonly today: string },
): Promise<PublishVerdict> {
  const found = await findInstrument(db, code, version)
  if (found === undefined) return { ok: false, reason: 'unknown' }
  if (found.publishedOn !== null) return { ok: false, reason: 'alreadyPublished' }
  const verdict = mayPublish(found.instrument)
  if (!verdict.ok) return { ok: false, reason: 'missingTexts', faults: verdict.faults }
  const isPublished = await markPublished(db, found.instrument, today)
  return isPublished ? { ok: true } : { ok: false, reason: 'changedMeanwhile' }
}
