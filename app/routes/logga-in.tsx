import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { SignInForm } from '~/components/layout/sign-in-form'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { signInFormSchema } from '~/http/account-forms.server'
import { deviceCookie, readDeviceCookie } from '~/http/device-cookie.server'
import { readForm } from '~/http/form.server'
import { findSignedIn } from '~/http/guards.server'
import { firstRunPath, overviewPath } from '~/http/paths'
import { sameOriginTarget } from '~/http/same-origin-target'
import { readSessionCookie, sessionCookie } from '~/http/session-cookie.server'
import { isFirstRun } from '~/services/is-first-run.server'
import { signIn } from '~/services/sign-in.server'
import { accountTexts } from '~/texts/account'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: accountTexts.sv.signInTitle, en: accountTexts.en.signInTitle })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const target = sameOriginTarget(query.get('till'))
  if ((await findSignedIn({ request, context })) !== undefined) return redirect(target ?? overviewPath())
  if (await isFirstRun(context.databases.register)) return redirect(firstRunPath)
  return { target: target ?? null, isSignedOut: query.has('utloggad') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, signInFormSchema)
  if (!form.ok) return data({ faults: form.faults, given: form.given, refusal: null }, { status: 400 })
  const { email, password, till } = form.value
  const verdict = await signIn(
    context.databases.register,
    context.settings.key,
    {
      email,
      password,
      network: context.network,
      deviceToken: readDeviceCookie(request),
      earlierSessionId: readSessionCookie(request),
    },
    context.now(),
  )
  if (!verdict.ok) {
    const status = { wrong: 401, expired: 401, throttled: 429, busy: 503 }[verdict.reason]
    return data({ faults: {}, given: { email }, refusal: verdict }, { status })
  }
  const headers = new Headers([
    ['Set-Cookie', sessionCookie(verdict.sessionId)],
    ['Set-Cookie', deviceCookie(verdict.deviceToken)],
  ])
  return redirect(sameOriginTarget(till) ?? overviewPath(), { headers })
}

export default function SignIn() {
  const { target, isSignedOut } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return (
    <StaffPage>
      <SignInForm
        target={target}
        isSignedOut={isSignedOut && result === undefined}
        faults={result?.faults ?? {}}
        given={result?.given ?? {}}
        refusal={result?.refusal ?? null}
      />
    </StaffPage>
  )
}
