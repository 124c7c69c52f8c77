/**
 * What a shared screen does besides: back to the start when somebody is done or nobody is there any more, and nothing
 * left behind. Sent to the browser as text: it may use nothing from outside itself.
 */
export function kioskScript(): void {
  const { kiosk, idle = '' } = document.body.dataset
  if (kiosk === undefined) return
  const home = kiosk
  const isDone = (): boolean => document.querySelector('.kv-receipt') !== null
  const patienceSeconds = 120
  const noticeSeconds = 30
  let touchedAt = Date.now()

  function touch(): void {
    touchedAt = Date.now()
    document.querySelector('.kv-idle')?.remove()
  }

  function warn(): void {
    if (document.querySelector('.kv-idle') !== null) return
    const text = document.createElement('p')
    text.className = 'kv-offline kv-idle'
    text.setAttribute('role', 'alert')
    text.textContent = idle
    document.querySelector('main')?.prepend(text)
    text.scrollIntoView({ block: 'center' })
  }

  /** The field of the first page counts as something left behind too. */
  function isAtStart(): boolean {
    return (
      document.body.dataset['kiosk'] !== undefined &&
      document.querySelector<HTMLInputElement>('#kod')?.value === ''
    )
  }

  setInterval(() => {
    const seconds = (Date.now() - touchedAt) / 1000
    if (isAtStart()) return
    if (seconds >= (isDone() ? noticeSeconds : patienceSeconds)) location.replace(home)
    else if (!isDone() && seconds >= patienceSeconds - noticeSeconds) warn()
  }, 1000)

  for (const sign of ['input', 'pointerdown', 'keydown', 'wheel']) addEventListener(sign, touch)
  addEventListener('kvar-shown', () => {
    touch()
    // Its language would lead away from the screen's own page.
    document.querySelector('nav.kv-lang')?.remove()
    // And what is to be read in peace is read elsewhere.
    document.querySelector('[data-elsewhere]')?.remove()
  })
  // What the browser has kept of a page that was left is not shown again.
  addEventListener('pageshow', (event) => event.persisted && location.reload())
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null
    const link = target?.closest<HTMLAnchorElement>('main a:not([href^="#"])') ?? null
    if (link === null) return
    event.preventDefault()
    // What may be read on a shared screen stays on it, and leaves no entry either.
    location.replace(link.dataset['stay'] === undefined ? home : link.href)
  })
}
