import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, requireAccount, requireDistrictAccess } from '~/http/guards.server'
import { resultsQuery } from '~/http/results-query.server'
import { loadResultTable } from '~/services/load-result-table.server'

/** A table of a page as a file. */
export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  const { district, area, scope, language } = resultsQuery(args.request, account)
  const districtId = district === undefined ? undefined : (await requireDistrictAccess(args, district)).asked
  const file = await loadResultTable(args.context.databases, {
    waveId: args.params['waveId'] ?? '',
    table: args.params['table'] ?? '',
    districtId,
    area,
    scope,
    language,
  })
  if (file === undefined) throw notFound()
  return new Response(file.csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file.name}"`,
    },
  })
}
