import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { cutAtSlots } from '~/components/questionnaire/slot'
import { packedPiece, type PagePiece, plainPiece } from './respondent-page-body.server'

/** A page drawn once, with the places where something is put in person by person. */
export type PageTemplate = readonly (PagePiece | { readonly slot: string })[]

function drawTemplate(markup: string): PageTemplate {
  return cutAtSlots(markup).map((piece) => ('slot' in piece ? piece : packedPiece(piece.markup)))
}

/** What goes into a slot: pieces of markup, or plain text. */
export type SlotContent = readonly PagePiece[] | string

/** A slot that nothing is given for is a fault of ours. */
export function fillTemplate(
  template: PageTemplate,
  contents: Readonly<Record<string, SlotContent>>,
): readonly PagePiece[] {
  return template.flatMap((piece): readonly PagePiece[] => {
    if (!('slot' in piece)) return [piece]
    const content = contents[piece.slot]
    if (content === undefined) throw new Error(`nothing was given for the slot ${piece.slot}`)
    return typeof content === 'string' ? [plainPiece(escapeMarkup(content))] : content
  })
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}

export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '')
}

/** Markup that is the same for everybody, drawn at the first asking and kept. Holds no more than it was made for. */
export class KeptMarkup {
  readonly #most: number
  readonly #pieces = new Map<string, PagePiece>()
  readonly #templates = new Map<string, PageTemplate>()

  constructor(most: number) {
    this.#most = most
  }

  piece(key: string, draw: () => ReactElement): PagePiece {
    return kept(this.#pieces, key, this.#most, () => drawPiece(draw()))
  }

  /** A whole document. */
  template(key: string, draw: () => ReactElement): PageTemplate {
    return this.#template(key, () => `<!DOCTYPE html>${renderToStaticMarkup(draw())}`)
  }

  /** A part of a page that has slots. */
  part(key: string, draw: () => ReactElement): PageTemplate {
    return this.#template(key, () => renderToStaticMarkup(draw()))
  }

  #template(key: string, markup: () => string): PageTemplate {
    return kept(this.#templates, key, this.#most, () => drawTemplate(markup()))
  }
}

export function drawPiece(element: ReactElement): PagePiece {
  return packedPiece(renderToStaticMarkup(element))
}

function kept<Value>(map: Map<string, Value>, key: string, most: number, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  if (map.size >= most) map.delete(map.keys().next().value ?? '')
  map.set(key, made)
  return made
}
