/** What came back from one address: everything in it that could tell something. */
export type Page = {
  readonly status: number
  /** Without the moment and the nonce, which are of one response alone. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** Widest first: what stands behind hundreds of addresses is the same page of another area or wave. */
const mostPages = 360

/** Everything that can be reached by links from these addresses, and of every page its data by its other door. */
export async function crawl(
  origin: string,
  cookie: string | undefined,
  starts: readonly string[],
): Promise<ReadonlyMap<string, Page>> {
  const pages = new Map<string, Page>()
  const waiting = [...starts]
  const known = new Set(waiting)
  const reach = (path: string) => {
    if (known.has(path) || known.size >= mostPages) return
    known.add(path)
    waiting.push(path)
  }
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const page = await ask(origin, path, cookie)
    pages.set(path, page)
    const isDocument = page.headers['content-type']?.startsWith('text/html') === true
    if (!isDocument || page.status !== 200) continue
    const { pathname, search } = new URL(path, origin)
    reach(`${pathname === '/' ? '/_root' : pathname}.data${search}`)
    for (const link of linksIn(page.text)) {
      const { origin: other, pathname: to, search: query } = new URL(link, `${origin}${path}`)
      // Sending forms and answering surveys is not reading.
      if (other === origin && !/^\/(build|svara|logga-ut|sprak)/.test(to)) reach(`${to}${query}`)
    }
  }
  return pages
}

function linksIn(html: string): readonly string[] {
  const links = [...html.matchAll(/<a\b[^>]*\bhref="([^"#]+)/g)].map(([, href = '']) => href)
  const forms = [...html.matchAll(/<form\b[^>]*method="get"[^>]*action="([^"]+)"[\s\S]*?<\/form>/gi)]
  const chosen = forms.flatMap(([form, action = '']) =>
    [...form.matchAll(/<select\b[^>]*name="([^"]+)"[\s\S]*?<\/select>/g)].flatMap(([select, name = '']) =>
      [...select.matchAll(/<option\b[^>]*value="([^"]+)"/g)].map(
        ([, value = '']) => `${action}?${name}=${value}`,
      ),
    ),
  )
  return [...links, ...chosen].map((link) => link.replaceAll('&amp;', '&'))
}

async function ask(origin: string, path: string, cookie: string | undefined): Promise<Page> {
  const response = await fetch(`${origin}${path}`, {
    redirect: 'manual',
    headers: { 'Sec-Fetch-Site': 'same-origin', ...(cookie === undefined ? {} : { Cookie: cookie }) },
  })
  const text = await response.text()
  const nonce = /nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1]
  const plain = (value: string) =>
    (nonce === undefined ? value : value.replaceAll(nonce, 'NONCE')).replaceAll(origin, 'ORIGIN')
  const { date: _, ...headers } = Object.fromEntries(response.headers)
  return {
    status: response.status,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, plain(value)])),
    text: plain(text),
  }
}
