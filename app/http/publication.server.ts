import { z } from 'zod'
import { findPublishedOn } from '~/repositories/publication-repository.server'
import { previewStaffResult } from '~/services/load-staff-result.server'
import { publishResult, unpublishResult } from '~/services/publish-result.server'
import type { KvarContext } from './context.server'
import { readForm } from './form.server'
import { notFound } from './guards.server'
import { replyHeaders } from './respondent-door.server'
import { plainBody } from './respondent-page-body.server'
import { pageReply } from './respondent-reply.server'
import { readMunicipality } from './respondent-surveys.server'
import { readResultQuery } from './staff-result.server'
import { drawResultPreview } from './staff-result-pages.server'
import { waveAt } from './wave-params.server'

type Args = { readonly request: Request; readonly context: KvarContext; readonly params: unknown }

const actSchema = z.object({ act: z.enum(['publish', 'unpublish']) })

/** The page of a wave as staff read it, or will. */
export async function previewResult({ request, context, params }: Args): Promise<Response> {
  const { databases } = context
  const { waveId } = await waveAt(params, context)
  const { language, place } = readResultQuery(new URL(request.url).searchParams)
  const result = await previewStaffResult(databases, { waveId, place, language })
  if (result === undefined) throw notFound()
  const municipality = await readMunicipality(databases.register)
  const isPublished = (await findPublishedOn(databases.register, waveId)) !== undefined
  const reply = pageReply(drawResultPreview(result, { municipality, language, isPublished }))
  return new Response(plainBody(reply.pieces).toString('utf8'), { headers: replyHeaders(reply) })
}

/** Publishes a wave's result or takes it back; answers what is done. */
export async function actOnPublication({
  request,
  context,
  params,
}: Args): Promise<{ readonly waveId: string; readonly done: string }> {
  const { waveId } = await waveAt(params, context)
  const form = await readForm(request, actSchema)
  if (!form.ok) throw badRequest()
  if (form.value.act === 'unpublish') {
    await unpublishResult(context.databases, waveId)
    return { waveId, done: 'aterkallad' }
  }
  const verdict = await publishResult(context.databases, waveId, context.today())
  if (!verdict.ok) throw badRequest()
  return { waveId, done: 'publicerad' }
}

function badRequest(): Response {
  return new Response(null, { status: 400, statusText: 'Bad Request' })
}
