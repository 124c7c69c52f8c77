import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { NonceProvider } from './components/layout/nonce'

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Response {
  const markup = renderToString(
    <NonceProvider value={context.nonce}>
      <RemixServer context={remixContext} url={request.url} nonce={context.nonce} />
    </NonceProvider>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!DOCTYPE html>${markup}`, { status, headers })
}

/** What broke and where in the code; never the message, which may quote what somebody wrote. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  // Whoever asks for what is not there has broken nothing.
  const isAnswer = isRouteErrorResponse(error) && error.status < 500
  if (request.signal.aborted || isAnswer) return
  process.stderr.write(`${JSON.stringify({ level: 'error', event: 'request failed', ...faultOf(error) })}\n`)
}

function faultOf(error: unknown): { readonly error: string; readonly code?: string; readonly at: string[] } {
  if (!(error instanceof Error)) return { error: 'unknown', at: [] }
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const code =
    'code' in error && /^[A-Z0-9_]{1,40}$/.test(String(error.code)) ? String(error.code) : undefined
  return {
    error: error.name,
    ...(code === undefined ? {} : { code }),
    at: at.slice(0, 8).map((line) => line.trim()),
  }
}
