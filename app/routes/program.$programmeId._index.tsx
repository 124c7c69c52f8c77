import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { ProgrammePageView } from '~/components/programmes/programme-page'
import { notFound, requireHrCity } from '~/http/guards.server'
import { programmeDonePath } from '~/http/paths'
import { actOnProgramme } from '~/http/programme-acts.server'
import { requireProgramme } from '~/http/programme-params.server'
import { loadProgramme } from '~/services/load-programmes.server'
import { programmesTexts } from '~/texts/management-programmes'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: programmesTexts.sv.title, en: programmesTexts.en.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { databases, today } = args.context
  const { programmeId } = await requireProgramme(databases.register, args.params)
  const page = await loadProgramme(databases.register, programmeId, today())
  if (page === undefined) throw notFound()
  return { ...page, done: new URL(args.request.url).searchParams.get('klart') }
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const { databases } = args.context
  const programme = await requireProgramme(databases.register, args.params)
  const done = await actOnProgramme(databases.register, args.request, programme)
  throw redirect(programmeDonePath(programme.programmeId, done), 303)
}

export default function ProgrammeRoute() {
  return <ProgrammePageView {...useLoaderData<typeof loader>()} />
}
