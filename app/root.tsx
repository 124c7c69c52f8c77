import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, useLocation, useMatches, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ErrorPage, errorTitle } from './components/layout/error-page'
import { type Frame, FrameProvider } from './components/layout/frame'
import { LanguageProvider } from './components/layout/language'
import { useNonce } from './components/layout/nonce'
import { pageTitle } from './components/layout/page-title'
import { findSignedIn } from './http/guards.server'
import { languageOf } from './http/language.server'
import { orUnavailable } from './http/or-unavailable.server'
import { findMunicipality } from './repositories/organisation-repository.server'
import staffStyles from './styles/staff.css'

export const meta: MetaFunction = ({ error, matches }) =>
  error === undefined ? [{ title: 'Kvar' }] : pageTitle(matches, errorTitle(error))

/** What the frame shows. Open to anybody: it names the municipality, and the asker to the asker alone. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const municipality = await orUnavailable(findMunicipality(context.databases.register))
  const account = await findSignedIn({ request, context })
  return {
    language: languageOf(request),
    municipality: municipality ?? null,
    account: account === undefined ? null : { name: account.name, role: account.role },
  }
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  const language = data?.language ?? 'sv'
  const { pathname, search } = useLocation()
  const nonce = useNonce()
  const needsScripts = useNeedsScripts()
  const frame: Frame = {
    municipality: data?.municipality ?? null,
    account: data?.account ?? null,
    path: `${pathname}${search}`,
  }
  return (
    <html lang={language} data-color-scheme="light" data-size="sm">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <link rel="stylesheet" href={staffStyles} />
        <Links />
      </head>
      <body>
        <LanguageProvider value={language}>
          <FrameProvider value={frame}>{children}</FrameProvider>
        </LanguageProvider>
        {needsScripts && <Scripts nonce={nonce} />}
      </body>
    </html>
  )
}

/** Pages are plain documents; a route whose `handle` says `needsScripts` brings React to the browser (charts). */
function useNeedsScripts(): boolean {
  return useMatches().some(({ handle }) => isHandle(handle) && handle.needsScripts === true)
}

function isHandle(handle: unknown): handle is { readonly needsScripts?: boolean } {
  return typeof handle === 'object' && handle !== null
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage />
}
