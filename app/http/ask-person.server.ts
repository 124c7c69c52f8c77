import { z } from 'zod'
import { languageSchema } from '~/domain/instrument/localised-text'
import { tenureBands } from '~/domain/invitation/tenure-bands'
import { participantSchema, professionRoles } from '~/domain/invitation/participant'
import { districtIdSchema, isoDateSchema, unitIdSchema } from '~/domain/organisation/organisation'
import type { WaveId } from '~/domain/wave/wave'
import { askPeople } from '~/services/ask-people.server'
import type { Installation } from '~/services/installation.server'
import type { AskPersonResult } from './asking-result'
import { parseForm } from './form.server'
import { invitationLinks } from './invitation-links'

const blank = z.literal('').transform(() => null)

const personSchema = z.object({
  name: participantSchema.shape.name,
  email: z.union([blank, z.string().trim().pipe(z.email().max(254))]),
  districtId: districtIdSchema,
  unitId: z.union([blank, unitIdSchema]),
  role: z.union([blank, z.enum(professionRoles)]),
  tenureBand: z.union([blank, z.enum(tenureBands)]),
  lastDay: z.union([blank, isoDateSchema]).default(null),
  language: languageSchema,
})

/** Invites the person whom the form describes, or says why not. */
export async function takePerson(
  installation: Installation,
  request: Request,
  { waveId, origin, now }: { readonly waveId: WaveId; readonly origin: string; readonly now: string },
): Promise<AskPersonResult> {
  const form = await request.formData()
  const parsed = parseForm(form, personSchema)
  const given = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  const none = { kind: 'faults', given, faults: {}, problems: [], namesOnTwice: [], refused: null } as const
  if (!parsed.ok) return { ...none, faults: parsed.faults }
  const asking = { links: invitationLinks(origin), now }
  const verdict = await askPeople(installation, { waveId, participants: [parsed.value] }, asking)
  if (verdict.ok) return { kind: 'asked', mails: verdict.mails, letters: verdict.letters }
  if (verdict.reason === 'namesOnTwice') return { ...none, namesOnTwice: verdict.names }
  if (verdict.reason === 'badParticipants') return { ...none, problems: verdict.problems }
  return { ...none, refused: verdict.reason }
}
