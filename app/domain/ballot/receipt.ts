import { crockford, formatCode } from '../invitation/code'

/** How many bytes of a keyed hash make a receipt. */
const receiptBytes = 5

/** "XXXX-XXXX": says that this ballot was taken, and nothing else. */
export function formatReceipt(bytes: Uint8Array): string {
  return formatCode(crockford(bytes.subarray(0, receiptBytes)))
}
