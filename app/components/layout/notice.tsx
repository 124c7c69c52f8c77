import type { ReactNode } from 'react'

/** Something the page has to say about what was just done: done, or not and why. Read out when the page opens. */
export function Notice({
  kind,
  children,
}: {
  readonly kind: 'done' | 'fault' | 'info'
  readonly children: ReactNode
}) {
  const colour = { done: 'success', fault: 'danger', info: 'info' } as const
  return (
    <div
      className="ds-alert kv-notice"
      data-color={colour[kind]}
      role={kind === 'fault' ? 'alert' : 'status'}
    >
      {children}
    </div>
  )
}
