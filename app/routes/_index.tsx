import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { findSignedIn } from '~/http/guards.server'
import { firstRunPath, overviewPath, signInPath } from '~/http/paths'
import { isFirstRun } from '~/services/is-first-run.server'

/** The front door: on to where the person can go. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if ((await findSignedIn({ request, context })) !== undefined) return redirect(overviewPath())
  return redirect((await isFirstRun(context.databases.register)) ? firstRunPath : signInPath)
}
