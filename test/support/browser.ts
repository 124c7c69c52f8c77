import { existsSync } from 'node:fs'
import packedChromium from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A real browser: the one named in CHROMIUM_PATH, the machine's own, or the one that npm brought along. */
export async function openBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH']
  const own = '/usr/bin/chromium'
  if (named !== undefined) return chromium.launch({ executablePath: named, args: flags })
  if (existsSync(own)) return chromium.launch({ executablePath: own, args: flags })
  // The packed one has no window of its own: its own flags say how it can run at all.
  return chromium.launch({
    executablePath: await packedChromium.executablePath(),
    args: [...packedChromium.args.filter((flag) => !isAboutIsolation(flag)), ...flags],
  })
}

/** Flags that would turn off what a page's security rests on. */
function isAboutIsolation(flag: string): boolean {
  return /web-security|IsolateOrigins|site-isolation|allow-running-insecure|single-process|no-zygote/i.test(
    flag,
  )
}
