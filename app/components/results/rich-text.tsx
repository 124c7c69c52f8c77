import type { RichText as Text } from '~/domain/report/rich-text'
import { keepRanges } from './keep-ranges'

/** A sentence with its finding in bold. */
export function RichText({ text }: { readonly text: Text }) {
  return (
    <>
      {text.map((part, place) =>
        typeof part === 'string' ? keepRanges(part) : <b key={place}>{keepRanges(part.strong)}</b>,
      )}
    </>
  )
}
