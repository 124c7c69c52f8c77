import { z } from 'zod'
import { annualTurnover } from '~/domain/statistics/annual-turnover'
import { benjaminiHochberg } from '~/domain/statistics/benjamini-hochberg'
import { cochranArmitage } from '~/domain/statistics/cochran-armitage'
import { coxRegression } from '~/domain/statistics/cox-regression'
import { cronbachAlpha } from '~/domain/statistics/cronbach-alpha'
import { designEffect } from '~/domain/statistics/design-effect'
import { differenceInDifferences } from '~/domain/statistics/difference-in-differences'
import { differencingAttack } from '~/domain/statistics/differencing-attack'
import { disclosureBounds } from '~/domain/statistics/disclosure-bounds'
import { empiricalBayes } from '~/domain/statistics/empirical-bayes'
import { enps } from '~/domain/statistics/enps'
import { homogeneity } from '~/domain/statistics/homogeneity'
import { icc } from '~/domain/statistics/icc'
import { itemAnalysis } from '~/domain/statistics/item-analysis'
import { jonckheere } from '~/domain/statistics/jonckheere'
import { kaplanMeier } from '~/domain/statistics/kaplan-meier'
import { kruskalWallis } from '~/domain/statistics/kruskal-wallis'
import { groupByLabel } from '~/domain/statistics/label'
import { lmgShares } from '~/domain/statistics/lmg-shares'
import { logRank } from '~/domain/statistics/log-rank'
import { mannKendall } from '~/domain/statistics/mann-kendall'
import { meanInterval } from '~/domain/statistics/mean-interval'
import { olsTrend } from '~/domain/statistics/ols-trend'
import { omegaTotal } from '~/domain/statistics/omega-total'
import { pairwiseLogRank } from '~/domain/statistics/pairwise-log-rank'
import { poissonRate } from '~/domain/statistics/poisson-rate'
import { pompTransform } from '~/domain/statistics/pomp-transform'
import { raking } from '~/domain/statistics/raking'
import { rateHomogeneity } from '~/domain/statistics/rate-homogeneity'
import { rateRatio } from '~/domain/statistics/rate-ratio'
import { relativeWeights } from '~/domain/statistics/relative-weights'
import { rwg } from '~/domain/statistics/rwg'
import { rwgJ } from '~/domain/statistics/rwg-j'
import { scaleScore } from '~/domain/statistics/scale-score'
import { spanAudit } from '~/domain/statistics/span-audit'
import { suppressOneWay } from '~/domain/statistics/suppress-one-way'
import { suppressTwoWay } from '~/domain/statistics/suppress-two-way'
import { tallyOf } from '~/domain/statistics/tally'
import { tenureSpells } from '~/domain/statistics/tenure-spells'
import { theilSen } from '~/domain/statistics/theil-sen'
import { topBox } from '~/domain/statistics/top-box'
import { vsRest } from '~/domain/statistics/vs-rest'
import { weightedMean } from '~/domain/statistics/weighted-mean'
import { welchComparison } from '~/domain/statistics/welch-comparison'
import { wilsonInterval } from '~/domain/statistics/wilson-interval'
import {
  aligned,
  columns,
  completeCases,
  completeGroups,
  employmentsOf,
  keysOf,
  pairs,
  registerShape,
  spellsByGroup,
  spellsOf,
  survivalShape,
} from './contract-shapes'

const number = z.number()
const numbers = z.array(z.number())
const answers = z.array(z.number().nullable())
const texts = z.array(z.string())
const labels = z.array(z.union([z.string(), z.number()]).nullable())
const table = z.array(numbers)
const answerTable = z.array(answers)
const status = z.array(z.array(z.enum(['empty', 'primary', 'secondary', 'ok'])))
const grouped = { values: answers, groups: labels }
const dated = { values: answers, time: answers }

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
  'pomp-transform': statistic(
    { values: answers, min: number, max: number, reverse: z.boolean() },
    ({ values, min, max, reverse }) => ({ values: pompTransform(values, min, max, reverse) }),
  ),
  'scale-score': statistic({ items: answerTable, minAnsweredFraction: number }, (input) =>
    scaleScore(input.items, input.minAnsweredFraction),
  ),
  'mean-interval': statistic({ values: answers }, ({ values }) => meanInterval(values)),
  'wilson-interval': statistic({ successes: number, trials: number }, ({ successes, trials }) =>
    wilsonInterval(successes, trials),
  ),
  'top-box': statistic({ values: answers, max: number, boxes: number }, ({ values, max, boxes }) =>
    topBox(tallyOf(values), max, boxes),
  ),
  enps: statistic({ values: answers }, ({ values }) => enps(tallyOf(values))),
  'cronbach-alpha': statistic({ items: answerTable }, ({ items }) => cronbachAlpha(items)),
  'omega-total': statistic({ items: answerTable }, ({ items }) => omegaTotal(items)),
  'item-analysis': statistic({ items: answerTable }, ({ items }) => {
    const { n, k, items: statistics } = itemAnalysis(items)
    return { n, k, ...columns(statistics, keysOf.item) }
  }),
  icc: statistic(grouped, ({ values, groups }) => icc([...groupByLabel(values, groups).values()])),
  rwg: statistic({ values: answers, options: number }, ({ values, options }) => ({
    rwg: rwg(values, options),
  })),
  'rwg-j': statistic(
    { items: answerTable, groups: labels, options: number },
    ({ items, groups, options }) => {
      const rows = completeGroups(items, groups)
      const result = rwgJ([...rows.values()], options)
      return { ...result, groups: [...rows.keys()], ...columns(result.groups, keysOf.agreement) }
    },
  ),
  'welch-comparison': statistic({ a: answers, b: answers }, ({ a, b }) => welchComparison(a, b)),
  'vs-rest': statistic(grouped, ({ values, groups }) => {
    const samples = groupByLabel(values, groups)
    return { groups: [...samples.keys()], ...columns(vsRest([...samples.values()]), keysOf.vsRest) }
  }),
  'benjamini-hochberg': statistic({ p: answers }, ({ p }) => ({ adjusted: benjaminiHochberg(p) })),
  'kruskal-wallis': statistic(grouped, ({ values, groups }) =>
    kruskalWallis([...groupByLabel(values, groups).values()]),
  ),
  'empirical-bayes': statistic(grouped, ({ values, groups }) => {
    const samples = groupByLabel(values, groups)
    const result = empiricalBayes([...samples.values()])
    return { ...result, groups: [...samples.keys()], ...columns(result.groups, keysOf.shrunken) }
  }),
  'ols-trend': statistic(dated, ({ values, time }) =>
    olsTrend(pairs(values, time).map(([value, at]) => ({ time: at, sample: [value] }))),
  ),
  'cochran-armitage': statistic({ successes: answers, trials: answers, scores: answers }, (input) =>
    cochranArmitage(
      pairs(aligned(input.successes, input.trials), input.scores).map(([[successes, trials], score]) => ({
        successes,
        trials,
        score,
      })),
    ),
  ),
  'mann-kendall': statistic(dated, ({ values, time }) =>
    mannKendall(pairs(values, time).map(([value, at]) => ({ value, time: at }))),
  ),
  jonckheere: statistic({ values: answers, groups: answers }, ({ values, groups }) =>
    jonckheere(pairs(values, groups).map(([value, group]) => ({ value, group }))),
  ),
  'theil-sen': statistic(dated, ({ values, time }) => ({
    slope: theilSen(pairs(values, time).map(([value, at]) => ({ value, time: at }))),
  })),
  'relative-weights': statistic({ predictors: answerTable, outcome: answers }, ({ predictors, outcome }) =>
    relativeWeights(predictors, outcome),
  ),
  'lmg-shares': statistic({ predictors: answerTable, outcome: answers }, ({ predictors, outcome }) =>
    lmgShares(predictors, outcome),
  ),
  'kaplan-meier': statistic({ ...survivalShape, at: numbers }, (input) => {
    const result = kaplanMeier(spellsOf(input), input.at)
    return {
      ...result,
      ...columns(result.steps, keysOf.step),
      atSurvival: result.at.map(({ survival }) => survival),
      atSe: result.at.map(({ se }) => se),
      atLogLogLow: result.at.map(({ logLogLow }) => logLogLow),
      atLogLogHigh: result.at.map(({ logLogHigh }) => logLogHigh),
    }
  }),
  'log-rank': statistic({ ...survivalShape, groups: labels }, (input) => {
    const spells = spellsByGroup(input)
    const result = logRank([...spells.values()])
    return { ...result, groups: [...spells.keys()], ...columns(result.groups, keysOf.groupSurvival) }
  }),
  'pairwise-log-rank': statistic({ ...survivalShape, groups: labels }, (input) => {
    const spells = spellsByGroup(input)
    const names = [...spells.keys()]
    const result = pairwiseLogRank([...spells.values()])
    return {
      ...columns(result, keysOf.pairedLogRank),
      a: result.map(({ a }) => names[a]),
      b: result.map(({ b }) => names[b]),
    }
  }),
  'cox-regression': statistic(
    { ...survivalShape, covariates: answerTable, ties: z.enum(['efron', 'breslow']) },
    (input) => {
      const cases = completeCases(input)
      return coxRegression(
        cases.map(({ spell }) => spell),
        cases.map(({ covariates }) => covariates),
        input.ties,
      )
    },
  ),
  'poisson-rate': statistic({ events: number, exposure: number, per: number }, ({ events, exposure, per }) =>
    poissonRate(events, exposure, per),
  ),
  'rate-ratio': statistic(
    { events1: number, exposure1: number, events2: number, exposure2: number },
    (input) => rateRatio(input.events1, input.exposure1, input.events2, input.exposure2),
  ),
  'rate-homogeneity': statistic({ events: answers, exposure: answers }, (input) =>
    rateHomogeneity(pairs(input.events, input.exposure).map(([events, exposure]) => ({ events, exposure }))),
  ),
  'tenure-spells': statistic(
    { ...registerShape, windowStart: z.string(), windowEnd: z.string(), eventType: z.string() },
    (input) => {
      const spells = tenureSpells(employmentsOf(input), input.windowStart, input.windowEnd, input.eventType)
      return { ...columns(spells, keysOf.tenureSpell), event: spells.map(({ isEvent }) => Number(isEvent)) }
    },
  ),
  'annual-turnover': statistic({ ...registerShape, years: numbers }, (input) => {
    const turnover = annualTurnover(employmentsOf(input), input.years)
    return { ...columns(turnover, keysOf.turnover), years: turnover.map(({ year }) => year) }
  }),
  raking: statistic(
    {
      factors: z.record(z.string(), z.array(z.string().nullable())),
      margins: z.record(z.string(), z.record(z.string(), number)),
    },
    ({ factors, margins }) => ({
      weights: raking(
        Object.entries(factors).map(([name, carried]) => ({ labels: carried, margin: margins[name] ?? {} })),
      ),
    }),
  ),
  'design-effect': statistic({ weights: answers }, ({ weights }) =>
    designEffect(weights.filter((weight) => weight !== null)),
  ),
  'weighted-mean': statistic({ values: answers, weights: answers }, ({ values, weights }) =>
    weightedMean(pairs(values, weights).map(([value, weight]) => ({ value, weight }))),
  ),
  'difference-in-differences': statistic(
    { values: answers, treated: answers, post: answers, clusters: labels.optional() },
    ({ values, treated, post, clusters }) =>
      differenceInDifferences(
        pairs(aligned(aligned(values, treated), post), clusters ?? values.map(() => 'none')).map(
          ([[[value, isTreated], isPost], cluster]) => ({
            isTreated: isTreated === 1,
            isPost: isPost === 1,
            cluster: clusters && cluster,
            sample: [value],
          }),
        ),
      ),
  ),
  'suppress-one-way': statistic(
    { codes: texts, counts: numbers, threshold: number },
    ({ codes, counts, threshold }) => suppressOneWay(codes, counts, threshold),
  ),
  'suppress-two-way': statistic({ counts: table, threshold: number }, ({ counts, threshold }) => ({
    status: suppressTwoWay(counts, threshold),
  })),
  'disclosure-bounds': statistic({ counts: table, status }, (input) =>
    columns(disclosureBounds(input.counts, input.status), keysOf.bound),
  ),
  'differencing-attack': statistic(
    { totalN: number, totalMean: number, publishedN: answers, publishedMeans: answers, decimals: number },
    ({ totalN, totalMean, publishedN, publishedMeans, decimals }) =>
      differencingAttack(
        { n: totalN, mean: totalMean },
        pairs(publishedN, publishedMeans).map(([n, mean]) => ({ n, mean })),
        decimals,
      ),
  ),
  'span-audit': statistic(
    { atoms: texts, counts: numbers, released: z.array(texts), threshold: number },
    ({ atoms, counts, released, threshold }) =>
      spanAudit(
        pairs(atoms, counts).map(([code, count]) => ({ code, count })),
        released,
        threshold,
      ),
  ),
  homogeneity: statistic({ counts: numbers, threshold: number }, ({ counts, threshold }) =>
    homogeneity(counts, threshold),
  ),
}
