import { benjaminiHochberg } from '~/domain/statistics/benjamini-hochberg'
import { compareRow, numberIn, rowsOf, scaleOf, textIn, type ReleasedTable, type Row } from './rows'

const fewestInPoint = 10

type Told = Parameters<ReleasedTable>[0]
type ToldTrend = Told['trends'][number]

/** Every wave in which the district's area is told with ten answers is a point, and no other. */
function pointsWanted(told: Told, district: string | undefined, area: string): number {
  return told.waves.filter((wave) => {
    const { city, districts } = told.analysis(wave)
    const cell = district === undefined ? city : districts.find((one) => one.cell.districtId === district)
    const scale = scaleOf(cell, area)
    return scale?.kind === 'shown' && scale.estimate.n >= fewestInPoint
  }).length
}

function figuresOf({ n, intercept, slope, se, df, interval, seHc1, test }: ToldTrend): Row {
  return {
    ...{ n, intercept, slope, se, df, seHc1, ciLow: interval?.low, ciHigh: interval?.high },
    ...{ t: test?.t ?? null, p: test?.p ?? null },
  }
}

/**
 * Lines through all waves are R's. Where a wave of a district is hidden its line goes through the others, and the adjusted
 * p answers for the lines that are told.
 */
const trend: ReleasedTable = (told, check) => {
  const rows = rowsOf(check.expected)
  const found = rows.map((row) => {
    const area = textIn(row, 'area')
    const district = 'district' in row ? told.districts.get(textIn(row, 'district')) : undefined
    const wanted = pointsWanted(told, district, area)
    const line = told.trends.find(
      ({ cell, scale }) =>
        scale === area && cell.districtId === district && cell.grouping === (district ? 'district' : 'city'),
    )
    return { row, wanted, line, isWhole: wanted === told.waves.length }
  })
  const tested = found.flatMap(({ row, line, isWhole }) =>
    line?.test === undefined ? [] : [{ line, p: isWhole ? numberIn(row, 'p') : line.test.p }],
  )
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p))
  const pAdjusted = new Map(tested.map(({ line }, at) => [line, adjusted[at]]))
  return found.flatMap(({ row, wanted, line, isWhole }) => {
    const points = line?.points.length ?? 0
    if (points !== wanted) return [`${check.id} ${JSON.stringify(row)}: ${points} waves instead of ${wanted}`]
    if (line === undefined || !isWhole || told.waves.length < 3) return []
    const expected = 'pAdjusted' in row ? { ...row, pAdjusted: pAdjusted.get(line) ?? null } : row
    return compareRow({ ...figuresOf(line), pAdjusted: line.test?.pAdjusted ?? null }, expected, check)
  })
}

export const waveTables: Readonly<Record<string, ReleasedTable>> = { trend }
