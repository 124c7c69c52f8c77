import { z } from 'zod'
import { importRegister, previewRegister } from '~/services/import-register.server'
import type { Installation } from '~/services/installation.server'
import type { RegisterFile, RegisterPlan } from '~/services/plan-register.server'
import {
  registerFiles,
  type RegisterFileName,
  type RegisterFileResult,
  type RegisterReview,
} from './register-file-result'
import { readUpload } from './upload.server'

const querySchema = z.object({ fil: z.enum(registerFiles).catch('anstallningar') })

/** Which of the register's files the address asks for; the employments when it does not say. */
export function askedRegisterFile(request: Request): RegisterFileName {
  const { searchParams } = new URL(request.url)
  return querySchema.parse({ fil: searchParams.get('fil') }).fil
}

const parts: Readonly<Record<RegisterFileName, RegisterFile>> = {
  anstallningar: 'spells',
  antal: 'headCounts',
  omvarld: 'context',
}

type Occasion = { readonly by: string; readonly now: string; readonly today: string }

/** Looks at a file, or stores one that was agreed to: then the answer is "stored". */
export async function takeRegisterFile(
  installation: Pick<Installation, 'register' | 'key'>,
  request: Request,
  { by, now, today }: Occasion,
): Promise<RegisterFileResult | 'stored'> {
  const part = parts[askedRegisterFile(request)]
  const upload = await readUpload(request)
  if (upload === undefined) return { kind: 'nothingChosen' }
  const { bytes, text, isAgreedTo, fingerprint } = upload
  const files = { [part]: bytes, asOf: today, mayAddPlaces: false }
  let isStale = false
  if (isAgreedTo) {
    const stored = await importRegister(installation, { ...files, by, now, fingerprint })
    if (stored.ok) return 'stored'
    isStale = stored.reason === 'changedMeanwhile'
  }
  const preview = await previewRegister(installation, files)
  if (preview.ok)
    return { kind: 'review', review: reviewOf(preview.plan), text, fingerprint: preview.fingerprint, isStale }
  if (preview.reason === 'unusableFile') return { kind: 'unusable', fault: preview.fault }
  throw new Error('a page brings no mapping')
}

function reviewOf({ spells, headCounts, context }: RegisterPlan): RegisterReview {
  if (spells !== undefined) {
    const { added, changed, removed, unchanged, faults, ignored } = spells
    const counts = { added: added.length, changed: changed.length, removed: removed.length, unchanged }
    return { ...counts, faults, ignored }
  }
  const figures = headCounts ?? context
  if (figures === undefined) throw new Error('no file was looked at')
  const { changed, faults, ignored } = figures
  const unchanged = figures.figures.length - changed.length
  return { added: changed.length, changed: 0, removed: 0, unchanged, faults, ignored }
}
