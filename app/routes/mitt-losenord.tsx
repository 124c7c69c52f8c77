import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OwnPasswordForm } from '~/components/layout/own-password-form'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { ownPasswordFormSchema } from '~/http/account-forms.server'
import { readForm } from '~/http/form.server'
import { requireAnyPassword } from '~/http/guards.server'
import { overviewPath } from '~/http/paths'
import { sessionCookie } from '~/http/session-cookie.server'
import { changePassword } from '~/services/change-password.server'
import { accountTexts } from '~/texts/account'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: accountTexts.sv.ownPasswordTitle, en: accountTexts.en.ownPasswordTitle })

export async function loader(args: LoaderFunctionArgs) {
  const { hasTemporaryPassword } = await requireAnyPassword(args)
  return { isTemporary: hasTemporaryPassword }
}

export async function action(args: ActionFunctionArgs) {
  const { accountId } = await requireAnyPassword(args)
  const form = await readForm(args.request, ownPasswordFormSchema)
  if (!form.ok) return data({ faults: form.faults, refusal: null }, { status: 400 })
  const { databases, now } = args.context
  const verdict = await changePassword(databases.register, accountId, form.value, now())
  if (!verdict.ok) return data({ faults: {}, refusal: verdict.reason }, { status: 400 })
  return redirect(overviewPath(), { headers: { 'Set-Cookie': sessionCookie(verdict.sessionId) } })
}

export default function OwnPassword() {
  const { isTemporary } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return (
    <StaffPage>
      <OwnPasswordForm
        isTemporary={isTemporary}
        faults={result?.faults ?? {}}
        refusal={result?.refusal ?? null}
      />
    </StaffPage>
  )
}
