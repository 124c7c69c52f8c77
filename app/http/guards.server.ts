import { redirect } from '@remix-run/node'
import type { SignedIn } from '~/domain/account/account'
import { maySeeDistrict } from '~/domain/account/scope'
import { type DistrictId, districtIdSchema } from '~/domain/organisation/organisation'
import { resumeSession } from '~/services/resume-session.server'
import type { KvarContext } from './context.server'
import { orUnavailable } from './or-unavailable.server'
import { ownPasswordPath, signInPathTo } from './paths'
import { readSessionCookie } from './session-cookie.server'

type GuardArgs = { readonly request: Request; readonly context: KvarContext }
type Recognised = SignedIn & { readonly hasTemporaryPassword: boolean }

const answered = new WeakMap<KvarContext, Promise<Recognised | undefined>>()

/** Who is asking, or nobody. Asked of the database once a request. */
export function findSignedIn({ request, context }: GuardArgs): Promise<Recognised | undefined> {
  const known = answered.get(context)
  if (known !== undefined) return known
  const asked = recognise(request, context)
  answered.set(context, asked)
  return asked
}

async function recognise(request: Request, context: KvarContext): Promise<Recognised | undefined> {
  const sessionId = readSessionCookie(request)
  if (sessionId === undefined) return undefined
  const account = await orUnavailable(resumeSession(context.databases.register, sessionId, context.now()))
  if (account === undefined) return undefined
  const { email: _email, deactivatedOn: _deactivatedOn, passwordExpiresOn, ...signedIn } = account
  return { ...signedIn, hasTemporaryPassword: passwordExpiresOn !== null }
}

/** Anybody of HR. A stranger is sent to sign in and comes back to where they were going. */
export async function requireAccount(args: GuardArgs): Promise<SignedIn> {
  const account = await requireAnyPassword(args)
  if (account.hasTemporaryPassword) throw redirect(ownPasswordPath)
  return account
}

/** Also those whose password is temporary: for the page where they choose their own. */
export async function requireAnyPassword(args: GuardArgs): Promise<Recognised> {
  const account = await findSignedIn(args)
  if (account !== undefined) return account
  const { pathname, search } = new URL(args.request.url)
  throw redirect(signInPathTo(`${pathname}${search}`))
}

/** HR of the whole city: the only ones who change anything. */
export async function requireHrCity(args: GuardArgs): Promise<SignedIn & { role: 'hrCity' }> {
  const account = await requireAccount(args)
  if (account.role !== 'hrCity') throw forbidden()
  return account
}

/** HR of the city, or of this very district. HR of a district learns nothing of which others there are. */
export async function requireDistrictAccess(
  args: GuardArgs,
  districtId: string | undefined,
): Promise<SignedIn & { readonly asked: DistrictId }> {
  const account = await requireAccount(args)
  const parsed = districtIdSchema.safeParse(districtId)
  if (parsed.success && maySeeDistrict(account, parsed.data)) return { ...account, asked: parsed.data }
  throw account.role === 'hrCity' ? notFound() : forbidden()
}

export function forbidden(): Response {
  return new Response(null, { status: 403, statusText: 'Forbidden' })
}

export function notFound(): Response {
  return new Response(null, { status: 404, statusText: 'Not Found' })
}
