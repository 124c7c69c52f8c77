import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
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

/** Errors are told by kind; nothing of the request is written anywhere. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return
  const name =
    error instanceof Error ? `${error.name}: ${error.message.split('\n')[0] ?? ''}` : 'unknown error'
  process.stderr.write(`${JSON.stringify({ level: 'error', event: 'request failed', error: name })}\n`)
}
