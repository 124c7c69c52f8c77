import { z } from 'zod'
import { decodeText } from '~/services/decode-text.server'
import { parseForm } from './form.server'

const uploadSchema = z.object({
  act: z.enum(['preview', 'store']),
  /** A file that is chosen … */
  file: z.instanceof(File).optional(),
  /** … or the text of the one that was reviewed, carried by the page. */
  text: z.string().optional(),
  fingerprint: z.string().max(100).optional(),
  /** Ticked: the file is the whole list, and what it does not have is to go. */
  whole: z.literal('1').optional(),
})

export type Upload = {
  readonly isAgreedTo: boolean
  readonly bytes: Uint8Array
  /** What the page carries on to the next step; "" when it is no text. */
  readonly text: string
  readonly fingerprint: string
  readonly isWhole: boolean
}

/** A file that was handed in to be looked at, or agreed to after that. `undefined`: none was chosen. */
export async function readUpload(request: Request): Promise<Upload | undefined> {
  const parsed = parseForm(await request.formData(), uploadSchema)
  if (!parsed.ok) return undefined
  const { act, file, text, fingerprint = '', whole } = parsed.value
  const isWhole = whole !== undefined
  if (act === 'store' && text !== undefined)
    return { isAgreedTo: true, bytes: new TextEncoder().encode(text), text, fingerprint, isWhole }
  // A browser sends an empty file without a name when none was chosen.
  if (file === undefined || file.name === '') return undefined
  const bytes = new Uint8Array(await file.arrayBuffer())
  const decoded = decodeText(bytes)
  return { isAgreedTo: false, bytes, text: decoded.ok ? decoded.text : '', fingerprint: '', isWhole }
}
