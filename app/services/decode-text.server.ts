import type { TableFaultCode } from '~/domain/table/table-fault'

export type TextVerdict =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly code: TableFaultCode }

/**
 * The text in a file that somebody saved from somewhere: UTF-8 with or without a mark, UTF-16 with a mark
 * (Excel's "Unicode text"), else Windows-1252 (Excel's plain CSV), of which Latin-1 is a part.
 */
export function decodeText(bytes: Uint8Array): TextVerdict {
  const kind = knownKind(bytes)
  if (kind !== undefined) return { ok: false, code: kind }
  const text = decoded(bytes)
  if (text.trim() === '') return { ok: false, code: 'empty' }
  if (/[\0-\u0008\u000e-\u001f\u007f\ufffd]/u.test(text)) return { ok: false, code: 'binary' }
  if (/^\s*<(?:!doctype|html|\?xml|table)\b/iu.test(text)) return { ok: false, code: 'markup' }
  return { ok: true, text: text.replace(/\r\n?/gu, '\n').normalize('NFC') }
}

const zip = [0x50, 0x4b, 0x03, 0x04]
/** The container of xls and other old Office files. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]
const pdf = [0x25, 0x50, 0x44, 0x46]

function knownKind(bytes: Uint8Array): TableFaultCode | undefined {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, zip) || startsWith(bytes, compoundFile)) return 'workbook'
  if (startsWith(bytes, pdf)) return 'binary'
  return undefined
}

function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fromWindows1252(bytes)
  }
}

/** 0x80 to 0x9f, where Windows-1252 has signs and Latin-1 has none. Node's own decoder takes the one for the other. */
const windowsSigns = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

function fromWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? '\ufffd')
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte)
}
