import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { TextPage } from '~/components/layout/text-page'
import { AuditPanel } from '~/components/tables/audit-panel'
import { findSignedIn } from '~/http/guards.server'
import { orUnavailable } from '~/http/or-unavailable.server'
import { loadReleaseAudits } from '~/services/load-release-audits.server'
import { protectionTexts } from '~/texts/protection'

/** As many waves as are kept read. */
const mostWaves = 24

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: protectionTexts.sv.title, en: protectionTexts.en.title })

/** Open to anybody; what the audit tried, to HR. */
export async function loader(args: LoaderFunctionArgs) {
  if ((await findSignedIn(args)) === undefined) return { audits: null }
  return { audits: await orUnavailable(loadReleaseAudits(args.context.databases, mostWaves)) }
}

export default function Protection() {
  const { audits } = useLoaderData<typeof loader>()
  return (
    <StaffPage>
      <TextPage texts={useTexts(protectionTexts)} />
      {audits === null ? null : <AuditPanel waves={audits} />}
    </StaffPage>
  )
}
