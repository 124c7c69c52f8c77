import { constants, crc32, deflateRawSync } from 'node:zlib'

/**
 * A piece of a page. `packed` is the piece as a stretch of deflate that stands on its own, so that a page can be put
 * together from pieces that were compressed once. A piece without it goes out as it is: the code and the answers of
 * a person are never compressed, so the length of a page tells nothing about them.
 */
export type PagePiece = { readonly plain: Buffer; readonly packed: Buffer | undefined }

/** For markup that many people get. */
export function packedPiece(markup: string): PagePiece {
  const plain = Buffer.from(markup)
  // A full flush ends on a whole byte and with an empty window.
  return { plain, packed: deflateRawSync(plain, { level: 9, finishFlush: constants.Z_FULL_FLUSH }) }
}

/** For what belongs to one person. */
export function plainPiece(markup: string): PagePiece {
  return { plain: Buffer.from(markup), packed: undefined }
}

export function plainBody(pieces: readonly PagePiece[]): Buffer {
  return Buffer.concat(pieces.map((piece) => piece.plain))
}

const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
const lastBlock = Buffer.from([1, 0, 0, 0xff, 0xff])
const longestStored = 0xffff

/** RFC 1951 and 1952: stretches of deflate and stored blocks may follow each other in any order. */
export function gzipBody(pieces: readonly PagePiece[]): Buffer {
  const parts: Buffer[] = [gzipHeader]
  let checksum = 0
  let length = 0
  for (const { plain, packed } of pieces) {
    if (plain.length === 0) continue
    checksum = crc32(plain, checksum)
    length += plain.length
    if (packed === undefined) parts.push(...storedBlocks(plain))
    else parts.push(packed)
  }
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(checksum, 0)
  trailer.writeUInt32LE(length % 2 ** 32, 4)
  parts.push(lastBlock, trailer)
  return Buffer.concat(parts)
}

function storedBlocks(plain: Buffer): readonly Buffer[] {
  const blocks: Buffer[] = []
  for (let start = 0; start < plain.length; start += longestStored) {
    const part = plain.subarray(start, start + longestStored)
    const header = Buffer.alloc(5)
    header.writeUInt16LE(part.length, 1)
    header.writeUInt16LE(part.length ^ 0xffff, 3)
    blocks.push(header, part)
  }
  return blocks
}

/** Whether the browser takes gzip. */
export function takesGzip(acceptEncoding: string | undefined): boolean {
  return /(?:^|,)\s*(?:gzip|\*)\s*(?:;\s*q=(?:1|0?\.\d*[1-9])\d*\s*)?(?:,|$)/i.test(acceptEncoding ?? '')
}
