import type { LoaderFunctionArgs } from '@remix-run/node'
import { mostFormBytes, oversizedReply, readAddress, replyHeaders } from './respondent-door.server'
import { plainBody } from './respondent-page-body.server'
import { answerRespondent } from './respondent.server'

/** The same pages through a loader or an action. */
export async function respondentResponse({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const url = new URL(request.url)
  const address = readAddress(url.pathname)
  if (address === undefined) throw new Response(null, { status: 404 })
  const text = request.method === 'POST' ? await request.text() : undefined
  const reply =
    text !== undefined && Buffer.byteLength(text) > mostFormBytes
      ? await oversizedReply(context)
      : await answerRespondent(
          {
            address,
            query: url.searchParams,
            posted: text === undefined ? undefined : new URLSearchParams(text),
          },
          context,
        )
  return new Response(plainBody(reply.pieces).toString('utf8'), {
    status: reply.status,
    headers: replyHeaders(reply),
  })
}
