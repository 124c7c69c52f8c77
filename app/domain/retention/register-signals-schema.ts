import { z } from 'zod'
import { districtIdSchema, isoDateSchema, unitIdSchema } from '../organisation/organisation'
import type { ContextFigure } from '../register/context-figure'
import type { RegisterSignals } from './register-signals'
import { newcomerMonths } from './tally-quarters'

const unit = z.strictObject({
  grouping: z.literal('unit'),
  districtId: districtIdSchema,
  unitId: unitIdSchema,
})
const area = z.discriminatedUnion('grouping', [
  z.strictObject({ grouping: z.literal('city') }),
  z.strictObject({ grouping: z.literal('district'), districtId: districtIdSchema }),
  unit,
])
const period = z.strictObject({ from: isoDateSchema, to: isoDateSchema })
const stated = z.number().nullable()

/** The signals as they are kept with the release. */
export const registerSignalsSchema: z.ZodType<RegisterSignals> = z.strictObject({
  window: z.exactOptional(period),
  quitsTogether: z.array(unit),
  coming: period,
  newcomers: z.array(
    z.strictObject({
      area,
      months: z.literal(newcomerMonths),
      heads: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('shown'), from: z.number(), to: z.number() }),
        z.strictObject({ kind: z.literal('few') }),
      ]),
    }),
  ),
})

/** What the districts say of their years, as it is kept with the release. */
export const contextFigureSchema: z.ZodType<ContextFigure> = z.strictObject({
  districtId: districtIdSchema,
  year: z.number(),
  referrals: stated,
  investigations: stated,
  vacancies: stated,
  workloadPoints: stated,
})
