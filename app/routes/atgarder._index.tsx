import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActionsPage, NoActionsYet } from '~/components/actions/actions-page'
import { pageTitle } from '~/components/layout/page-title'
import { scopeOf } from '~/domain/account/scope'
import { takeNoAction } from '~/http/action-acts.server'
import { notFound, requireAccount, requireHrCity } from '~/http/guards.server'
import { languageOf } from '~/http/language.server'
import { actionsPath } from '~/http/paths'
import { loadActions } from '~/services/load-actions.server'
import { actionsTexts } from '~/texts/actions'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: actionsTexts.sv.title, en: actionsTexts.en.title })

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  const { searchParams } = new URL(args.request.url)
  const verdict = await loadActions(args.context.databases.register, {
    waveId: searchParams.get('omgang') || undefined,
    scope: scopeOf(account),
    language: languageOf(args.request),
  })
  if (!verdict.ok && verdict.reason === 'unknownWave') throw notFound()
  if (!verdict.ok) return null
  return { ...verdict.page, isHrCity: account.role === 'hrCity', done: searchParams.get('klart') }
}

/** Nothing is decided, and why. */
export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const waveId = await takeNoAction(args.request, args.context)
  throw redirect(actionsPath(waveId, 'ingen-atgard'), 303)
}

export default function Actions() {
  const page = useLoaderData<typeof loader>()
  return page === null ? <NoActionsYet /> : <ActionsPage {...page} />
}
