import { expect, test } from 'vitest'
import { contract } from './contract'
import { disagreements } from './disagreements'

/* What the contract's text says of input that no textbook example holds; worked out by hand, each line on its own. */
const third = 100 / 3
const noTest = { t: null, p: null }

const edges: readonly (readonly [statistic: string, input: object, expected: object])[] = [
  ['pomp-transform', { values: [], min: 1, max: 5, reverse: false }, { values: [] }],
  ['pomp-transform', { values: [0, 7], min: 1, max: 5, reverse: false }, { values: [-25, 150] }],
  ['scale-score', { items: [[null], [50]], minAnsweredFraction: 0.5 }, { scores: [null, 50], missing: 1 }],
  ['mean-interval', { values: [null, null] }, { n: 0, mean: null, df: null, ciLow: null }],
  ['mean-interval', { values: Array(11).fill(third) }, { sd: 0, se: 0, df: 10, ciLow: third, ciHigh: third }],
  ['mean-interval', { values: [1e9, 1e9 + 1] }, { mean: 1e9 + 0.5, sd: Math.SQRT1_2, se: 0.5 }],
  ['wilson-interval', { successes: 0, trials: 1 }, { proportion: 0, ciLow: 0, ciHigh: 0.7934506856227626 }],
  ['top-box', { values: [1, 2, 3], max: 3, boxes: 3 }, { n: 3, count: 3, proportion: 1, ciHigh: 1 }],
  [
    'enps',
    { values: [null, 8] },
    { n: 1, passives: 1, enps: 0, se: 0, ciLow: 0, ciHigh: 0, adjustedEnps: 0 },
  ],
  [
    'cronbach-alpha',
    {
      items: [
        [1, null],
        [2, 3],
        [null, null],
      ],
    },
    { n: 1, k: 2, alpha: null, ciHigh: null },
  ],
  ['cronbach-alpha', { items: [] }, { n: 0, alpha: null, meanInterItemCorrelation: null }],
  [
    'cronbach-alpha',
    {
      items: [
        [third, 0],
        [third, 100],
      ],
    },
    { n: 2, alpha: 0, standardizedAlpha: null },
  ],
  [
    'omega-total',
    {
      items: [
        [1, 2, null],
        [2, 1, 3],
      ],
    },
    { n: 1, k: 3, omegaTotal: null, loadings: null },
  ],
  [
    'item-analysis',
    {
      items: [
        [null, 1],
        [1, null],
      ],
    },
    { n: 0, k: 2, mean: [null, null], itemRestR: [null, null] },
  ],
  ['item-analysis', { items: [] }, { n: 0, mean: [], alphaIfDeleted: [] }],
  ['icc', { values: [], groups: [] }, { n: 0, groupCount: 0, meanGroupSize: null, f: null, df1: null }],
  [
    'icc',
    { values: [1, 3, 2, 2], groups: [2, 2, 10, 10] },
    { f: 0, p: 1, icc1: -1, icc2: '-Infinity', etaSquared: 0 },
  ],
  [
    'icc',
    { values: [0.3, 0.1 + 0.2, 1, 1], groups: ['a', 'a', 'b', 'b'] },
    { meanSquareWithin: 0, f: 'Infinity', p: 0 },
  ],
  ['rwg', { values: [4, null], options: 5 }, { rwg: null }],
  [
    'rwg-j',
    { items: [], groups: [], options: 5 },
    { groups: [], n: [], rwgJ: [], meanRwgJ: null, medianRwgJ: null },
  ],
  [
    'rwg-j',
    {
      items: [
        [1, null],
        [4, 4],
      ],
      groups: ['b', 'a'],
      options: 5,
    },
    { groups: ['a'], n: [1], rwgJ: [null] },
  ],
  ['welch-comparison', { a: [null], b: [] }, { n1: 0, n2: 0, mean1: null, mean2: null, difference: null }],
  [
    'welch-comparison',
    { a: [third, third], b: [0.3, 0.1 + 0.2] },
    { difference: third - 0.3, ...noTest, g: null },
  ],
  ['vs-rest', { values: [], groups: [] }, { groups: [], n1: [], p: [], pAdjusted: [] }],
  [
    'vs-rest',
    { values: [1, 2, 9, 9], groups: [10, 10, 9, 11] },
    {
      groups: [9, 10, 11],
      n1: [1, 2, 1],
      n2: [3, 2, 3],
      mean2: [4, 9, 4],
      pAdjusted: [null, 1 - (2 / Math.PI) * Math.atan(15), null],
    },
  ],
  ['benjamini-hochberg', { p: [1, 1, null] }, { adjusted: [1, 1, null] }],
  ['kruskal-wallis', { values: [], groups: [] }, { n: 0, groupCount: 0, h: null, df: null, p: null }],
  ['kruskal-wallis', { values: [1, null], groups: ['a', 'b'] }, { n: 1, groupCount: 1, df: 0, h: null }],
  ['empirical-bayes', { values: [], groups: [] }, { sigma2: null, mu: null, groups: [], shrunkMean: [] }],
  [
    'empirical-bayes',
    { values: [5, 7], groups: ['b', 'a'] },
    { tau2: null, groups: ['a', 'b'], mean: [7, 5], shrinkage: [null, null] },
  ],
  ['ols-trend', { values: [1, null, 3, 5], time: [1, 2, null, 4] }, { n: 2, slope: null, df: null }],
  [
    'ols-trend',
    { values: Array(4).fill(third), time: [1, 1, 2, 2] },
    { slope: 0, se: 0, ...noTest, df: 2, ciLow: 0, seHc1: 0 },
  ],
  [
    'cochran-armitage',
    { successes: [], trials: [], scores: [] },
    { chiSquare: null, z: null, df: 1, p: null },
  ],
  [
    'cochran-armitage',
    { successes: [1, 0], trials: [2, 0], scores: [1, 2] },
    { chiSquare: null, z: null, p: null },
  ],
  ['mann-kendall', { values: [1, 2, null, 3], time: [1, 2, 3, null] }, { n: 2, s: null, varianceS: null }],
  ['mann-kendall', { values: [1, 2, 3], time: [5, 5, 5] }, { n: 3, s: 0, varianceS: 0, tauB: null, p: null }],
  [
    'mann-kendall',
    { values: [1, 2, 1], time: [1, 2, 3] },
    { s: 0, tauB: 0, z: 0, p: 1, zContinuity: 0, pContinuity: 1 },
  ],
  ['jonckheere', { values: [0.3, 0.1 + 0.2, 0.3], groups: [1, 2, 3] }, { n: 3, s: 0, varianceS: 0, z: null }],
  ['theil-sen', { values: [], time: [] }, { slope: null }],
  [
    'relative-weights',
    { predictors: [], outcome: [] },
    { n: 0, predictorCount: 0, r2: null, r: [], beta: [] },
  ],
  [
    'relative-weights',
    { predictors: [[1], [2], [3], [4]], outcome: [7, 7, 7, null] },
    { n: 3, predictorCount: 1, r2: null, r: [null] },
  ],
  [
    'lmg-shares',
    {
      predictors: [
        [1, 1],
        [2, 2],
        [3, 3],
        [5, 5],
      ],
      outcome: [1, 2, 2, 4],
    },
    { n: 4, r2: null, lmg: [null, null] },
  ],
  [
    'kaplan-meier',
    { time: [3, null], event: [1, 1], at: [] },
    { n: 1, survival: [0], se: [null], median: 3, medianLow: null, atSe: [] },
  ],
  [
    'kaplan-meier',
    { time: [2, 5, 9], event: [1, 1, 1], entry: [0, 3, 3], at: [1, 2, 99] },
    {
      atRisk: [1, 2, 1],
      survival: [0, 0, 0],
      se: [null, null, null],
      atSurvival: [1, 0, 0],
      atSe: [0, null, null],
    },
  ],
  [
    'log-rank',
    { time: [], event: [], groups: [] },
    { chiSquare: null, p: null, groups: [], n: [], expected: [] },
  ],
  [
    'log-rank',
    { time: [1, 5, 6], event: [0, 1, 1], groups: ['b', 'a', 'a'] },
    { chiSquare: null, df: 1, p: null, groups: ['a', 'b'], observed: [2, 0], expected: [2, 0] },
  ],
  ['pairwise-log-rank', { time: [1], event: [1], groups: ['a'] }, { a: [], b: [], p: [], pAdjusted: [] }],
  [
    'cox-regression',
    { time: [1, 2], event: [1, 1], covariates: [[3], [3]], ties: 'efron' },
    { logLik: null, coefficients: [null], p: [null] },
  ],
  ['poisson-rate', { events: 3, exposure: 0, per: 100 }, { rate: null, ciLow: null, ciHigh: null }],
  [
    'rate-ratio',
    { events1: 2, exposure1: 5, events2: 0, exposure2: 5 },
    { ratio: 'Infinity', ciHigh: 'Infinity', p: 0.5 },
  ],
  ['rate-ratio', { events1: 2, exposure1: 0, events2: 1, exposure2: 5 }, { ratio: null, p: null }],
  ['rate-homogeneity', { events: [4], exposure: [2] }, { chiSquare: 0, df: 0 }],
  [
    'tenure-spells',
    {
      hireDate: ['2024-02-28'],
      exitDate: ['2024-03-01'],
      exitType: ['retirement'],
      windowStart: '2024-01-01',
      windowEnd: '2024-12-31',
      eventType: 'voluntary_external',
    },
    { entry: [0], time: [2], event: [0], personYears: [2 / 365.25] },
  ],
  [
    'annual-turnover',
    { hireDate: ['2023-01-01'], exitDate: ['2023-12-30'], exitType: ['voluntary_external'], years: [2023] },
    {
      headcountStart: [0],
      headcountEnd: [0],
      hired: [1],
      leftExternal: [1],
      turnoverExternalPercent: [null],
    },
  ],
  ['raking', { factors: { a: [] }, margins: { a: {} } }, { weights: [] }],
  ['design-effect', { weights: [null, 3] }, { designEffect: 1, effectiveN: 1, squaredCv: 0 }],
  [
    'weighted-mean',
    { values: [1, 2], weights: [null, 5] },
    { n: 1, mean: 2, weightedMean: 2, effectiveN: 1, se: null },
  ],
  [
    'weighted-mean',
    { values: Array(3).fill(third), weights: [0.1, 0.7, 3] },
    { weightedMean: third, weightedSd: 0, se: 0 },
  ],
  [
    'difference-in-differences',
    {
      values: [9, 4, 3, 1, null],
      treated: [1, 1, 0, 0, 1],
      post: [1, 0, 1, 0, 1],
      clusters: ['a', 'a', 'a', 'a', 'b'],
    },
    {
      n: 4,
      effect: 3,
      seOls: null,
      pOls: null,
      seWelch: null,
      seHc1: null,
      clusterCount: 1,
      seCr1: null,
      pCr1: null,
    },
  ],
  [
    'suppress-one-way',
    { codes: ['b', 'a'], counts: [5, 4], threshold: 5 },
    { status: ['secondary', 'primary'], parent: 'publish' },
  ],
  ['suppress-two-way', { counts: [[0, 3]], threshold: 5 }, { status: [['empty', 'primary']] }],
  [
    'disclosure-bounds',
    { counts: [[3, 0]], status: [['primary', 'empty']] },
    { row: [0], column: [0], low: [3], high: [3] },
  ],
  [
    'differencing-attack',
    { totalN: 7, totalMean: 2, publishedN: [7], publishedMeans: [2], decimals: 0 },
    { hiddenN: 0, reconstructedMean: null },
  ],
  [
    'span-audit',
    { atoms: ['a'], counts: [0], released: [['a']], threshold: 5 },
    { verdict: 'unsafe', determinedSets: ['a'] },
  ],
  ['homogeneity', { counts: [5], threshold: 5 }, { n: 5, maxShare: 1, display: 'none' }],
]

test.each(edges.map(([statistic, input, expected], index) => ({ statistic, index, input, expected })))(
  '$statistic answers as the contract says at edge $index',
  ({ statistic, index, input, expected }) => {
    expect(disagreements(contract[statistic]?.(input), expected, 1e-8, `edge ${index}`)).toEqual([])
  },
)

test('every statistic has an edge', () => {
  expect(Object.keys(contract).filter((name) => !edges.some(([statistic]) => statistic === name))).toEqual([])
})

test('no edge brings forth a NaN', () => {
  for (const [statistic, input] of edges) {
    const holdsNaN = (value: unknown): boolean =>
      Number.isNaN(value) ||
      (typeof value === 'object' && value !== null && Object.values(value).some(holdsNaN))
    expect(holdsNaN(contract[statistic]?.(input)), statistic).toBe(false)
  }
})
