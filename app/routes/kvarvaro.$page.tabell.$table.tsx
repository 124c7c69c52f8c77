import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, requireAccount } from '~/http/guards.server'
import { retentionQuery } from '~/http/retention-query.server'
import { loadRetentionTable } from '~/services/load-retention-table.server'

/** A table of a page about leaving as a file. */
export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  const file = await loadRetentionTable(args.context.databases, {
    ...retentionQuery(args.request, account),
    page: args.params['page'] ?? '',
    table: args.params['table'] ?? '',
  })
  if (file === undefined) throw notFound()
  return new Response(file.csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file.name}"`,
    },
  })
}
