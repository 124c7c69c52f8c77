import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { LettersPage } from '~/components/waves/letters-page'
import { PrintLettersPage } from '~/components/waves/print-letters-page'
import type { LettersResult } from '~/http/asking-result'
import { parseForm } from '~/http/form.server'
import { requireHrCity } from '~/http/guards.server'
import { invitationLinks } from '~/http/invitation-links'
import { wavePath } from '~/http/paths'
import { installationOf, lettersSchema, waveAt } from '~/http/wave-params.server'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { listOnPaper, printLetters } from '~/services/print-letters.server'
import { lettersTexts } from '~/texts/management-letters'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: lettersTexts.sv.title, en: lettersTexts.en.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { register } = args.context.databases
  const wave = await waveAt(args.params, args.context)
  if (wave.state !== 'open') throw redirect(wavePath(wave.waveId))
  const people = await listOnPaper(register, wave.waveId)
  const there = new Set(people.map(({ districtId }) => districtId))
  const { districts } = await getOrganisation(register)
  return {
    wave,
    onPaper: people.length,
    districts: districts
      .filter(({ districtId }) => there.has(districtId))
      .map(({ districtId, name }) => ({ value: districtId as string, label: name })),
  }
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const { waveId } = await waveAt(args.params, args.context)
  const form = parseForm(await args.request.formData(), lettersSchema)
  if (!form.ok) return data<LettersResult>({ kind: 'refused', reason: 'badForm' }, { status: 400 })
  const links = invitationLinks(args.context.settings.origin)
  const verdict = await printLetters(installationOf(args.context), { waveId, ...form.value }, { links })
  if (!verdict.ok) return data<LettersResult>({ kind: 'refused', reason: verdict.reason }, { status: 409 })
  return data<LettersResult>({ kind: 'letters', letters: verdict.letters })
}

export default function PrintLetters() {
  const loaded = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  if (result?.kind === 'letters')
    return <LettersPage waveId={loaded.wave.waveId} letters={result.letters} mails={0} />
  return <PrintLettersPage {...loaded} refused={result?.reason} />
}
