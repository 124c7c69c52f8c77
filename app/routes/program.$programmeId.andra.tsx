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
import { programmeFields } from '~/domain/programme/programme-fields'
import { requireHrCity } from '~/http/guards.server'
import { languageOf } from '~/http/language.server'
import { changeProgrammePath, programmeDonePath } from '~/http/paths'
import { takeProgrammeForm } from '~/http/programme-form.server'
import { coreOf, programmeChoices, requireProgramme } from '~/http/programme-params.server'
import { programmeFormTexts } from '~/texts/management-programme-form'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: programmeFormTexts.sv.changeTitle, en: programmeFormTexts.en.changeTitle })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { databases, today } = args.context
  const programme = await requireProgramme(databases.register, args.params)
  const { kind } = programme.plan
  const setting = { language: languageOf(args.request), today: today() }
  const choices = await programmeChoices(databases.register, kind, setting)
  const core = coreOf(programme, choices.banks)
  return { kind, programme, initial: programmeFields(programme), initialCore: core, ...choices }
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const { databases, today } = args.context
  const known = await requireProgramme(databases.register, args.params)
  const setting = { kind: known.plan.kind, known, today: today() }
  const result = await takeProgrammeForm(databases.register, args.request, setting)
  if (typeof result === 'string') throw redirect(programmeDonePath(result, 'sparat'), 303)
  return data(result, { status: result.preview === null ? 400 : 200 })
}

export default function ChangeProgramme() {
  const { programme, ...loaded } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return (
    <ProgrammeFormPage
      {...loaded}
      action={changeProgrammePath(programme.programmeId)}
      isNew={false}
      initialPlaces={programme.places}
      result={result}
    />
  )
}
