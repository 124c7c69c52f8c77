import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { PageHead } from '~/components/layout/page-head'
import { pageTitle } from '~/components/layout/page-title'
import { CalendarPanel } from '~/components/programmes/calendar-panel'
import { NewProgrammePanel } from '~/components/programmes/new-programme-panel'
import { ProgrammeTable } from '~/components/programmes/programme-table'
import { requireHrCity } from '~/http/guards.server'
import { loadCalendar } from '~/services/load-calendars.server'
import { loadProgrammes } from '~/services/load-programmes.server'
import { programmesTexts } from '~/texts/management-programmes'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: programmesTexts.sv.title, en: programmesTexts.en.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { databases, now, today } = args.context
  const { register } = databases
  return {
    rows: await loadProgrammes(register, now()),
    days: await loadCalendar(register, today()),
  }
}

export default function Programmes() {
  const { rows, days } = useLoaderData<typeof loader>()
  const texts = useTexts(programmesTexts)
  return (
    <StaffPage>
      <PageHead title={texts.title} lead={texts.lead} />
      <div className="kv-grid">
        {rows.length > 0 && <ProgrammeTable rows={rows} />}
        {rows.length > 0 && <CalendarPanel days={days} />}
        <NewProgrammePanel isFirst={rows.length === 0} />
      </div>
    </StaffPage>
  )
}
