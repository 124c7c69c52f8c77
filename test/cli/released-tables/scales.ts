import { benjaminiHochberg } from '~/domain/statistics/benjamini-hochberg'
import { empiricalBayes } from '~/domain/statistics/empirical-bayes'
import { icc } from '~/domain/statistics/icc'
import type { Moments } from '~/domain/statistics/moments'
import type { ToldScale } from '../../support/told-by-commands'
import {
  cellOf,
  compareRow,
  families,
  numberIn,
  rowsOf,
  scaleOf,
  tellable,
  textIn,
  waveOf,
  type ReleasedTable,
  type Row,
} from './rows'

const fewestCompared = 10

function figuresOf(scale: ToldScale | undefined): Row | undefined {
  if (scale?.kind !== 'shown') return undefined
  const { n, mean, sd = null, interval } = scale.estimate
  return { n, mean, sd, ciLow: interval?.low ?? null, ciHigh: interval?.high ?? null }
}

/** Every mean that may be told is told and right; every other one is hidden. */
const mean: ReleasedTable = (told, check) =>
  families(rowsOf(check.expected)).flatMap((family) => {
    const isOfDistricts = family.some((row) => 'district' in row)
    const may = isOfDistricts ? tellable(family, told.release(null).minimumCellSize) : family.map(() => true)
    return family.flatMap((row, at) => {
      const cell = cellOf(told, row, check)
      const figures = figuresOf(scaleOf(cell, textIn(row, 'area')))
      if ((figures !== undefined) !== may[at])
        return [`${check.id} ${JSON.stringify(row)}: ${may[at] === true ? 'hidden' : 'told'}`]
      if (figures === undefined || cell?.kind !== 'shown') return []
      return compareRow({ ...figures, respondents: cell.respondents }, row, check)
    })
  })

/** The adjusted p answers for the comparisons that are told: Benjamini–Hochberg over R's p of just these. */
const versusRest: ReleasedTable = (told, check) => {
  const rows = rowsOf(check.expected)
  const shown = rows.flatMap((row) => {
    const scale = scaleOf(cellOf(told, row, check), textIn(row, 'area'))
    return scale?.kind === 'shown' ? [{ row, scale }] : []
  })
  const compared = shown.flatMap(({ row, scale }) =>
    scale.versusRest === undefined ? [] : [{ row, scale, versusRest: scale.versusRest }],
  )
  const adjusted = benjaminiHochberg(compared.map(({ row }) => numberIn(row, 'p')))
  const missing = shown.filter(
    ({ row, scale }) =>
      (scale.versusRest !== undefined) !==
      (Math.min(numberIn(row, 'n1'), numberIn(row, 'n2')) >= fewestCompared && row['p'] !== null),
  )
  return [
    ...missing.map(({ row }) => `${check.id} ${JSON.stringify(row)}: compared, or not, against the rule`),
    ...compared.flatMap(({ row, scale, versusRest }, at) => {
      const { reference, difference, interval, t, df, p, hedgesG, hedgesGInterval, pAdjusted } = versusRest
      const figures = {
        ...{ n1: scale.estimate.n, n2: reference.n, mean1: scale.estimate.mean, mean2: reference.mean },
        ...{ difference, t, df, p, ciLow: interval.low, ciHigh: interval.high },
        ...{ g: hedgesG, gCiLow: hedgesGInterval.low, gCiHigh: hedgesGInterval.high, pAdjusted },
      }
      return compareRow(figures, { ...row, pAdjusted: adjusted[at] }, check)
    }),
  ]
}

/** The districts of which the area is told, as moments. */
function shownDistricts(told: Parameters<ReleasedTable>[0], wave: number | null, area: string) {
  return told.analysis(wave).districts.flatMap((cell) => {
    const scale = scaleOf(cell, area)
    if (scale?.kind !== 'shown') return []
    const { n, mean: m, sd = 0 } = scale.estimate
    const moments: Moments = { n, sum: n * m, sumSquares: (n - 1) * sd * sd + n * m * m }
    return [{ scale, code: cell.cell.districtId, moments }]
  })
}

/** Shrinkage is towards what is told: against R where every district is, and else against the statistic of those. */
const shrunken: ReleasedTable = (told, check) =>
  families(rowsOf(check.expected)).flatMap((family) => {
    const [first = {}] = family
    const wave = waveOf(first, check)
    const shown = shownDistricts(told, wave, textIn(first, 'area'))
    const { groups } = empiricalBayes(shown.map(({ moments }) => moments))
    const isWhole = shown.length === family.filter((row) => numberIn(row, 'n') > 0).length
    return shown.flatMap(({ scale, code }, at) => {
      const row = family.find((one) => told.districts.get(textIn(one, 'district')) === code)
      const { mean: shrunkMean, shrinkage, interval } = scale.shrunken ?? {}
      const figures = { shrunkMean, shrinkage, shrunkLow: interval?.low, shrunkHigh: interval?.high }
      const expected = isWhole ? row : { ...row, ...groups[at] }
      return compareRow(figures, expected ?? {}, check)
    })
  })

/** The same for the intraclass correlations of districts. Those of units are not part of an analysis. */
const correlations: ReleasedTable = (told, check) => {
  const by = check.input['by']
  if (!Array.isArray(by) || !by.includes('district')) return []
  return rowsOf(check.expected).flatMap((row) => {
    const wave = waveOf(row, check)
    const area = textIn(row, 'area')
    const shown = shownDistricts(told, wave, area)
    const isWhole = shown.length === numberIn(row, 'groupCount')
    const expected = isWhole ? row : { ...row, ...icc(shown.map(({ moments }) => moments)) }
    const { interval, ...agreement } = told.analysis(wave).agreement[area] ?? {}
    if (agreement['kind'] !== 'shown') return [`${check.id} ${area}: not told`]
    const limits =
      typeof interval === 'object' && interval !== null && 'low' in interval && 'high' in interval
        ? { ciLow: interval.low, ciHigh: interval.high }
        : { ciLow: undefined }
    return compareRow({ ...agreement, ...limits }, expected, check)
  })
}

/** Two decimals, of the units that are told with thirty complete persons. */
const agreement: ReleasedTable = (told, check) => {
  const fewest = 30
  return rowsOf(check.expected).flatMap((row) => {
    const code = told.units.get(textIn(row, 'unit'))
    const cell = told.release(waveOf(row, check)).cells.find((one) => one.cell.unitId === code)
    const scale = cell?.scales?.[textIn(row, 'area')]
    const may = scale?.kind === 'shown' && numberIn(row, 'n') >= fewest
    const expected = may ? Number(numberIn(row, 'rwgJ').toFixed(2)) : undefined
    if (scale?.rwgJ === expected) return []
    return [
      `${check.id} ${textIn(row, 'area')} ${textIn(row, 'unit')}: ${scale?.rwgJ} instead of ${expected}`,
    ]
  })
}

export const scaleTables: Readonly<Record<string, ReleasedTable>> = {
  mean,
  'vs-rest': versusRest,
  'empirical-bayes': shrunken,
  icc: correlations,
  'rwg-j': agreement,
}
