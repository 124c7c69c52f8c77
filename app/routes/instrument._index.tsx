import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DoneNotice } from '~/components/forms/done-notice'
import { InstrumentTable } from '~/components/instrument/instrument-table'
import { MoreInstruments } from '~/components/instrument/more-instruments'
import { NoInstruments } from '~/components/instrument/no-instruments'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { PageHead } from '~/components/layout/page-head'
import { pageTitle } from '~/components/layout/page-title'
import { itemsOf } from '~/domain/instrument/items-of'
import { parseForm } from '~/http/form.server'
import { requireAccount, requireHrCity } from '~/http/guards.server'
import { shipSchema } from '~/http/instrument-params.server'
import { instrumentsDonePath, newInstrumentPath } from '~/http/paths'
import { listInstruments } from '~/repositories/instrument-repository.server'
import { listMissingInstruments, seedInstruments } from '~/services/seed-instruments.server'
import { instrumentTexts } from '~/texts/management-instrument'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: instrumentTexts.sv.title, en: instrumentTexts.en.title })

/** Anybody of HR may read what is asked; only the city's changes it. */
export async function loader(args: LoaderFunctionArgs) {
  const { role } = await requireAccount(args)
  const listed = await listInstruments(args.context.databases.register)
  const rows = listed.map(({ instrument, publishedOn }) => {
    const { code, version, kind, title } = instrument
    return { code, version, kind, title, items: itemsOf(instrument).length, publishedOn }
  })
  const done = new URL(args.request.url).searchParams.get('klart')
  const mayAdd = role === 'hrCity'
  const missing = mayAdd ? await listMissingInstruments(args.context.databases.register) : []
  return { rows, done, mayAdd, missing }
}

/** Puts in those that ship. */
export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const form = parseForm(await args.request.formData(), shipSchema)
  if (!form.ok) throw new Response(null, { status: 400 })
  const { databases, today } = args.context
  await seedInstruments(databases.register, today())
  return redirect(instrumentsDonePath('inlagda'), 303)
}

export default function InstrumentsPage() {
  const { rows, done, mayAdd, missing } = useLoaderData<typeof loader>()
  const texts = useTexts(instrumentTexts)
  return (
    <StaffPage>
      <PageHead title={texts.title} lead={texts.lead}>
        {mayAdd && (
          <a className="ds-button kv-btn-sm" data-variant="secondary" href={newInstrumentPath}>
            {texts.add}
          </a>
        )}
      </PageHead>
      <DoneNotice done={done} texts={texts.done} />
      {rows.length === 0 ? <NoInstruments mayAdd={mayAdd} /> : <InstrumentTable rows={rows} />}
      {rows.length > 0 && missing.length > 0 && <MoreInstruments titles={missing} />}
    </StaffPage>
  )
}
