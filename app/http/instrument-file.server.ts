import { z } from 'zod'
import type { RegisterDb } from '#db/connect'
import { addInstrument } from '~/services/add-instrument.server'
import { decodeText } from '~/services/decode-text.server'
import { parseForm } from './form.server'
import type { InstrumentFileResult } from './instrument-file-result'

const schema = z.object({ file: z.instanceof(File).optional() })
const done = { added: 'tillagd', replaced: 'ersatt', unchanged: 'oforandrad' } as const

/** Takes a definition in as a draft, or says what is wrong with it. */
export async function takeInstrumentFile(db: RegisterDb, request: Request): Promise<InstrumentFileResult> {
  const parsed = parseForm(await request.formData(), schema)
  const file = parsed.ok ? parsed.value.file : undefined
  if (file === undefined || file.name === '') return { kind: 'nothingChosen' }
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()))
  if (!decoded.ok) return { kind: 'unusable', code: decoded.code }
  const verdict = await addInstrument(db, decoded.text)
  if (verdict.ok) {
    const { code, version } = verdict.instrument
    return { kind: 'stored', code, version, done: done[verdict.outcome] }
  }
  if (verdict.reason === 'faulty') return { kind: 'faulty', faults: verdict.faults }
  return { kind: 'published', code: verdict.code, version: verdict.version }
}
