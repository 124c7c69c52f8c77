import type { RichText as Text } from '~/domain/report/rich-text'

/** A sentence with its finding in bold. */
export function RichText({ text }: { readonly text: Text }) {
  return (
    <>{text.map((part, place) => (typeof part === 'string' ? part : <b key={place}>{part.strong}</b>))}</>
  )
}
