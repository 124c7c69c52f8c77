import { z } from 'zod'
import { districtIdSchema, isoDateSchema } from '~/domain/organisation/organisation'
import { type Wave, waveIdSchema } from '~/domain/wave/wave'
import { findWave } from '~/repositories/wave-repository.server'
import type { KvarContext } from './context.server'
import { parseParams } from './form.server'
import { notFound } from './guards.server'

/** The address of a wave. */
const waveParamsSchema = z.object({ waveId: waveIdSchema })

/** The wave of an address; one that is not there is a page that is not there. */
export async function waveAt(params: unknown, { databases }: KvarContext): Promise<Wave> {
  const wave = await findWave(databases.register, parseParams(params, waveParamsSchema).waveId)
  if (wave === undefined) throw notFound()
  return wave
}

/** The services' view of what a route is given. */
export function installationOf({ databases, settings }: KvarContext) {
  return { ...databases, key: settings.key }
}

/** The address of somebody on a wave's list. */
export const personParamsSchema = z.object({
  waveId: waveIdSchema,
  invitationId: z.string().regex(/^[0-9a-f]{32}$/),
})

const listQuerySchema = z.object({
  sok: z.string().max(200).catch(''),
  sida: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** Which part of the list is asked for; nonsense asks for the first page of all. */
export function listQuery(request: Request): { readonly sought: string; readonly page: number } {
  const { searchParams } = new URL(request.url)
  const { sok, sida } = listQuerySchema.parse({
    sok: searchParams.get('sok') ?? '',
    sida: searchParams.get('sida') ?? 1,
  })
  return { sought: sok, page: sida }
}

export const extendSchema = z.object({ closesOn: isoDateSchema })

export const closeSchema = z.object({ act: z.literal('close') })

export const cancelSchema = z.object({ act: z.literal('cancel') })

/** Which letters are printed, and of which district; "" = of all. */
export const lettersSchema = z.object({
  what: z.enum(['codes', 'reminders']),
  districtId: z.union([z.literal('').transform(() => null), districtIdSchema]),
})

export const remindSchema = z.object({ whom: z.enum(['open', 'everyone']) })

/** The last day that an address asks about, where it would do. */
export function newLastDay(
  request: Request,
  { closesOn, opensOn }: Wave,
): { readonly closesOn: string | null; readonly refused: 'badDates' | undefined } {
  const asked = new URL(request.url).searchParams.get('till')
  if (asked === null) return { closesOn: null, refused: undefined }
  const day = isoDateSchema.safeParse(asked)
  const isLater = day.success && day.data > (closesOn ?? opensOn)
  return isLater ? { closesOn: day.data, refused: undefined } : { closesOn: null, refused: 'badDates' }
}
