import { expect, test } from 'vitest'
import { backgroundSchema } from '~/domain/invitation/background'
import { waveIdSchema } from '~/domain/wave/wave'
import { insertRelease } from '~/repositories/release-repository.server'
import { listResponses } from '~/repositories/response-repository.server'
import { findWave, insertWave } from '~/repositories/wave-repository.server'
import { type ImportedWave, importWave } from '~/services/import-wave.server'
import { loadRelease } from '~/services/load-release.server'
import { loadReleaseAudits } from '~/services/load-release-audits.server'
import { resumeClosings } from '~/services/resume-closings.server'
import { aMunicipality, anInstallation, aSheet } from '../factories/a-fieldwork'
import { eachDialect } from '../support/each-dialect'

const waveId = waveIdSchema.parse('forr-2019')

const anImport: ImportedWave = {
  waveId,
  name: { sv: 'Förr 2019', en: 'Earlier 2019' },
  instrumentCode: 'kort',
  instrumentVersion: 1,
  opensOn: '2019-01-01',
  closesOn: '2019-12-31',
  answers: Array.from({ length: 24 }, (_, index) => ({
    background: backgroundSchema.parse({
      districtId: index < 22 ? (['centrum', 'hisingen'][index % 2] ?? null) : null,
      unitId: null,
      role: null,
      tenureBand: null,
    }),
    sheet: aSheet(index, `ord ${index}`),
  })),
}

eachDialect('bringing in earlier answers', ({ open }) => {
  async function aPlace() {
    const installation = anInstallation(await open())
    await aMunicipality(installation)
    return installation
  }

  test('they become a closed wave with a release, like any other', async () => {
    const installation = await aPlace()
    const verdict = await importWave(installation, anImport)
    expect(verdict).toMatchObject({ ok: true, responses: 24, wave: { state: 'closed', origin: 'imported' } })
    expect(await findWave(installation.register, waveId)).toMatchObject({
      state: 'closed',
      closesOn: '2019-12-31',
    })
    expect(await listResponses(installation.box, waveId)).toHaveLength(24)
    const release = await loadRelease(installation.box, waveId)
    const city = release?.cells.find(({ cell }) => cell.grouping === 'city')
    expect(city).toMatchObject({ kind: 'shown', respondents: 24, invited: null })
    expect(await loadRelease(installation.box, waveId)).toBe(release)
  })

  test('HR can read what the audit tried on each of them, open waves left out', async () => {
    const installation = await aPlace()
    expect(await loadReleaseAudits(installation, 5)).toEqual([])
    await importWave(installation, anImport)
    const [audited, ...others] = await loadReleaseAudits(installation, 5)
    expect(others).toEqual([])
    expect(audited).toMatchObject({ waveId, name: anImport.name })
    expect(audited?.audit?.figures).toBeGreaterThan(1)
    expect(audited?.audit?.narrowestMean ?? 40).toBeGreaterThanOrEqual(20)
    expect(await loadReleaseAudits(installation, 0)).toEqual([])
  })

  test('one sheet that does not fit stops all of them, each named by its place', async () => {
    const installation = await aPlace()
    const answers = anImport.answers.map((answer, index) =>
      index === 3 || index === 9
        ? { ...answer, sheet: { TYN1: { kind: 'option' as const, code: '7' } } }
        : answer,
    )
    const verdict = await importWave(installation, { ...anImport, answers })
    expect(verdict).toEqual({ ok: false, reason: 'invalidSheets', positions: [3, 9] })
    expect(await findWave(installation.register, waveId)).toBeUndefined()
    expect(await listResponses(installation.box, waveId)).toEqual([])
  })

  test('they are brought in once, and too few are refused', async () => {
    const installation = await aPlace()
    const few = { ...anImport, answers: anImport.answers.slice(0, 4) }
    expect(await importWave(installation, few)).toEqual({ ok: false, reason: 'tooFewAnswers' })
    expect((await importWave(installation, anImport)).ok).toBe(true)
    expect(await importWave(installation, anImport)).toEqual({ ok: false, reason: 'waveIdTaken' })
    expect(await listResponses(installation.box, waveId)).toHaveLength(24)
  })

  test('cut off before its results it never happened, cut off after them it is finished', async () => {
    const installation = await aPlace()
    const { register, box } = installation
    const { answers: _answers, ...frame } = anImport
    const sizes = { minimumCellSize: 5, minimumDetailSize: 10 }
    const half = {
      ...frame,
      ...sizes,
      kind: 'other',
      state: 'closing',
      origin: 'imported',
      askedItems: null,
    } as const
    await insertWave(register, half)
    await resumeClosings(installation)
    expect(await findWave(register, waveId)).toBeUndefined()
    await insertWave(register, half)
    await insertRelease(box, {
      ...sizes,
      waveId,
      instrumentCode: 'kort',
      instrumentVersion: 1,
      releasedOn: '2019-12-31',
      cells: [],
    })
    await resumeClosings(installation)
    expect(await findWave(register, waveId)).toMatchObject({ state: 'closed' })
  })
})
