import { z } from 'zod'
import { districtIdSchema, isoDateSchema, unitIdSchema } from '../organisation/organisation'
import type { Cell } from '../rollup/cell'
import { waveIdSchema } from '../wave/wave'
import type { ReleaseAudit } from './release-audit'
import type { RakedRelease, Release, ReleasedCell, ReleasedItem, ReleasedRelations } from './release'

const cellSchema = z.discriminatedUnion('grouping', [
  z.strictObject({ grouping: z.literal('city') }),
  z.strictObject({ grouping: z.literal('district'), districtId: districtIdSchema.nullable() }),
  z.strictObject({ grouping: z.literal('unit'), districtId: districtIdSchema, unitId: unitIdSchema }),
  z.strictObject({ grouping: z.literal('role'), role: z.string() }),
  z.strictObject({ grouping: z.literal('tenure'), tenureBand: z.string() }),
  z.strictObject({ grouping: z.literal('districtRole'), districtId: districtIdSchema, role: z.string() }),
  z.strictObject({
    grouping: z.literal('districtTenure'),
    districtId: districtIdSchema,
    tenureBand: z.string(),
  }),
]) satisfies z.ZodType<Cell>

const countSchema = z.number().int().nonnegative()
const momentsSchema = z.strictObject({ n: countSchema, sum: z.number(), sumSquares: z.number() })

const releasedCountSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shown'), count: countSchema }),
  z.strictObject({ kind: z.literal('few') }),
])

const recommendationSchema = z.strictObject({
  promoters: countSchema,
  passives: countSchema,
  detractors: countSchema,
})

const releasedItemSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('shown'),
    n: countSchema,
    notApplicable: releasedCountSchema,
    counts: z.record(z.string(), releasedCountSchema),
    moments: z.record(z.string(), momentsSchema),
    recommendation: recommendationSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('meanOnly'),
    n: countSchema,
    means: z.record(z.string(), z.number()),
    thirds: z
      .strictObject({ low: releasedCountSchema, middle: releasedCountSchema, high: releasedCountSchema })
      .optional(),
    recommendation: recommendationSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('suppressed') }),
]) satisfies z.ZodType<ReleasedItem>

const releasedScaleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('shown'),
    moments: momentsSchema,
    rwgJ: z.number().min(0).max(1).optional(),
  }),
  z.strictObject({ kind: z.literal('suppressed') }),
])

export const releasedCellSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('shown'),
    cell: cellSchema,
    respondents: countSchema,
    invited: countSchema.nullable(),
    scales: z.record(z.string(), releasedScaleSchema),
    items: z.record(z.string(), releasedItemSchema),
  }),
  z.strictObject({ kind: z.literal('suppressed'), cell: cellSchema }),
  z.strictObject({ kind: z.literal('empty'), cell: cellSchema }),
]) satisfies z.ZodType<ReleasedCell>

const crossProductsSchema = z.strictObject({
  n: countSchema,
  columns: z.array(z.string()),
  sums: z.array(z.number()),
  products: z.array(z.array(z.number())),
})

const relationsSchema = z.strictObject({
  reliability: z.record(z.string(), crossProductsSchema),
  drivers: crossProductsSchema.nullable(),
}) satisfies z.ZodType<ReleasedRelations>

const rakedSchema = z.strictObject({
  factors: z.array(z.enum(['district', 'tenure'])),
  designEffect: z.number(),
  effectiveN: countSchema,
  scales: z.record(z.string(), z.number()),
}) satisfies z.ZodType<RakedRelease>

const auditSchema = z.strictObject({
  figures: countSchema,
  sums: countSchema,
  sought: countSchema,
  hiddenFurther: countSchema,
  narrowestMean: z.number().nonnegative().nullable(),
}) satisfies z.ZodType<ReleaseAudit>

/** A frozen release as it stands in its JSON column. */
export const releaseSchema: z.ZodType<Release> = z.strictObject({
  waveId: waveIdSchema,
  instrumentCode: z.string(),
  instrumentVersion: z.number().int().min(1),
  minimumCellSize: z.number().int().min(1),
  minimumDetailSize: z.number().int().min(1),
  releasedOn: isoDateSchema,
  cells: z.array(releasedCellSchema),
  audit: auditSchema.optional(),
  relations: relationsSchema.optional(),
  raked: rakedSchema.optional(),
})
