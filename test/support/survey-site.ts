import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from './browser'
import { startSurveyServer, type SurveyServer } from './survey-server'

/** A server with open surveys, and a browser; both are gone after the file's tests. */
export function surveySite() {
  let server: SurveyServer
  let browser: Browser
  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startSurveyServer(), openBrowser()])
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  return {
    get server() {
      return server
    },
    get browser() {
      return browser
    },
  }
}
