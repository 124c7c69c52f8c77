import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { notFound } from '~/http/guards.server'
import { signedOutPath } from '~/http/paths'
import { clearedSessionCookie, readSessionCookie } from '~/http/session-cookie.server'
import { signOut } from '~/services/sign-out.server'

export function loader() {
  return notFound()
}

/** Open to anybody: ending a session that is not there does nothing. */
export async function action({ request, context }: ActionFunctionArgs) {
  const sessionId = readSessionCookie(request)
  if (sessionId !== undefined) await signOut(context.databases.register, sessionId)
  return redirect(signedOutPath, {
    headers: { 'Set-Cookie': clearedSessionCookie(), 'Clear-Site-Data': '"cache", "storage"' },
  })
}
