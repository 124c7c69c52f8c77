import type { ReactNode } from 'react'

/** A white card about one thing: title, what it is, key, body, and at the foot its notes and its table. */
export function Panel({
  id,
  title,
  sub,
  action,
  legend,
  children,
  foot,
  table,
  className = '',
}: {
  readonly id: string
  readonly title: string
  readonly sub?: ReactNode
  /** A link at the right of the title ("Hämta underlag"). */
  readonly action?: ReactNode
  readonly legend?: ReactNode
  readonly children: ReactNode
  readonly foot?: ReactNode
  /** The figures as a table: a `TableToggle`. */
  readonly table?: ReactNode
  /** Columns in the grid: "kv-c8". */
  readonly className?: string
}) {
  return (
    <section className={`ds-card kv-panel ${className}`.trimEnd()} data-color="neutral" aria-labelledby={id}>
      <div className={action === undefined ? 'kv-panel__head' : 'kv-panel__head kv-panel__head--row'}>
        <div>
          <h2 id={id}>{title}</h2>
          {sub !== undefined && <p className="kv-panel__sub">{sub}</p>}
        </div>
        {action}
      </div>
      {legend}
      {children}
      {(foot !== undefined || table !== undefined) && (
        <div className="kv-panel__foot">
          {foot}
          {table}
        </div>
      )}
    </section>
  )
}
