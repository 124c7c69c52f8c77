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
import { waveAskedFor } from '~/http/action-acts.server'
import { emptyAction, readActionForm, refusalOf } from '~/http/action-form.server'
import { notFound, requireAccount } from '~/http/guards.server'
import { languageOf } from '~/http/language.server'
import { actionsPath, newActionPath } from '~/http/paths'
import { loadActionForm } from '~/services/load-actions.server'
import { addAction } from '~/services/store-action.server'
import { actionsTexts } from '~/texts/actions'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: actionsTexts.sv.newTitle, en: actionsTexts.en.newTitle })

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  const { databases, today } = args.context
  if (!new URL(args.request.url).searchParams.has('omgang')) throw redirect(actionsPath())
  const form = await loadActionForm(databases.register, waveAskedFor(args.request), {
    scope: scopeOf(account),
    language: languageOf(args.request),
    today: today(),
  })
  if (form === undefined) throw notFound()
  return { ...form, fields: { ...emptyAction, place: account.districtId ?? '' } }
}

export async function action(args: ActionFunctionArgs) {
  const account = await requireAccount(args)
  const { databases, today } = args.context
  const waveId = waveAskedFor(args.request)
  const read = await readActionForm(args.request)
  if (!read.ok) return data(read.refused, { status: 400 })
  const by = { scope: scopeOf(account), today: today() }
  const verdict = await addAction(databases.register, waveId, read.words, by)
  if (verdict.ok) throw redirect(actionsPath(waveId, 'tillagd'), 303)
  return data(refusalOf(verdict, read.given), { status: 400 })
}

export default function NewAction() {
  const loaded = useLoaderData<typeof loader>()
  return (
    <ActionFormPage
      {...loaded}
      title="newTitle"
      address={newActionPath(loaded.wave.waveId)}
      refused={useActionData<typeof action>()}
    />
  )
}
