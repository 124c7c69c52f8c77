import { expect, test } from 'vitest'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { cellKey } from '~/domain/rollup/cell'
import { waveIdSchema } from '~/domain/wave/wave'
import { listWindowReleases } from '~/repositories/window-release-repository.server'
import { importWave } from '~/services/import-wave.server'
import type { Installation } from '~/services/installation.server'
import { releaseWindows } from '~/services/release-windows.server'
import { seedInstruments } from '~/services/seed-instruments.server'
import { aMunicipality, anInstallation } from '../factories/a-fieldwork'
import { eachDialect } from '../support/each-dialect'
import { emptyExitSheet } from '../support/empty-sheet'

const nothing = emptyExitSheet({ role: null, tenureBand: null })
const exit = { instrumentCode: 'exit', instrumentVersion: 1 }
const mains = [
  'WORKLOAD',
  'WORKLOAD',
  'WORKLOAD',
  'PAY',
  'LEADERSHIP',
  'MOVE_COMMUTE',
  'WORKLOAD',
  'WORKLOAD',
]

/** Eight leavers in each of two districts, too few for their reasons to be told. */
async function aQuarter(installation: Installation, opensOn: string, closesOn: string): Promise<void> {
  const verdict = await importWave(installation, {
    ...exit,
    waveId: waveIdSchema.parse(`avgang-${opensOn}`),
    name: { sv: opensOn, en: opensOn },
    opensOn,
    closesOn,
    answers: ['centrum', 'hisingen'].flatMap((district) =>
      mains.map((main) => ({
        background: {
          districtId: districtIdSchema.parse(district),
          unitId: null,
          role: null,
          tenureBand: null,
        },
        sheet: { ...nothing, REASONS: { kind: 'reasons' as const, main, contributing: [] } },
      })),
    ),
  })
  if (!verdict.ok) throw new Error(verdict.reason)
}

eachDialect('what several waves tell together', ({ open }) => {
  async function aPlace(): Promise<Installation> {
    const installation = anInstallation(await open())
    await aMunicipality(installation)
    await seedInstruments(installation.register, '2025-01-01')
    return installation
  }

  test('a half-year is released when it is over, once, and tells what no quarter told', async () => {
    const installation = await aPlace()
    await aQuarter(installation, '2025-01-01', '2025-04-01')
    await aQuarter(installation, '2025-04-01', '2025-07-01')
    await releaseWindows(installation, '2025-06-30')
    expect(await listWindowReleases(installation.box, exit)).toEqual([])
    await releaseWindows(installation, '2025-07-02')
    await releaseWindows(installation, '2025-08-02')
    const [half, ...others] = await listWindowReleases(installation.box, exit)
    expect(others).toEqual([])
    expect(half).toMatchObject({
      window: { windowId: '2025-1', kind: 'halfYear', opensOn: '2025-01-01', closesOn: '2025-07-01' },
      releasedOn: '2025-07-02',
      minimumDetailSize: 10,
    })
    const centrum = half?.cells.find(({ cell }) => cellKey(cell) === 'district/centrum')
    expect(centrum).toMatchObject({
      respondents: 16,
      items: { REASONS: { kind: 'shown', n: 16, counts: { 'main:WORKLOAD': { kind: 'shown', count: 10 } } } },
    })
  })

  test('a year holds its half-years, and more than one year makes all until then', async () => {
    const installation = await aPlace()
    const quarters = ['2024-07-01', '2024-10-01', '2025-01-01', '2025-04-01', '2025-07-01']
    for (const opensOn of quarters) await aQuarter(installation, opensOn, `${opensOn.slice(0, 8)}28`)
    await releaseWindows(installation, '2026-01-02')
    const ids = (await listWindowReleases(installation.box, exit)).map(({ window }) => window.windowId)
    expect(ids.toSorted()).toEqual(['-2025', '2024-2', '2025', '2025-1'])
  })
})
