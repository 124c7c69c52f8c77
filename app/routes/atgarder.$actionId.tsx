import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ActionFormPage } from '~/components/actions/action-form-page'
import { pageTitle } from '~/components/layout/page-title'
import { scopeOf } from '~/domain/account/scope'
import { actionFields } from '~/domain/plan/action-choices'
import { requireOwnAction } from '~/http/action-guard.server'
import { readActionForm, refusalOf } from '~/http/action-form.server'
import { notFound } from '~/http/guards.server'
import { languageOf } from '~/http/language.server'
import { actionPath, actionsPath } from '~/http/paths'
import { loadActionForm } from '~/services/load-actions.server'
import { changeAction } from '~/services/store-action.server'
import { actionsTexts } from '~/texts/actions'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: actionsTexts.sv.changeTitle, en: actionsTexts.en.changeTitle })

export async function loader(args: LoaderFunctionArgs) {
  const { account, decided } = await requireOwnAction(args)
  const { databases, today } = args.context
  const form = await loadActionForm(databases.register, decided.waveId, {
    scope: scopeOf(account),
    language: languageOf(args.request),
    today: today(),
    kept: decided,
  })
  if (form === undefined) throw notFound()
  return { ...form, actionId: decided.actionId, fields: actionFields(decided) }
}

export async function action(args: ActionFunctionArgs) {
  const { account, decided } = await requireOwnAction(args)
  const { databases, today } = args.context
  const read = await readActionForm(args.request)
  if (!read.ok) return data(read.refused, { status: 400 })
  const by = { scope: scopeOf(account), today: today() }
  const verdict = await changeAction(databases.register, decided.actionId, read.words, by)
  if (verdict.ok) throw redirect(actionsPath(decided.waveId, 'andrad'), 303)
  return data(refusalOf(verdict, read.given), { status: 400 })
}

export default function ChangeAction() {
  const { actionId, ...loaded } = useLoaderData<typeof loader>()
  return (
    <ActionFormPage
      {...loaded}
      title="changeTitle"
      address={actionPath(actionId)}
      refused={useActionData<typeof action>()}
    />
  )
}
