/**
 * The browser's share of the pages where people answer; everything works without it too. It takes the code out of the
 * address, sends forms without leaving the page, so that a bad connection loses nothing, and lets the browser's back
 * button mean "previous". What has been filled in is kept in one entry of the tab's own history, where a posted form
 * would lie anyway, and nowhere else. Sent to the browser as text: it may use nothing from outside itself.
 */
export function respondentScript(): void {
  /** `depth`: how many pages after the first; `body`: what shows this page again, to be posted to `url`. */
  type Mark = { depth: number; code?: string; url?: string; body?: string }

  let depth = mark().depth
  let isWaiting = false
  const isKiosk = document.body.dataset['kiosk'] !== undefined

  function mark(): Mark {
    const kept: Partial<Mark> | null = history.state
    return { depth: 0, ...kept }
  }

  function keep(changes: Partial<Mark>): void {
    // A shared screen keeps nothing at all.
    if (isKiosk) return
    history.replaceState({ ...mark(), ...changes }, '', location.pathname + location.search)
  }

  /** The form of a section or of the review, if this page is one. */
  function sheetForm(): HTMLFormElement | null {
    return document.querySelector<HTMLInputElement>('input[name="_section"]')?.form ?? null
  }

  function sectionOf(root: Document): string | undefined {
    return root.querySelector<HTMLInputElement>('input[name="_section"]')?.value
  }

  function bodyOf(form: HTMLFormElement, action: string): string {
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
    if (action !== '') body.append('_do', action)
    return body.toString()
  }

  function remember(): void {
    const form = sheetForm()
    const language = `language:${document.documentElement.lang}`
    keep(
      form === null
        ? { url: undefined, body: undefined }
        : { url: form.action, body: bodyOf(form, language) },
    )
  }

  function fillInCode(): void {
    const field = document.querySelector<HTMLInputElement>('#kod')
    if (field === null) return
    if (field.hasAttribute('aria-invalid')) return keep({ code: undefined })
    const code = location.hash.slice(1) || (mark().code ?? '')
    if (!/^[0-9a-z-]{16,24}$/i.test(code)) return
    field.value = code
    keep({ code })
    document.querySelector('#kodfalt')?.setAttribute('hidden', '')
    document.querySelector('#ifylld')?.removeAttribute('hidden')
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.kv-lang a')) link.hash = code
  }

  function show(page: Document): void {
    document.title = page.title
    document.documentElement.lang = page.documentElement.lang
    document.body.replaceWith(document.adoptNode(page.body))
    scrollTo(0, 0)
    const target = document.querySelector<HTMLElement>('[autofocus]') ?? document.querySelector('h1')
    if (target?.tagName === 'H1') target.tabIndex = -1
    target?.focus({ preventScroll: target.tagName === 'H1' })
    fillInCode()
    dispatchEvent(new Event('kvar-shown'))
  }

  function tellOffline(): void {
    document.querySelector('.kv-offline')?.remove()
    const text = document.createElement('p')
    text.className = 'kv-offline'
    text.setAttribute('role', 'alert')
    text.textContent = document.body.dataset['offline'] ?? ''
    document.querySelector('.kv-go, .kv-start .kv-button, form .kv-button')?.before(text)
    text.scrollIntoView({ block: 'center' })
  }

  async function fetchPage(url: string, body: string): Promise<Document> {
    const abort = new AbortController()
    const timer = setTimeout(() => abort.abort(), 30_000)
    try {
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' }
      const response = await fetch(url, { method: 'POST', body, headers, signal: abort.signal })
      if (!response.headers.get('Content-Type')?.startsWith('text/html')) throw new Error('no page')
      return new DOMParser().parseFromString(await response.text(), 'text/html')
    } finally {
      clearTimeout(timer)
    }
  }

  async function send(url: string, body: string, goesOn: boolean): Promise<void> {
    if (isWaiting) return
    isWaiting = true
    document.body.setAttribute('aria-busy', 'true')
    try {
      const page = await fetchPage(url, body)
      if (!isKiosk && goesOn && sectionOf(page) !== sectionOf(document)) {
        // The answers go along to the new entry; the one left behind keeps none.
        keep({ url: undefined, body: undefined })
        depth += 1
        history.pushState({ depth }, '', location.pathname + location.search)
      }
      show(page)
      remember()
    } catch {
      tellOffline()
    }
    document.body.removeAttribute('aria-busy')
    isWaiting = false
  }

  async function walk(steps: number): Promise<void> {
    const form = sheetForm()
    const { url, body } = mark()
    if (form === null)
      return url !== undefined && body !== undefined ? send(url, body, false) : location.reload()
    remember()
    await send(form.action, bodyOf(form, steps < 0 ? 'previous' : 'next'), false)
    if (Math.abs(steps) > 1) await walk(steps - Math.sign(steps))
  }

  /** What the shares of the week come to, while they are being filled in. */
  function showSum(shares: Element): void {
    let tenths = 0
    for (const field of shares.querySelectorAll('input'))
      tenths += Math.round(10 * Number(field.value.replace(/[\s%]/g, '').replace(',', '.'))) || 0
    const sum = shares.querySelector<HTMLElement>('.kv-shares__sum')
    if (sum?.lastElementChild == null) return
    const isSwedish = document.documentElement.lang === 'sv'
    const written = isSwedish ? String(tenths / 10).replace('.', ',') : String(tenths / 10)
    sum.hidden = tenths === 0
    sum.lastElementChild.textContent = `${written}${isSwedish ? '\u00a0' : ''}%`
  }

  document.addEventListener('submit', (event) => {
    const form = event.target
    // An old browser does not say which button was pressed.
    if (!(form instanceof HTMLFormElement) || !('submitter' in event)) return
    event.preventDefault()
    const button = event.submitter
    const action = button instanceof HTMLButtonElement ? button.value : ''
    const url = button?.getAttribute('formaction') ?? form.action
    if (action === 'previous' && depth > 1) history.back()
    else void send(url, bodyOf(form, action), !action.startsWith('language') && action !== 'previous')
  })

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    const target = link && document.querySelector<HTMLElement>(link.getAttribute('href') ?? '')
    if (!target) return
    // A jump within the page is no step of the questionnaire.
    event.preventDefault()
    if (target.tabIndex < 0) target.tabIndex = -1
    target.focus()
  })

  addEventListener('popstate', () => {
    const kept: Partial<Mark> | null = history.state
    if (kept?.depth === undefined) return
    const steps = kept.depth - depth
    depth = kept.depth
    if (depth === 0 && steps !== 0) location.reload()
    else if (steps !== 0) void walk(steps)
  })
  addEventListener('hashchange', fillInCode)
  addEventListener('change', remember)
  addEventListener('input', (event) => {
    const shares = event.target instanceof Element ? event.target.closest('.kv-shares') : null
    if (shares !== null) showSum(shares)
  })
  document.addEventListener('visibilitychange', () => document.hidden && remember())

  const { url, body } = mark()
  if (sheetForm() === null && url !== undefined && body !== undefined) void send(url, body, false)
  else if (sheetForm() !== null) remember()
  else fillInCode()
}
