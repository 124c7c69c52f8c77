import { PassThrough } from 'node:stream'
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceProvider } from './components/layout/nonce'

/**
 * A page is sent when it is whole. It is rendered as a stream all the same: only so does React hand over the data
 * that pages with scripts start from.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const page = (
    <NonceProvider value={context.nonce}>
      <RemixServer context={remixContext} url={request.url} nonce={context.nonce} />
    </NonceProvider>
  )
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      nonce: context.nonce,
      onAllReady: () => {
        headers.set('Content-Type', 'text/html; charset=utf-8')
        if (status === 503) headers.set('Retry-After', '10')
        const body = new PassThrough()
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
        pipe(body)
      },
      onShellError: reject,
    })
  })
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
