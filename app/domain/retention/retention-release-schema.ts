import { z } from 'zod'
import { districtIdSchema, isoDateSchema, unitIdSchema } from '../organisation/organisation'
import { contextFigureSchema, registerSignalsSchema } from './register-signals-schema'
import { type RetentionRelease, turnoverMeasures } from './retention-release'
import type { ToldCount } from './told-earlier'

const number = z.number()
const city = z.strictObject({ grouping: z.literal('city') })
const district = z.strictObject({ grouping: z.literal('district'), districtId: districtIdSchema })
const unit = z.strictObject({
  grouping: z.literal('unit'),
  districtId: districtIdSchema,
  unitId: unitIdSchema,
})
const role = z.strictObject({ grouping: z.literal('role'), role: z.string() })
const cohort = z.strictObject({ grouping: z.literal('cohort'), hiredIn: number })
const area = z.discriminatedUnion('grouping', [city, district, unit, role])
const group = z.discriminatedUnion('grouping', [city, district, unit, role, cohort])
const period = z.strictObject({ from: isoDateSchema, to: isoDateSchema })
const count = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shown'), count: number }),
  z.strictObject({ kind: z.literal('few') }),
])
const point = z.strictObject({
  tenureDays: number,
  atRisk: number,
  survival: number,
  se: number.nullable(),
  ciLow: number.nullable(),
  ciHigh: number.nullable(),
})
const test = { chiSquare: number.nullable(), p: number.nullable() }

/** The release as it is kept. */
export const retentionReleaseSchema: z.ZodType<RetentionRelease> = z.strictObject({
  completeFrom: isoDateSchema,
  asOf: isoDateSchema,
  minimumCellSize: number,
  minimumDetailSize: number,
  years: z.array(period),
  isPermanenceKnown: z.boolean(),
  turnover: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('shown'),
        area,
        period,
        headsStart: number,
        headsEnd: number,
        personDays: number,
        counts: z.record(z.enum(turnoverMeasures), count),
      }),
      z.strictObject({ kind: z.literal('suppressed'), area, period }),
    ]),
  ),
  survival: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('shown'),
        group,
        n: number,
        events: number,
        points: z.array(point),
        median: number.nullable(),
      }),
      z.strictObject({ kind: z.literal('suppressed'), group }),
    ]),
  ),
  logRank: z.array(
    z.strictObject({
      family: z.enum(['district', 'role', 'cohort']),
      ...test,
      df: number.nullable(),
      pairs: z.array(z.strictObject({ a: group, b: group, ...test, pAdjusted: number.nullable() })),
    }),
  ),
  earlyLeaving: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('shown'),
        area,
        n: number,
        curve: z.array(point),
        before: z.array(z.strictObject({ days: number, count, n: count })),
      }),
      z.strictObject({ kind: z.literal('suppressed'), area }),
    ]),
  ),
  signals: registerSignalsSchema,
  context: z.array(contextFigureSchema),
})

/** What was ever told, as it is kept. */
export const toldCountsSchema: z.ZodType<readonly ToldCount[]> = z.array(
  z.strictObject({ area, period, measure: z.enum(turnoverMeasures), count: number }),
)
