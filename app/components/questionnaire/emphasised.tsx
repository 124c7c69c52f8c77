/** A text in which `*…*` is set in bold. */
export function Emphasised({ text }: { readonly text: string }) {
  return <>{text.split('*').map((part, index) => (index % 2 === 0 ? part : <b key={index}>{part}</b>))}</>
}
