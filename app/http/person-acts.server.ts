import { z } from 'zod'
import type { WaveId } from '~/domain/wave/wave'
import { requeueMail } from '~/repositories/outbox-repository.server'
import type { Installation } from '~/services/installation.server'
import { renewCode } from '~/services/renew-code.server'
import { takeOffList } from '~/services/take-off-list.server'
import { parseForm } from './form.server'
import { invitationLinks } from './invitation-links'
import type { PersonActResult } from './person-acts-result'

const actSchema = z.object({
  act: z.enum(['renew', 'remove', 'again']),
  mailId: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
})

/** A new code, the same mail again, or off the list: as the form says. */
export async function actOnPerson(
  installation: Installation,
  request: Request,
  {
    waveId,
    invitationId,
    origin,
    now,
  }: {
    readonly waveId: WaveId
    readonly invitationId: string
    readonly origin: string
    readonly now: string
  },
): Promise<PersonActResult> {
  const parsed = parseForm(await request.formData(), actSchema)
  if (!parsed.ok) throw new Response(null, { status: 400 })
  const { act, mailId } = parsed.value
  const person = { waveId, invitationId }
  if (act === 'remove') {
    const verdict = await takeOffList(installation.register, person)
    return verdict.ok ? { kind: 'done', done: 'borttagen' } : { kind: 'refused', reason: verdict.reason }
  }
  if (act === 'again') {
    const mail = { mailId: mailId ?? '', waveId, dueAt: now }
    const isQueued = await requeueMail(installation.register, mail)
    return isQueued ? { kind: 'done', done: 'igen' } : { kind: 'refused', reason: 'notNow' }
  }
  const verdict = await renewCode(installation, person, { links: invitationLinks(origin), now })
  if (!verdict.ok) return { kind: 'refused', reason: verdict.reason }
  return verdict.sentBy === 'mail'
    ? { kind: 'done', done: 'nykod' }
    : { kind: 'letter', letter: verdict.letter }
}
