import { z } from 'zod'
import { benjaminiHochberg } from '~/domain/statistics/benjamini-hochberg'
import { cronbachAlpha } from '~/domain/statistics/cronbach-alpha'
import { enps } from '~/domain/statistics/enps'
import { homogeneity } from '~/domain/statistics/homogeneity'
import { meanInterval } from '~/domain/statistics/mean-interval'
import { suppressOneWay } from '~/domain/statistics/suppress-one-way'
import { suppressTwoWay } from '~/domain/statistics/suppress-two-way'
import { tallyOf } from '~/domain/statistics/tally'
import { topBox } from '~/domain/statistics/top-box'
import { welchComparison } from '~/domain/statistics/welch-comparison'
import { wilsonInterval } from '~/domain/statistics/wilson-interval'

const numbers = z.array(z.number())
const answers = z.array(z.number().nullable())
const texts = z.array(z.string())
const table = z.array(numbers)
const answerTable = z.array(answers)

type Statistic = (input: unknown) => unknown

function statistic<Shape extends z.ZodRawShape>(
  shape: Shape,
  compute: (input: z.infer<z.ZodObject<Shape>>) => unknown,
): Statistic {
  const schema = z.object(shape)
  return (input) => compute(schema.parse(input))
}

/** Every statistic of the contract by its name there, from the contract's input to its output. */
export const contract: Readonly<Record<string, Statistic>> = {
  'mean-interval': statistic({ values: answers }, ({ values }) => meanInterval(values)),
  'wilson-interval': statistic({ successes: z.number(), trials: z.number() }, ({ successes, trials }) =>
    wilsonInterval(successes, trials),
  ),
  'top-box': statistic({ values: answers, max: z.number(), boxes: z.number() }, ({ values, max, boxes }) =>
    topBox(tallyOf(values), max, boxes),
  ),
  enps: statistic({ values: answers }, ({ values }) => enps(tallyOf(values))),
  'cronbach-alpha': statistic({ items: answerTable }, ({ items }) => cronbachAlpha(items)),
  'welch-comparison': statistic({ a: answers, b: answers }, ({ a, b }) => welchComparison(a, b)),
  'benjamini-hochberg': statistic({ p: answers }, ({ p }) => ({ adjusted: benjaminiHochberg(p) })),
  'suppress-one-way': statistic(
    { codes: texts, counts: numbers, threshold: z.number() },
    ({ codes, counts, threshold }) => suppressOneWay(codes, counts, threshold),
  ),
  'suppress-two-way': statistic({ counts: table, threshold: z.number() }, ({ counts, threshold }) => ({
    status: suppressTwoWay(counts, threshold),
  })),
  homogeneity: statistic({ counts: numbers, threshold: z.number() }, ({ counts, threshold }) =>
    homogeneity(counts, threshold),
  ),
}
