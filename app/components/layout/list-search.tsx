/** The field above a long list. A GET form: what is sought stands in the address. */
export function ListSearch({
  label,
  find,
  sought,
}: {
  readonly label: string
  /** What the button says. */
  readonly find: string
  readonly sought: string
}) {
  return (
    <form method="get" className="kv-period kv-search" role="search">
      <div className="ds-field">
        <label className="ds-label" htmlFor="sok">
          {label}
        </label>
        <input className="ds-input" id="sok" name="sok" type="search" defaultValue={sought} />
      </div>
      <button className="ds-button" data-variant="secondary" type="submit">
        {find}
      </button>
    </form>
  )
}
