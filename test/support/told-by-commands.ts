import { z } from 'zod'

/* What the commands print as JSON, as far as the simulated surveys say what it should be. */

const number = z.number()
const interval = z.object({ low: number, high: number })
const share = z.object({ count: number, n: number, share: number, interval })

const comparison = z.object({
  reference: z.object({ n: number, mean: number, sd: number }),
  difference: number,
  interval,
  t: number,
  df: number,
  p: number,
  hedgesG: number,
  hedgesGInterval: interval,
  pAdjusted: number,
})

const scale = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('shown'),
    estimate: z.object({ n: number, mean: number, sd: number.optional(), interval: interval.optional() }),
    versusRest: comparison.optional(),
    shrunken: z.object({ mean: number, shrinkage: number, interval }).optional(),
  }),
  z.object({ kind: z.literal('suppressed') }),
])

const item = z.object({ kind: z.string(), n: number.optional(), topTwo: share.optional() })

const cell = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('shown'),
    cell: z.object({ districtId: z.string().optional(), unitId: z.string().optional() }),
    respondents: number,
    invited: number.nullable(),
    responseRate: share.optional(),
    scales: z.record(z.string(), scale),
    items: z.record(z.string(), item),
    recommendation: z
      .object({
        kind: z.string(),
        n: number.optional(),
        number: number.optional(),
        adjusted: number.optional(),
        interval: interval.optional(),
      })
      .optional(),
  }),
  z.object({
    kind: z.enum(['suppressed', 'empty']),
    cell: z.object({ districtId: z.string().optional(), unitId: z.string().optional() }),
  }),
])
export type ToldCell = z.infer<typeof cell>
export type ToldScale = z.infer<typeof scale>

export const analysisSchema = z.object({
  city: cell,
  districts: z.array(cell),
  agreement: z.record(z.string(), z.record(z.string(), z.unknown())),
  reliability: z.array(
    z.object({
      kind: z.string(),
      scale: z.string(),
      n: number.optional(),
      itemCount: number.optional(),
      alpha: number.optional(),
      interval: interval.optional(),
      standardizedAlpha: number.optional(),
      meanInterItemCorrelation: number.optional(),
      omega: z.object({ total: number, standardized: number }).optional(),
      items: z
        .array(z.object({ item: z.string(), mean: number, sd: number }).catchall(number.or(z.string())))
        .optional(),
    }),
  ),
  drivers: z.looseObject({
    kind: z.string(),
    drivers: z.array(z.record(z.string(), number.or(z.string()))).optional(),
    test: z.object({ f: number }).optional(),
  }),
  weighted: z
    .object({
      factors: z.array(z.string()),
      designEffect: number,
      effectiveN: number,
      scales: z.record(z.string(), z.object({ mean: number, weighted: number })),
    })
    .optional(),
})

export const releaseSchema = z.object({
  minimumCellSize: number,
  minimumDetailSize: number,
  cells: z.array(
    z.object({
      kind: z.enum(['shown', 'suppressed', 'empty']),
      cell: z.object({
        grouping: z.string(),
        districtId: z.string().nullish(),
        unitId: z.string().optional(),
        tenureBand: z.string().optional(),
      }),
      scales: z.record(z.string(), z.object({ kind: z.string(), rwgJ: number.optional() })).optional(),
    }),
  ),
})

export const trendsSchema = z.object({
  trends: z.array(
    z.object({
      kind: z.string(),
      cell: z.object({ grouping: z.string(), districtId: z.string().optional() }),
      scale: z.string(),
      points: z.array(z.object({ waveId: z.string() })),
      n: number.optional(),
      intercept: number.optional(),
      slope: number.optional(),
      se: number.optional(),
      df: number.optional(),
      interval: interval.optional(),
      seHc1: number.optional(),
      test: z.object({ t: number, p: number, pAdjusted: number }).optional(),
    }),
  ),
})
