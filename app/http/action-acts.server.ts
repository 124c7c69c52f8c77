import { z } from 'zod'
import { longestActionText } from '~/domain/plan/action-limits'
import { type WaveId, waveIdSchema } from '~/domain/wave/wave'
import { explainNoAction } from '~/services/store-action.server'
import type { KvarContext } from './context.server'
import { readForm } from './form.server'
import { notFound } from './guards.server'

const reasonSchema = z.object({ reason: z.string().trim().min(1).max(longestActionText) })

/** The wave that an address names after the question mark. */
export function waveAskedFor(request: Request): WaveId {
  const parsed = waveIdSchema.safeParse(new URL(request.url).searchParams.get('omgang'))
  if (!parsed.success) throw notFound()
  return parsed.data
}

/** Nothing is decided after the wave of the address, and why; answers the wave. */
export async function takeNoAction(
  request: Request,
  { databases, today }: Pick<KvarContext, 'databases' | 'today'>,
): Promise<WaveId> {
  const waveId = waveAskedFor(request)
  const form = await readForm(request, reasonSchema)
  if (!form.ok) throw badRequest()
  const { reason } = form.value
  const verdict = await explainNoAction(databases.register, waveId, { reason, today: today() })
  if (!verdict.ok) throw badRequest()
  return waveId
}

function badRequest(): Response {
  return new Response(null, { status: 400, statusText: 'Bad Request' })
}
