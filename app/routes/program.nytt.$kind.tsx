import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { ProgrammeFormPage } from '~/components/programmes/programme-form-page'
import { usualFields } from '~/domain/programme/programme-fields'
import { requireHrCity } from '~/http/guards.server'
import { languageOf } from '~/http/language.server'
import { newProgrammePath, programmeDonePath } from '~/http/paths'
import { takeProgrammeForm } from '~/http/programme-form.server'
import { programmeChoices, programmeKindOf } from '~/http/programme-params.server'
import { programmeFormTexts } from '~/texts/management-programme-form'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: programmeFormTexts.sv.title, en: programmeFormTexts.en.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const kind = programmeKindOf(args.params)
  const today = args.context.today()
  const setting = { language: languageOf(args.request), today }
  const choices = await programmeChoices(args.context.databases.register, kind, setting)
  return { kind, initial: usualFields(kind, today), ...choices }
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const setting = { kind: programmeKindOf(args.params), known: undefined, today: args.context.today() }
  const result = await takeProgrammeForm(args.context.databases.register, args.request, setting)
  if (typeof result === 'string') throw redirect(programmeDonePath(result, 'sparat'), 303)
  return data(result, { status: result.preview === null ? 400 : 200 })
}

export default function NewProgramme() {
  const loaded = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const path = newProgrammePath(loaded.kind)
  return (
    <ProgrammeFormPage {...loaded} action={path} isNew initialPlaces={[]} initialCore={[]} result={result} />
  )
}
