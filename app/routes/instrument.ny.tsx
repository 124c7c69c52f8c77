import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { NewInstrumentPage } from '~/components/instrument/new-instrument-page'
import { pageTitle } from '~/components/layout/page-title'
import { requireHrCity } from '~/http/guards.server'
import { takeInstrumentFile } from '~/http/instrument-file.server'
import { instrumentDonePath } from '~/http/paths'
import { instrumentFileTexts } from '~/texts/management-instrument-file'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: instrumentFileTexts.sv.title, en: instrumentFileTexts.en.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  return null
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const result = await takeInstrumentFile(args.context.databases.register, args.request)
  if (result.kind === 'stored')
    throw redirect(instrumentDonePath(result.code, result.version, result.done), 303)
  return data(result, { status: 400 })
}

export default function NewInstrument() {
  return <NewInstrumentPage result={useActionData<typeof action>()} />
}
