import { loader as askEntrance, action as postEntrance } from '~/routes/svara._index'
import { loader as askWave, action as postWave } from '~/routes/svara.$waveId._index'
import { loader as askThanks, action as postThanks } from '~/routes/svara.$waveId.tack'
import { testKey } from '../factories/a-fieldwork'
import type { TestDatabases } from './each-dialect'
import { routeArgs } from './route-args'

export type Fields = readonly (readonly [name: string, value: string])[]
export type Page = { readonly status: number; readonly headers: Headers; readonly text: string }

/** Goes through the respondent pages as a browser without JavaScript does, by way of the routes. */
export function aRespondent(databases: TestDatabases, { today = '2026-02-01' } = {}) {
  function args(path: string, fields?: Fields) {
    const { context, ...rest } = routeArgs(databases, { path })
    const settings = { ...context.settings, key: testKey }
    const body = fields && new URLSearchParams(fields.map(([name, value]) => [name, value]))
    const request = body ? new Request(rest.request.url, { method: 'POST', body }) : rest.request
    return { ...rest, request, context: { ...context, settings, today: () => today } }
  }
  async function pageOf(answered: Promise<Response>): Promise<Page> {
    const response = await answered
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  const routeOf = (path: string) =>
    /^\/svara\/?(\?|$)/.test(path)
      ? { ask: askEntrance, post: postEntrance }
      : /\/tack(\?|$)/.test(path)
        ? { ask: askThanks, post: postThanks }
        : { ask: askWave, post: postWave }
  return {
    get: (path: string) => pageOf(routeOf(path).ask(args(path))),
    post: (path: string, fields: Fields) => pageOf(routeOf(path).post(args(path, fields))),
  }
}

/** The hidden fields of a page, to be sent along with the next. */
export function carriedBy({ text }: Page): Fields {
  return [...text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, unescaped(value)],
  )
}

function unescaped(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

export function receiptIn({ text }: Page): string | undefined {
  return /kv-receipt__code">([0-9A-Z]{4}-[0-9A-Z]{4})</.exec(text)?.[1]
}

export function headingOf({ text }: Page): string | undefined {
  return /<h1>([^<]*)<\/h1>/.exec(text)?.[1]
}
