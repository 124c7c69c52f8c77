import type { NextFunction, Request, Response } from 'express'
import { busyReply, mostFormBytes, oversizedReply, readAddress, replyHeaders } from './respondent-door.server'
import { gzipBody, plainBody, takesGzip } from './respondent-page-body.server'
import type { RespondentReply } from './respondent-reply.server'
import { answerRespondent, type RespondentAddress, type RespondentContext } from './respondent.server'

/** An honest person's text that is too long is read to its end, so that the page that says so arrives. */
const mostBytesRead = 16 * mostFormBytes

/** More than this at once are asked to come back, with what they have filled in. */
const mostAtOnce = 500

/**
 * The pages where people answer, ahead of Remix: a page is put together from pieces that were drawn once, and goes
 * through nothing that only a page of staff needs.
 */
export function respondentPages(context: RespondentContext) {
  let atOnce = 0
  return (request: Request, response: Response, next: NextFunction): void => {
    const address = readAddress(request.path)
    if (address === undefined) return next()
    const isBusy = atOnce >= mostAtOnce
    atOnce += 1
    response.once('close', () => {
      atOnce -= 1
    })
    answer(request, address, context, isBusy).then(
      (reply) => send(reply, request, response),
      // Whoever has gone away gets no answer.
      (error: unknown) => (request.destroyed ? undefined : next(error)),
    )
  }
}

async function answer(
  request: Request,
  address: RespondentAddress,
  context: RespondentContext,
  isBusy: boolean,
): Promise<RespondentReply> {
  const query = new URL(request.url, 'http://localhost').searchParams
  const isPost = request.method === 'POST'
  const posted = isPost ? await readForm(request) : undefined
  if (isPost && posted === undefined) return oversizedReply(context)
  if (isBusy) return busyReply(address, posted)
  return answerRespondent({ address, query, posted }, context)
}

function send(reply: RespondentReply, request: Request, response: Response): void {
  const isPacked = takesGzip(request.headers['accept-encoding'])
  const body = isPacked ? gzipBody(reply.pieces) : plainBody(reply.pieces)
  response.writeHead(reply.status, {
    ...replyHeaders(reply),
    ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}),
    'Content-Length': body.length,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** `undefined` when it is longer than any questionnaire. */
function readForm(request: Request): Promise<URLSearchParams | undefined> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let length = 0
    request.on('data', (part: Buffer) => {
      length += part.length
      if (length <= mostFormBytes) parts.push(part)
      else if (length > mostBytesRead) resolve(undefined)
    })
    request.once('end', () =>
      resolve(
        length > mostFormBytes ? undefined : new URLSearchParams(Buffer.concat(parts).toString('utf8')),
      ),
    )
    request.once('error', reject)
  })
}
