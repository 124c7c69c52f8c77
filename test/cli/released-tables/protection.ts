import { suppressTwoWay } from '~/domain/statistics/suppress-two-way'
import { z } from 'zod'
import { cellOf, compareRow, numberIn, rowsOf, textIn, waveOf, type ReleasedTable } from './rows'

type Told = Parameters<ReleasedTable>[0]
type Kind = 'shown' | 'suppressed' | 'empty'

function kindIn(
  told: Told,
  wave: number | null,
  where: Readonly<Record<string, string | undefined>>,
): Kind | undefined {
  const found = told.release(wave).cells.find(({ cell }) => {
    const named: Readonly<Record<string, unknown>> = cell
    return Object.entries(where).every(([key, value]) => named[key] === value)
  })
  return found?.kind
}

const kindOf = (status: string): Kind =>
  status === 'ok' ? 'shown' : status === 'empty' ? 'empty' : 'suppressed'

/** Districts in a wave, or units in a district; a hidden district hides all its units. */
const oneWay: ReleasedTable = (told, check) =>
  rowsOf(check.expected).flatMap((row) => {
    const wave = waveOf(row, check)
    if (check.input['threshold'] !== told.release(wave).minimumCellSize) return []
    const districtId = told.districts.get(textIn(row, 'district'))
    const district = kindIn(told, wave, { grouping: 'district', districtId })
    const isOfUnit = 'unit' in row
    const unitId = told.units.get(textIn(row, 'unit'))
    const kind = isOfUnit ? kindIn(told, wave, { grouping: 'unit', districtId, unitId }) : district
    const wanted = isOfUnit && district === 'suppressed' ? 'suppressed' : kindOf(textIn(row, 'status'))
    return kind === wanted ? [] : [`${check.id} ${JSON.stringify(row)}: ${kind} instead of ${wanted}`]
  })

const matrixSchema = z.object({
  district: z.array(z.string()),
  tenureBand: z.array(z.string()),
  counts: z.array(z.array(z.number())),
  status: z.array(z.array(z.enum(['empty', 'primary', 'secondary', 'ok']))),
})

/**
 * Whatever the truth hides is hidden. At the limit for crossings it is hidden by the truth's rule, of which the districts
 * that are hidden themselves are the beginning.
 */
const twoWay: ReleasedTable = (told, check) => {
  const { district, tenureBand, counts, status } = matrixSchema.parse(check.expected)
  const wave = waveOf({}, check)
  const codes = district.map((name) => told.districts.get(name))
  const isHidden = codes.map(
    (districtId) => kindIn(told, wave, { grouping: 'district', districtId }) === 'suppressed',
  )
  const hidden = counts.map((row, at) => row.map(() => isHidden[at] === true))
  const wanted = suppressTwoWay(counts, told.release(wave).minimumDetailSize, { hidden })
  return codes.flatMap((districtId, row) =>
    tenureBand.flatMap((band, column) => {
      const kind = kindIn(told, wave, { grouping: 'districtTenure', districtId, tenureBand: band }) ?? 'empty'
      const inTruth = status[row]?.[column] ?? 'empty'
      const byRule = kindOf(wanted[row]?.[column] ?? 'empty')
      const isWrong = (kind === 'shown' && inTruth !== 'ok') || (kind !== byRule && byRule !== 'empty')
      return isWrong
        ? [`${check.id} ${district[row]} ${band}: ${kind}, by the rule ${byRule}, in truth ${inTruth}`]
        : []
    }),
  )
}

/** Where nobody, or one or two, have not answered, it is not told how many were asked. */
const responseRate: ReleasedTable = (told, check) => {
  const fewestUnanswered = 3
  const rows = rowsOf(check.expected).map((row) => {
    const cell = cellOf(told, row, check)
    const unanswered = numberIn(row, 'headcount') - numberIn(row, 'respondents')
    return { row, cell, isRisky: cell?.kind !== 'shown' || unanswered < fewestUnanswered }
  })
  const risky = rows.filter(({ isRisky }) => isRisky).length
  const hiddenBeside = rows.filter(
    ({ cell, isRisky }) => !isRisky && cell?.kind === 'shown' && cell.invited === null,
  ).length
  return [
    ...(hiddenBeside > (risky === 1 ? 1 : 0)
      ? [`${check.id}: ${hiddenBeside} head counts hidden beside`]
      : []),
    ...rows.flatMap(({ row, cell, isRisky }) => {
      if (cell?.kind !== 'shown' || cell.responseRate === undefined) return []
      if (isRisky) return [`${check.id} ${textIn(row, 'district')}: told`]
      const { count, n, share, interval } = cell.responseRate
      const limits = { proportion: share, ciLow: interval.low, ciHigh: interval.high }
      return compareRow({ respondents: count, headcount: n, ...limits }, row, check)
    }),
  ]
}

/** Told in whole numbers, the design effect with one decimal, and in fives how many persons that leaves. */
const raking: ReleasedTable = (told, check) => {
  const { city, weighted } = told.analysis(waveOf({}, check))
  const { designEffect, effectiveN } = z
    .object({ designEffect: z.number(), effectiveN: z.number() })
    .parse(check.expected)
  const whole = rowsOf(
    Object.fromEntries(['area', 'mean', 'weightedMean'].map((name) => [name, check.expected[name]])),
  )
  if (weighted === undefined || city.kind !== 'shown') return [`${check.id}: not told`]
  const figures = { designEffect: weighted.designEffect, effectiveN: weighted.effectiveN }
  const wanted = {
    designEffect: Number(designEffect.toFixed(1)),
    effectiveN: 5 * Math.round((designEffect * effectiveN) / Number(designEffect.toFixed(1)) / 5),
  }
  return [
    ...compareRow(figures, wanted, check),
    ...whole.flatMap((row) => {
      const scale = weighted.scales[textIn(row, 'area')]
      const expected = { ...row, weightedMean: Math.round(numberIn(row, 'weightedMean')) }
      return compareRow({ mean: scale?.mean, weightedMean: scale?.weighted }, expected, check)
    }),
  ]
}

export const protectionTables: Readonly<Record<string, ReleasedTable>> = {
  'suppress-one-way': oneWay,
  'suppress-two-way': twoWay,
  'response-rate': responseRate,
  raking,
}
