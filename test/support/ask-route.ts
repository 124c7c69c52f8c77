import type { TestDatabases } from './each-dialect'
import { routeArgs } from './route-args'

type Value = string | readonly string[] | File

type Asked = NonNullable<Parameters<typeof routeArgs>[1]> & {
  /** A form with files or fields given several times; with it the request is a POST. */
  readonly fields?: Readonly<Record<string, Value>>
  readonly settings?: Partial<ReturnType<typeof routeArgs>['context']['settings']>
}

/** What a loader or action answers, whether it returns or throws it. */
export async function askRoute<Answer>(
  handler: (args: ReturnType<typeof routeArgs>) => Promise<Answer>,
  databases: TestDatabases,
  { fields, settings, ...asked }: Asked = {},
): Promise<Answer | Response> {
  const args = routeArgs(databases, asked)
  const context = { ...args.context, settings: { ...args.context.settings, ...settings } }
  const request = fields === undefined ? args.request : posted(args.request, fields)
  try {
    return await handler({ ...args, context, request })
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}

function posted(request: Request, fields: Readonly<Record<string, Value>>): Request {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) body.append(name, one as string | File)
  return new Request(request.url, { method: 'POST', headers: request.headers, body })
}

/** A CSV file as a browser hands it in. */
export function aFile(text: string, name = 'fil.csv'): File {
  return new File([text], name, { type: 'text/csv' })
}

/** Where an answer sends one on, with its status: "303 /organisation". */
export function sentTo(answer: unknown): string | undefined {
  return answer instanceof Response
    ? `${answer.status} ${answer.headers.get('Location') ?? ''}`.trim()
    : undefined
}

/** What a page is told by `data(…)`, and with which status. */
export function told<Told>(answer: Response | { readonly data: Told; readonly init: ResponseInit | null }): {
  readonly status: number
  readonly data: Told
} {
  if (answer instanceof Response) throw new Error(`sent away: ${sentTo(answer)}`)
  return { status: answer.init?.status ?? 200, data: answer.data }
}
