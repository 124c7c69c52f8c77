/** A page to be read: headings, paragraphs, lists and tables, as plain text. `*…*` is set in bold. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly label: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** Terms under a heading of their own: what each is for, its formula, and what it takes. */
  | {
      readonly kind: 'terms'
      readonly heading: string
      readonly terms: readonly {
        readonly term: string
        readonly text: string
        readonly formula: string
        readonly note: string
      }[]
    }
  | { readonly kind: 'link'; readonly href: string; readonly label: string }

export type TextSection = { readonly heading: string; readonly blocks: readonly TextBlock[] }

export type TextPageTexts = {
  readonly title: string
  readonly lead: string
  readonly sections: readonly TextSection[]
}

export const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', text })
export const list = (...items: readonly string[]): TextBlock => ({ kind: 'list', items })
export const steps = (...items: readonly string[]): TextBlock => ({ kind: 'steps', items })
