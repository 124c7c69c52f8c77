import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import type { LocalisedText } from '~/domain/instrument/localised-text'
import { errorTexts } from '~/texts/errors'
import { useTexts } from './language'
import { StaffPage } from './page'

/** What happened and what to do, never how the inside looks. */
export function ErrorPage() {
  const texts = useTexts(errorTexts)
  const { title, text } = texts[kindOf(useRouteError())]
  return (
    <StaffPage>
      <div className="ds-card kv-panel kv-narrow" data-color="neutral">
        <div className="kv-text">
          <h1 className="ds-heading kv-narrow__title">{title}</h1>
          <p>{text}</p>
          <p>
            <a className="kv-link" href="/">
              {texts.back}
            </a>
          </p>
        </div>
      </div>
    </StaffPage>
  )
}

export function errorTitle(error: unknown): LocalisedText {
  const kind = kindOf(error)
  return { sv: errorTexts.sv[kind].title, en: errorTexts.en[kind].title }
}

function kindOf(error: unknown): 'notFound' | 'forbidden' | 'unusable' | 'unavailable' | 'failed' {
  if (!isRouteErrorResponse(error)) return 'failed'
  if (error.status === 404) return 'notFound'
  if (error.status === 403) return 'forbidden'
  if (error.status === 503) return 'unavailable'
  return error.status < 500 ? 'unusable' : 'failed'
}
