/** The way through a long list, a page at a time; nothing where there is one page only. */
export function ListPages({
  label,
  list: { page, pages },
  pathOf,
  texts,
}: {
  readonly label: string
  readonly list: { readonly page: number; readonly pages: number }
  readonly pathOf: (page: number) => string
  readonly texts: {
    readonly previous: string
    readonly next: string
    readonly page: (page: number, pages: number) => string
  }
}) {
  if (pages < 2) return null
  return (
    <nav className="kv-form__row kv-small" aria-label={label}>
      {page > 1 && (
        <a className="kv-link" href={pathOf(page - 1)} rel="prev">
          {texts.previous}
        </a>
      )}
      <span>{texts.page(page, pages)}</span>
      {page < pages && (
        <a className="kv-link" href={pathOf(page + 1)} rel="next">
          {texts.next}
        </a>
      )}
    </nav>
  )
}
