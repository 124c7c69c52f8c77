import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import type { tenureBands } from '~/domain/invitation/tenure-bands'
import type { Instrument } from '~/domain/instrument/instrument'
import { waveIdSchema } from '~/domain/wave/wave'
import type { Installation } from '~/services/installation.server'
import { inviteParticipants } from '~/services/invite-participants.server'
import { aParticipant, aShortInstrument } from '../factories/a-fieldwork'
import { anInstrument } from '../factories/an-instrument'
import { freePort, type ServerProcess, startServer } from './server-process'
import { openWaveOf, prepareInstallation } from './surveys'

export type SurveyServer = {
  readonly origin: string
  readonly installation: Installation
  readonly folder: string
  /** Everything the server has said since it started, and before it was started again. */
  readonly said: () => string
  readonly stop: () => Promise<void>
  /** The same databases behind the same address. */
  readonly startAgain: () => Promise<void>
  readonly close: () => Promise<void>
  /** A code nobody has used, of a person with that background. */
  readonly codeFor: (waveId: string, tenureBand?: (typeof tenureBands)[number]) => Promise<string>
}

/** A server with a wave of the exit survey, of the pulse, of a short questionnaire and of one with every kind of item. */
export async function startSurveyServer(more: readonly Instrument[] = []): Promise<SurveyServer> {
  const folder = await mkdtemp(join(tmpdir(), 'kvar-survey-'))
  const prepared = await prepareInstallation(folder, [aShortInstrument(), anInstrument(), ...more])
  const { installation, environment } = prepared
  for (const [waveId, instrumentCode] of [
    ['avgang', 'exit'],
    ['puls', 'pulse'],
    ['kort', 'kort'],
    ['alla-slag', 'every-kind'],
    ...more.map(({ code }) => [code, code] as const),
  ] as const)
    await openWaveOf(installation, waveId, { instrumentCode, instrumentVersion: 1, opensOn: '2026-01-15' })
  const port = await freePort()
  let server: ServerProcess = await startServer(environment, { port })
  let saidBefore = ''
  let asked = 0
  const stop = async () => {
    await server.stop()
    saidBefore += server.said()
  }
  return {
    origin: server.origin,
    installation,
    folder,
    said: () => saidBefore + server.said(),
    stop,
    startAgain: async () => {
      server = await startServer(environment, { port })
    },
    close: async () => {
      await server.stop()
      await prepared.close()
      await rm(folder, { recursive: true, force: true })
    },
    codeFor: async (waveId, tenureBand = 'T3') => {
      asked += 1
      const lastDay = waveId === 'avgang' ? '2026-12-31' : null
      const verdict = await inviteParticipants(installation, {
        waveId: waveIdSchema.parse(waveId),
        participants: [aParticipant(asked, { tenureBand, lastDay })],
      })
      const code = verdict.ok ? verdict.invited[0]?.code : undefined
      if (code === undefined) throw new Error(JSON.stringify(verdict))
      return code
    },
  }
}

/** What a page did that it should not have done; filled while the page is used. */
export function watch(page: Page, origin: string): readonly string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    // That a form was not accepted, or a server was away, is told by the browser too.
    if (message.type() === 'error' && !/^Failed to load resource/.test(message.text()))
      faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) faults.push(`asked ${request.url()}`)
  })
  return faults
}

/** Fills in a page: in every group the option so many steps down, in every text the text. */
export async function fillIn(page: Page, { option = 3, text = 'Mer tid.' } = {}): Promise<void> {
  for (const group of await page.locator('fieldset:has(> .kv-scale, > .kv-list, > .kv-ten)').all()) {
    const options = group.locator('label:has(input)')
    await options.nth(option % (await options.count())).click()
  }
  for (const area of await page.locator('textarea').all()) await area.fill(text)
}

export function forward(page: Page) {
  return page.locator('.kv-go .kv-button').first()
}

export async function begin(page: Page, server: SurveyServer, waveId: string, code: string): Promise<void> {
  await page.goto(`${server.origin}/svara/${waveId}#${code}`)
  const field = page.getByLabel('Din kod')
  if (await field.isVisible()) await field.fill(code)
  await page.getByRole('button', { name: 'Starta enkäten' }).click()
  await page.getByText('Del 1 av').waitFor()
}

export async function goOnTo(page: Page, heading: string | RegExp): Promise<void> {
  await forward(page).click()
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

export async function inNewContext(
  open: () => Promise<BrowserContext>,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await open()
  try {
    await use(await context.newPage())
  } finally {
    await context.close()
  }
}
