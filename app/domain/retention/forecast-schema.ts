import { z } from 'zod'
import { districtIdSchema, isoDateSchema } from '../organisation/organisation'
import { horizons } from './expected-departures'
import type { RegisterForecast } from './forecast-register'

const number = z.number()
const forecast = z.strictObject({ staff: number, expected: number, low: number, high: number })
const coverage = z.strictObject({ held: number, made: number })
const forecasts = z.array(z.tuple([districtIdSchema, forecast])).transform((pairs) => new Map(pairs))
const known = z
  .array(z.tuple([z.union([z.literal('city'), districtIdSchema]), number]))
  .transform((pairs) => new Map(pairs))
const vacancies = z
  .array(z.tuple([districtIdSchema, z.strictObject({ year: number, posts: number })]))
  .transform((pairs) => new Map(pairs))

/** The forecast as it is kept: maps are lists of pairs. */
export const registerForecastSchema: z.ZodType<RegisterForecast> = z.strictObject({
  asOf: isoDateSchema,
  districts: z.array(districtIdSchema),
  horizons: z.array(
    z.strictObject({
      months: z.literal(horizons),
      total: forecast,
      districts: forecasts,
      known,
      backTests: z.strictObject({
        groups: coverage,
        total: coverage,
        latest: z
          .strictObject({
            day: number,
            group: z.string().nullable(),
            expected: number,
            low: number,
            high: number,
            departed: number,
          })
          .optional(),
      }),
    }),
  ),
  vacancies,
})

/** To be written down as JSON. */
export function plainForecast({ horizons: all, vacancies: stated, ...rest }: RegisterForecast): object {
  return {
    ...rest,
    horizons: all.map((one) => ({ ...one, districts: [...one.districts], known: [...one.known] })),
    vacancies: [...stated],
  }
}
