import { z } from 'zod'

/* What a curious manager writes down of `kvar analysis --json --full-precision`: of whom a figure is told, and which. */

/** These groups without those. By cell key; "reference" are all whose district is stated. */
export type ToldOf = { readonly of: string; readonly less?: string }

type Noted = {
  /** A scale or an item; "" are the respondents. */
  readonly figure: string
  readonly told: ToldOf
  readonly n: number
  readonly mean?: number
}

/** Of an item whose distribution is hidden: how many answered, and their mean 0–100. */
type NotedMean = {
  readonly group: string
  readonly item: string
  readonly n: number
  readonly mean: number
}

const number = z.number()
const comparison = z.object({ reference: z.object({ n: number, mean: number }) })
const scale = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('shown'),
    estimate: z.object({ n: number, mean: number }),
    versusRest: comparison.optional(),
  }),
  z.object({ kind: z.literal('suppressed') }),
])
const item = z.object({
  kind: z.enum(['shown', 'meanOnly', 'suppressed']),
  n: number.optional(),
  means: z.record(z.string(), number).optional(),
})
const cellName = z.object({
  grouping: z.string(),
  districtId: z.string().nullish(),
  unitId: z.string().optional(),
})
const cell = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('shown'),
    cell: cellName,
    respondents: number,
    scales: z.record(z.string(), scale),
    items: z.record(z.string(), item),
    recommendation: z
      .object({
        n: number.optional(),
        number: number.optional(),
        interval: z.object({ low: number, high: number }).optional(),
      })
      .optional(),
  }),
  z.object({ kind: z.literal('suppressed'), cell: cellName }),
  z.object({ kind: z.literal('empty'), cell: cellName }),
])
const analysis = z.object({
  city: cell,
  reference: z.record(z.string(), scale),
  districts: z.array(cell),
  withoutDistrict: cell.optional(),
  units: z.array(cell),
})

type Cell = z.infer<typeof cell>

function keyOf({ cell: { grouping, districtId, unitId } }: Cell): string {
  if (grouping === 'city') return 'city'
  return grouping === 'unit' ? `unit/${districtId}/${unitId}` : `district/${districtId ?? ''}`
}

/** Every number of answers and every mean that stands in the text, and of whom. */
export function readAnalysis(json: string): {
  readonly noted: readonly Noted[]
  readonly meansOnly: readonly NotedMean[]
  readonly recommendations: readonly { readonly group: string; readonly n: number; readonly number: number }[]
} {
  const read = analysis.parse(JSON.parse(json))
  const cells = [
    read.city,
    ...read.districts,
    ...(read.withoutDistrict ? [read.withoutDistrict] : []),
    ...read.units,
  ]
  const shown = cells.flatMap((one) => (one.kind === 'shown' ? [{ ...one, group: keyOf(one) }] : []))
  const ofReference = Object.entries(read.reference).flatMap(([figure, one]): Noted[] =>
    one.kind === 'shown' ? [{ figure, told: { of: 'reference' }, ...one.estimate }] : [],
  )
  const noted = shown.flatMap(({ group, cell: name, respondents, scales, items }): Noted[] => [
    { figure: '', told: { of: group }, n: respondents },
    ...Object.entries(scales).flatMap(([figure, one]): Noted[] => {
      if (one.kind !== 'shown') return []
      const whole = name.grouping === 'unit' ? `district/${name.districtId ?? ''}` : 'reference'
      const rest = one.versusRest?.reference
      return [
        { figure, told: { of: group }, n: one.estimate.n, mean: one.estimate.mean },
        ...(rest === undefined
          ? []
          : [{ figure, told: { of: whole, less: group }, n: rest.n, mean: rest.mean }]),
      ]
    }),
    ...Object.entries(items).flatMap(([figure, { n }]): Noted[] =>
      n === undefined ? [] : [{ figure, told: { of: group }, n }],
    ),
  ])
  return {
    noted: [...noted, ...ofReference],
    meansOnly: shown.flatMap(({ group, items }) =>
      Object.entries(items).flatMap(([code, { kind, n, means }]) => {
        const mean = means?.['']
        return kind !== 'meanOnly' || n === undefined || mean === undefined
          ? []
          : [{ group, item: code, n, mean }]
      }),
    ),
    recommendations: shown.flatMap(({ group, recommendation }) => {
      const { n, number: told } = recommendation ?? {}
      return n === undefined || told === undefined ? [] : [{ group, n, number: told }]
    }),
  }
}
