// Characters of a private area, which no text of a questionnaire has any use for.
const opening = '\uE000'
const closing = '\uE001'

export function slotMark(name: string): string {
  return `${opening}${name}${closing}`
}

/** A place in a page that is drawn once for everybody; what belongs there is put in person by person. */
export function Slot({ name }: { readonly name: string }) {
  return <>{slotMark(name)}</>
}

export type MarkupPiece = { readonly markup: string } | { readonly slot: string }

/** The markup between the slots, and the slots, in order. */
export function cutAtSlots(markup: string): readonly MarkupPiece[] {
  return markup
    .split(new RegExp(`${opening}([^${closing}]*)${closing}`))
    .map((piece, index) => (index % 2 === 0 ? { markup: piece } : { slot: piece }))
    .filter((piece) => !('markup' in piece) || piece.markup !== '')
}
