import { describe, expect, test } from 'vitest'
import { analyseRelease } from '~/domain/analysis/analyse-release'
import { suggestCode } from '~/domain/organisation/suggest-code'
import { discloseRollup } from '~/domain/release/disclose-rollup'
import { takeAll } from '~/domain/release/steps'
import { mapAnswerRows } from '~/domain/response/map-answer-rows'
import { countResponses } from '~/domain/rollup/roll-up'
import { waveIdSchema } from '~/domain/wave/wave'
import { areaCodes, deteFiles } from './dete-files'

const { table, expected, instrument, mapping } = deteFiles()
const mapped = mapAnswerRows(mapping, instrument, table)
if (!mapped.ok) throw new Error(JSON.stringify(mapped.faults.slice(0, 5)))
const { answers, districts } = mapped

const counted = countResponses(
  instrument,
  answers.map(({ background, sheet }) => ({ background, answers: sheet })),
)
const rules = { minimumCellSize: 5, minimumDetailSize: 10 }
const disclosure = {
  ...counted,
  instrument,
  rules,
  organisation: { districts: districts.map(({ districtId }) => districtId), units: [] },
  invited: new Map(),
}
const { cells } = takeAll(discloseRollup(disclosure))
const analysis = analyseRelease(
  {
    waveId: waveIdSchema.parse('dete-2014'),
    instrumentCode: instrument.code,
    instrumentVersion: instrument.version,
    releasedOn: '2014-12-31',
    ...rules,
    cells,
  },
  instrument,
)

/** Equal to nine digits, or to 1e-9 for numbers below one. */
function agree(actual: number | undefined, wanted: number, what: string): void {
  expect(actual, what).toBeDefined()
  expect(Math.abs((actual ?? NaN) - wanted), what).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)))
}

const city = analysis.city.kind === 'shown' ? analysis.city : undefined
const districtNamed = (name: string) => {
  const found = analysis.districts.find(({ cell }) => cell.districtId === suggestCode(name))
  return found?.kind === 'shown' ? found : undefined
}

test('all 822 leavers are respondents, and those whose region is not stated are a group of their own', () => {
  expect(answers.length).toBe(822)
  expect(city?.respondents).toBe(822)
  expect(analysis.withoutDistrict).toMatchObject({ kind: 'shown', respondents: 105 })
  expect(analysis.districts.map((district) => district.kind)).toEqual(Array(8).fill('shown'))
})

test('each focus area over all districts agrees with R: those with a stated region', () => {
  expect(Object.keys(expected.overall)).toHaveLength(6)
  for (const [area, wanted] of Object.entries(expected.overall)) {
    const scale = analysis.reference[areaCodes[area] ?? '']
    const estimate = scale?.kind === 'shown' ? scale.estimate : undefined
    agree(estimate?.n, wanted.n, `${area} n`)
    agree(estimate?.mean, wanted.mean, `${area} mean`)
    agree(estimate?.sd, wanted.sd, `${area} sd`)
  }
})

test('each focus area in each district agrees with R: n, index, sd, interval', () => {
  expect(expected.cells).toHaveLength(48)
  for (const wanted of expected.cells) {
    const scale = districtNamed(wanted.district)?.scales[areaCodes[wanted.area] ?? '']
    const estimate = scale?.kind === 'shown' ? scale.estimate : undefined
    const what = `${wanted.area} in ${wanted.district}`
    agree(estimate?.n, wanted.n, `${what}, n`)
    agree(estimate?.mean, wanted.mean, `${what}, mean`)
    agree(estimate?.sd, wanted.sd, `${what}, sd`)
    agree(estimate?.interval?.low, wanted.ciLow, `${what}, low`)
    agree(estimate?.interval?.high, wanted.ciHigh, `${what}, high`)
  }
})

test('each district against all other districts agrees with R: Welch, Hedges’ g, Benjamini–Hochberg over all 48', () => {
  expect(analysis.comparisonCount).toBe(48)
  for (const wanted of expected.cells) {
    const scale = districtNamed(wanted.district)?.scales[areaCodes[wanted.area] ?? '']
    const rest = scale?.kind === 'shown' ? scale.versusRest : undefined
    const what = `${wanted.area} in ${wanted.district}`
    agree(rest?.reference.n, wanted.restN, `${what}, n of the rest`)
    agree(rest?.reference.mean, wanted.restMean, `${what}, mean of the rest`)
    agree(rest?.t, wanted.welchT, `${what}, t`)
    agree(rest?.df, wanted.welchDf, `${what}, df`)
    agree(rest?.p, wanted.p, `${what}, p`)
    agree(rest?.hedgesG, wanted.hedgesG, `${what}, g`)
    agree(rest?.pAdjusted, wanted.pBH, `${what}, adjusted p`)
  }
})

describe('over all 822, stated region or not', () => {
  const itemOf = (column: string) =>
    Object.entries(mapping.items).find(([, way]) => 'column' in way && way.column === column)?.[0] ?? ''

  test('each item agrees with R: n, the count of each answer, mean', () => {
    expect(Object.keys(expected.items)).toHaveLength(18)
    for (const [column, wanted] of Object.entries(expected.items)) {
      const item = city?.items[itemOf(column)]
      if (item?.kind !== 'shown') throw new Error(`${column} is not shown`)
      agree(item.n, wanted.n, `${column}, n`)
      agree(item.means[''], 25 * (wanted.mean - 1), `${column}, mean`)
      for (const [step, count] of Object.entries(wanted.counts)) {
        const share = item.shares[step]
        agree(share?.kind === 'shown' ? share.count : undefined, count, `${column}, ${step}`)
      }
    }
  })

  test('Cronbach’s alpha from the cross products agrees with R: those who answered every item of the area', () => {
    const products = counted.rollup.find(({ cell }) => cell.grouping === 'city')?.relations?.areas
    expect(Object.keys(expected.alpha)).toHaveLength(6)
    for (const [area, wanted] of Object.entries(expected.alpha)) {
      const found = products?.[areaCodes[area] ?? '']
      if (found === undefined) throw new Error(`${area} has no cross products`)
      const { n, sums } = found
      const covariance = (a: number, b: number) =>
        ((found.products[a]?.[b] ?? NaN) - ((sums[a] ?? NaN) * (sums[b] ?? NaN)) / n) / (n - 1)
      const all = sums.flatMap((_, a) => sums.map((_, b) => covariance(a, b)))
      const own = sums.map((_, a) => covariance(a, a))
      const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
      const k = sums.length
      expect(n, area).toBe(wanted.n)
      agree((k / (k - 1)) * (1 - total(own) / total(all)), wanted.alpha, `${area}, alpha`)
    }
  })

  const why = mapping.items['WHY']
  const codeOf = (column: string) => (why && 'ticked' in why ? why.ticked[column] : undefined)

  test('each reason agrees with R: share and Wilson interval', () => {
    expect(Object.keys(expected.reasons)).toHaveLength(18)
    for (const [column, wanted] of Object.entries(expected.reasons)) {
      const reason =
        city?.reasons?.kind === 'shown'
          ? city.reasons.reasons.find(({ code }) => code === codeOf(column))?.any
          : undefined
      if (reason?.kind !== 'shown') throw new Error(`${column} is not shown`)
      agree(reason.count, wanted.k, `${column}, k`)
      agree(reason.n, wanted.n, `${column}, n`)
      agree(reason.share, wanted.share, `${column}, share`)
      agree(reason.interval.low, wanted.ciLow, `${column}, low`)
      agree(reason.interval.high, wanted.ciHigh, `${column}, high`)
    }
  })

  test('each reason in each district agrees where it is told, and is not told below five', () => {
    const groups = [...analysis.districts, ...(analysis.withoutDistrict ? [analysis.withoutDistrict] : [])]
    const told = groups.map((group) => {
      const name =
        districts.find(({ districtId }) => districtId === group.cell.districtId)?.name ?? 'Not Stated'
      if (group.kind !== 'shown' || group.reasons?.kind !== 'shown') throw new Error(`${name} is not shown`)
      const { reasons, n } = group.reasons
      return Object.entries(expected.reasons).map(([column, { byDistrict }]) => {
        const wanted = byDistrict[name]
        const any = reasons.find(({ code }) => code === codeOf(column))?.any
        expect(n, `${column} in ${name}`).toBe(wanted?.n)
        if (any?.kind === 'shown') expect(any.count, `${column} in ${name}`).toBe(wanted?.k)
        expect(any?.kind === 'few' || (wanted?.k ?? 0) >= 5, `${column} in ${name}`).toBe(true)
        return any?.kind === 'shown'
      })
    })
    expect(told.flat().filter(Boolean).length).toBeGreaterThan(80)
  })
})
