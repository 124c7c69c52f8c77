import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { suggestCode } from '~/domain/organisation/suggest-code'
import { disagreements } from '../domain/statistics/disagreements'
import { runKvar } from '../support/run-kvar'
import { type RegisterCheck, registerChecks } from '../support/truth-register'
import { truthFile, truthSurveys } from '../support/truth-survey'

const pointSchema = z.looseObject({
  tenureDays: z.number(),
  survival: z.number(),
  se: z.number().nullable(),
  ciLow: z.number().nullable(),
  ciHigh: z.number().nullable(),
})
const areaSchema = z.looseObject({ grouping: z.string(), districtId: z.string().optional() })
const figureSchema = z.looseObject({
  kind: z.string(),
  definition: z.string(),
  value: z.number().optional(),
  numerator: z.number().optional(),
  denominator: z.number().optional(),
  ciLow: z.number().nullish(),
  ciHigh: z.number().nullish(),
})
const analysisSchema = z.object({
  turnover: z.array(
    z.looseObject({
      kind: z.string(),
      area: areaSchema,
      period: z.object({ from: z.string(), to: z.string() }),
      headsStart: z.number().optional(),
      headsEnd: z.number().optional(),
      counts: z.record(z.string(), z.looseObject({ count: z.number().optional() })).optional(),
      figures: z.array(figureSchema).optional(),
    }),
  ),
  survival: z.array(
    z.looseObject({
      kind: z.string(),
      group: areaSchema,
      n: z.number().optional(),
      events: z.number().optional(),
      points: z.array(pointSchema).optional(),
    }),
  ),
  logRank: z.array(
    z.object({
      family: z.string(),
      chiSquare: z.number().nullable(),
      df: z.number().nullable(),
      p: z.number().nullable(),
    }),
  ),
  earlyLeaving: z.array(
    z.looseObject({
      area: areaSchema,
      curve: z.array(pointSchema).optional(),
      before: z
        .array(z.looseObject({ days: z.number(), counted: z.record(z.string(), z.number()).optional() }))
        .optional(),
    }),
  ),
  definitions: z.array(z.object({ name: z.string(), formula: z.string(), population: z.string() })),
})
type Printed = z.infer<typeof analysisSchema>

let folder = ''
const environment = (name: string) => ({ KVAR_DATA: join(folder, name) })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kvar-retention-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

for (const name of truthSurveys.folders.filter((one) => registerChecks(one).length > 0))
  test(`the register of ${name} comes in by the command, and the command prints what R computed of it`, async () => {
    const checks = registerChecks(name)
    const { windowStart, windowEnd } = checks.find(({ input }) => input.table === 'rate')?.input ?? {}
    const file = checks[0]?.input.file ?? ''
    await runKvar(['migrate'], environment(name))
    const words = ['import-register', truthFile(name, file), '--add-places', '--as-of', windowEnd ?? '']
    const taken = await runKvar([...words, '--complete-from', windowStart ?? ''], environment(name))
    expect(taken.status, taken.errors).toBe(0)
    expect(taken.output).not.toContain('kept out')
    const printed = await runKvar(['retention', '--json', '--full-precision'], environment(name))
    const analysis = analysisSchema.parse(JSON.parse(printed.output))
    expect(analysis.definitions.every(({ formula, population }) => formula !== '' && population !== '')).toBe(
      true,
    )
    const compared = checks.map((check) => ({ check, told: toldOf(check, analysis) }))
    expect(compared.flatMap(({ check, told }) => faultsOf(check, told))).toEqual([])
    // What is suppressed cannot be compared; most is not.
    const shown = compared.map(({ check: { id }, told }) => [id, told.length] as const)
    for (const [id, count] of shown) if (!/reasons|response/.test(id)) expect(count, id).toBeGreaterThan(0)
    const rates = compared.find(({ check }) => check.input.table === 'rate')
    expect(rates?.told.length).toBeGreaterThan(
      ((rates?.check.expected['district'] as string[]).length * 2) / 3,
    )
  })

/** One row of a table as the command tells it; `at` = its place in the expected columns, `undefined` = not columns. */
type Told = { readonly at: number | undefined; readonly row: Readonly<Record<string, unknown>> }

function faultsOf({ id, expected, tolerance }: RegisterCheck, told: readonly Told[]): string[] {
  return told.flatMap(({ at, row }) =>
    Object.entries(row).flatMap(([key, value]) => {
      const column = expected[key]
      const wanted = at !== undefined && Array.isArray(column) ? (column as unknown[])[at] : column
      return disagreements(value, wanted, tolerance, `${id} ${key}[${at}]`)
    }),
  )
}

function toldOf({ input, expected }: RegisterCheck, analysis: Printed): readonly Told[] {
  const names = (expected['district'] ?? []) as readonly string[]
  const isOf = (area: z.infer<typeof areaSchema>, name: string | undefined) =>
    name === undefined || name === 'ALL'
      ? area.grouping === 'city'
      : area.grouping === 'district' && area.districtId === suggestCode(name)
  const curve = (points: Printed['survival'][number]['points'], days: number | undefined) => {
    const point = points?.find(({ tenureDays }) => tenureDays === days)
    return (
      point && { survival: point.survival, se: point.se, logLogLow: point.ciLow, logLogHigh: point.ciHigh }
    )
  }
  switch (input.table) {
    case 'kaplan-meier': {
      const days = (expected['at'] ?? input.at) as readonly number[]
      return days.flatMap((day, at) => {
        const own = analysis.survival.find(({ group }) => isOf(group, names[at]))
        const point = curve(own?.points, day)
        return point === undefined ? [] : [{ at, row: { n: own?.n, events: own?.events, ...point } }]
      })
    }
    case 'cohort-kaplan-meier':
      return input.at.flatMap((day, at) => {
        const point = curve(analysis.earlyLeaving.find(({ area }) => isOf(area, 'ALL'))?.curve, day)
        return point === undefined ? [] : [{ at, row: point }]
      })
    case 'log-rank': {
      const { chiSquare, df, p } = analysis.logRank.find(({ family }) => family === 'district') ?? {}
      return [{ at: undefined, row: { chiSquare, df, p } }]
    }
    case 'rate':
      return names.flatMap((name, at) => {
        const own = analysis.turnover.find(({ area }) => isOf(area, name))
        const figure = own?.figures?.find(({ definition }) => definition === 'ownRequestRate')
        if (figure?.kind !== 'shown') return []
        const { numerator, denominator, value, ciLow, ciHigh } = figure
        return [{ at, row: { events: numerator, exposure: denominator, rate: value, ciLow, ciHigh } }]
      })
    case 'annual-turnover':
      return input.years.flatMap((year, at) => {
        const isYear = ({ from, to }: { from: string; to: string }) =>
          from.startsWith(String(year)) && to === `${year}-12-31`
        const own = analysis.turnover.find(({ area, period }) => area.grouping === 'city' && isYear(period))
        if (own?.counts === undefined) return []
        const value = (name: string) => own.figures?.find(({ definition }) => definition === name)?.value
        const row = {
          headcountStart: own.headsStart,
          headcountEnd: own.headsEnd,
          hired: own.counts['hired']?.count,
          leftExternal: own.counts['external']?.count,
          leftVoluntaryExternal: own.counts['ownRequest']?.count,
          leftInternal: own.counts['internalMove']?.count,
          turnoverExternalPercent: value('external'),
          turnoverVoluntaryPercent: value('ownRequest'),
          internalMobilityPercent: value('internalMobility'),
          replacementRatePercent: value('replacement'),
        }
        return [{ at, row: Object.fromEntries(Object.entries(row).filter(([, one]) => one !== undefined)) }]
      })
    case 'early-turnover': {
      const { before } = analysis.earlyLeaving.find(({ area }) => isOf(area, 'ALL')) ?? {}
      const counted = before?.find(({ days }) => days === input.days)?.counted
      if (counted === undefined) return []
      const { count, n, share, ciLow, ciHigh } = counted
      return [{ at: undefined, row: { count, n, proportion: share, ciLow, ciHigh } }]
    }
    // Reasons are answers, not register: they come from the exit survey's releases.
    default:
      return []
  }
}

test('a register that is not there, a period between the years and a bad file are told as such', async () => {
  await runKvar(['migrate'], environment('empty'))
  expect((await runKvar(['retention'], environment('empty'))).errors).toContain('import-register')
  expect((await runKvar(['import-register'], environment('empty'))).errors).toContain('Name a file')
  const file = join(folder, 'bad.csv')
  const rows = [
    'employee,district,hired,left,leaving',
    '1,Norr,2020-01-01,,',
    '2,Norr,2021-05-01,2021-01-01,pension',
  ]
  await writeFile(file, rows.join('\n'))
  const preview = await runKvar(['import-register', file, '--add-places', '--preview'], environment('empty'))
  expect(preview).toMatchObject({ status: 0 })
  expect(preview.output).toContain('1 kept out')
  expect(preview.errors).toContain('Line 3, column left: Left 2021-01-01, before the first day 2021-05-01.')
  expect((await runKvar(['retention'], environment('empty'))).errors).toContain('There is no register yet')
  await runKvar(['import-register', file, '--add-places', '--as-of', '2024-12-31'], environment('empty'))
  const odd = await runKvar(['retention', '--from', '2024-02-01'], environment('empty'))
  expect(odd).toMatchObject({ status: 1 })
  expect(odd.errors).toContain('Figures exist for whole years')
})
