import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FirstRunForm } from '~/components/layout/first-run-form'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { firstRunFormSchema } from '~/http/account-forms.server'
import { readForm } from '~/http/form.server'
import { signInPath } from '~/http/paths'
import { sessionCookie } from '~/http/session-cookie.server'
import { isSetupCode } from '~/http/setup-code.server'
import { findMunicipality } from '~/repositories/organisation-repository.server'
import { isFirstRun } from '~/services/is-first-run.server'
import { makeFirstAccount } from '~/services/make-first-account.server'
import { beginSession } from '~/services/sign-in.server'
import { accountTexts } from '~/texts/account'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: accountTexts.sv.firstRunTitle, en: accountTexts.en.firstRunTitle })

/** Open to anybody while there is no account, closed for good afterwards. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { register } = context.databases
  if (!(await isFirstRun(register))) return redirect(signInPath)
  const municipality = await findMunicipality(register)
  return { municipality: municipality?.name ?? '', hasSetupCode: context.setupCode !== null }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { register } = context.databases
  if (!(await isFirstRun(register))) return redirect(signInPath)
  const form = await readForm(request, firstRunFormSchema)
  if (!form.ok) return data({ faults: form.faults, given: form.given, refusal: null }, { status: 400 })
  const { code, municipality, name, email, password } = form.value
  const given = { municipality, name, email }
  if (context.setupCode === null || !isSetupCode(code, context.setupCode))
    return data({ faults: {}, given, refusal: 'setupCode' as const }, { status: 403 })
  const verdict = await makeFirstAccount(register, { municipality, name, email, password })
  if (!verdict.ok) return data({ faults: {}, given, refusal: verdict.reason }, { status: 400 })
  const sessionId = await beginSession(register, verdict.accountId, context.now())
  return redirect('/', { headers: { 'Set-Cookie': sessionCookie(sessionId) } })
}

export default function FirstRun() {
  const { municipality, hasSetupCode } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return (
    <StaffPage>
      <FirstRunForm
        hasSetupCode={hasSetupCode}
        faults={result?.faults ?? {}}
        given={{ municipality, ...result?.given }}
        refusal={result?.refusal ?? null}
      />
    </StaffPage>
  )
}
