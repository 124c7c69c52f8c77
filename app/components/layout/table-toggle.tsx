import type { ReactNode } from 'react'
import { frameTexts } from '~/texts/frame'
import { useTexts } from './language'

/** "Visa som tabell": every chart's figures, without JavaScript. The table is a `<table className="ds-table">`. */
export function TableToggle({
  label,
  children,
}: {
  /** What the scrolling table is, for those who reach it by keyboard. */
  readonly label: string
  readonly children: ReactNode
}) {
  const texts = useTexts(frameTexts)
  return (
    <details className="ds-details kv-data">
      <summary>{texts.showTable}</summary>
      <ScrollArea label={label}>{children}</ScrollArea>
    </details>
  )
}

/** Wide tables scroll here, never the page; the keyboard reaches it. */
export function ScrollArea({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="kv-scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
