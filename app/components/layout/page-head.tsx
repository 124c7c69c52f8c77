import type { ReactNode } from 'react'
import { frameTexts } from '~/texts/frame'
import { useTexts } from './language'

export type Crumb = { readonly label: string; readonly href: string }

/** Title, lead, the way back, and what the page can be asked for (the period form). */
export function PageHead({
  title,
  lead,
  crumbs = [],
  children,
}: {
  readonly title: string
  readonly lead?: ReactNode
  /** The pages above this one, outermost first. */
  readonly crumbs?: readonly Crumb[]
  readonly children?: ReactNode
}) {
  const texts = useTexts(frameTexts)
  return (
    <div className="kv-head">
      <div>
        {crumbs.length > 0 && (
          <nav className="kv-crumb" aria-label={texts.crumbs}>
            {crumbs.map(({ label, href }) => (
              <span key={href}>
                <a className="kv-link" href={href}>
                  {label}
                </a>
                {' / '}
              </span>
            ))}
            <span aria-current="page">{title}</span>
          </nav>
        )}
        <h1 className="ds-heading">{title}</h1>
        {lead !== undefined && <p className="kv-head__lead">{lead}</p>}
      </div>
      {children}
    </div>
  )
}
