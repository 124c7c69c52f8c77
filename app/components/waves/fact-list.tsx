import type { ReactNode } from 'react'

/** Short facts, each with its name. */
export function FactList({
  facts,
}: {
  readonly facts: readonly { readonly name: string; readonly value: ReactNode; readonly note?: string }[]
}) {
  return (
    <dl className="kv-factlist">
      {facts.map(({ name, value, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {note !== undefined && <span className="kv-factlist__note">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
