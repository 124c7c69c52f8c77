import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { InstrumentTable } from '~/components/instrument/instrument-table'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { PageHead } from '~/components/layout/page-head'
import { pageTitle } from '~/components/layout/page-title'
import { itemsOf } from '~/domain/instrument/items-of'
import { requireAccount } from '~/http/guards.server'
import { newInstrumentPath } from '~/http/paths'
import { listInstruments } from '~/repositories/instrument-repository.server'
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
  return { rows, mayAdd: role === 'hrCity' }
}

export default function InstrumentsPage() {
  const { rows, mayAdd } = useLoaderData<typeof loader>()
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
      <InstrumentTable rows={rows} />
    </StaffPage>
  )
}
