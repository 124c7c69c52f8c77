import { disagreements } from '../../domain/statistics/disagreements'
import { cellOf, compareRow, numberIn, rowsOf, textIn, waveOf, type ReleasedTable } from './rows'

const reliability: ReleasedTable = (told, check) =>
  rowsOf(check.expected).flatMap((row) => {
    const area = textIn(row, 'area')
    const found = told.analysis(waveOf(row, check)).reliability.find(({ scale }) => scale === area)
    if (found?.kind !== 'shown') return [`${check.id} ${area}: not told`]
    const { n, itemCount: k, alpha, interval, standardizedAlpha, meanInterItemCorrelation, omega } = found
    const figures = {
      ...{ n, k, alpha, ciLow: interval?.low, ciHigh: interval?.high },
      ...{ standardizedAlpha, meanInterItemCorrelation },
      // Of two items there is none.
      ...{ omegaTotal: omega?.total ?? null, omegaStandardized: omega?.standardized ?? null },
    }
    return compareRow(figures, row, check)
  })

const analysed: ReleasedTable = (told, check) =>
  rowsOf(check.expected).flatMap((row) => {
    const area = textIn(row, 'area')
    const scale = told.analysis(waveOf(row, check)).reliability.find((one) => one.scale === area)
    const found = scale?.items?.find(({ item }) => item === row['item'])
    if (found === undefined) return [`${check.id} ${textIn(row, 'item')}: not told`]
    const { mean, sd } = found
    const [itemTotalR = null, itemRestR = null, alphaIfDeleted = null] = [
      found['itemTotalR'],
      found['itemRestR'],
      found['alphaIfDeleted'],
    ]
    return compareRow({ mean, sd, itemTotalR, itemRestR, alphaIfDeleted }, row, check)
  })

/** A distribution with an option that one or two chose is told as a mean, without shares. */
const shares: ReleasedTable = (told, check) => {
  const fewest = told.release(null).minimumDetailSize
  return rowsOf(check.expected).flatMap((row) => {
    const cell = cellOf(told, row, check)
    const item = cell?.kind === 'shown' ? cell.items[textIn(row, 'item')] : undefined
    const { topTwo } = item ?? {}
    if (numberIn(row, 'n') < fewest && item !== undefined && item.kind !== 'suppressed')
      return [`${check.id} ${JSON.stringify(row)}: told`]
    if (topTwo === undefined)
      return 'district' in row ? [] : [`${check.id} ${textIn(row, 'item')}: not told of the city`]
    const { n, count, share: proportion, interval } = topTwo
    return compareRow({ n, count, proportion, ciLow: interval.low, ciHigh: interval.high }, row, check)
  })
}

const recommendation: ReleasedTable = (told, check) => {
  const fewest = told.release(null).minimumDetailSize
  return rowsOf(check.expected).flatMap((row) => {
    const cell = cellOf(told, row, check)
    const found = cell?.kind === 'shown' ? cell.recommendation : undefined
    if (found?.kind !== 'shown')
      return 'district' in row ? [] : [`${check.id} wave ${String(row['wave'])}: not told of the city`]
    if (numberIn(row, 'n') < fewest) return [`${check.id} ${JSON.stringify(row)}: told`]
    const { n, number: points, adjusted: adjustedEnps, interval } = found
    const limits = { adjustedCiLow: interval?.low, adjustedCiHigh: interval?.high }
    return compareRow({ n, enps: points, adjustedEnps, ...limits }, row, check)
  })
}

const drivers: ReleasedTable = (told, check) => {
  const { drivers: parts = [], test, ...figures } = told.analysis(waveOf({}, check)).drivers
  if (figures.kind !== 'shown' || figures['outcome'] !== check.input['outcome'])
    return [`${check.id}: not told`]
  const column = (name: string) => parts.map((part) => part[name] ?? null)
  const names = [
    'area',
    'r',
    'beta',
    'relativeWeight',
    'relativeWeightPercent',
    'lmg',
    'lmgPercent',
    'uniqueR2',
  ]
  const printed = {
    ...figures,
    f: test?.f ?? null,
    predictorCount: parts.length,
    ...Object.fromEntries(names.map((name) => [name, column(name)])),
  }
  return disagreements(printed, check.expected, check.tolerance, check.id)
}

export const itemTables: Readonly<Record<string, ReleasedTable>> = {
  reliability,
  omega: reliability,
  'item-analysis': analysed,
  'top-box': shares,
  enps: recommendation,
  drivers,
}
