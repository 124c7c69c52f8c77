import { rakingMargins } from '~/domain/statistics/raking-margins'
import { designEffect } from '~/domain/statistics/design-effect'
import { disclosureBounds } from '~/domain/statistics/disclosure-bounds'
import { raking } from '~/domain/statistics/raking'
import { suppressOneWay } from '~/domain/statistics/suppress-one-way'
import { suppressTwoWay } from '~/domain/statistics/suppress-two-way'
import { weightedMean } from '~/domain/statistics/weighted-mean'
import { wilsonInterval } from '~/domain/statistics/wilson-interval'
import { truthRecords } from '../../support/truth-survey'
import { columns, keysOf } from '../statistics/contract-shapes'
import { distinct, parallel, peopleIn, type SurveyedWaves, type TableOf } from './surveyed'

/** Head counts of the frame by the labels of one column. */
function population({ truth }: SurveyedWaves, file: string, column: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of truthRecords(truth.folder, file)) {
    const label = row[column] ?? ''
    counts.set(label, (counts.get(label) ?? 0) + Number(row['headcount']))
  }
  return counts
}

const responseRate: TableOf = (survey, { frame, wave }) => {
  const people = peopleIn(survey, wave)
  const headcounts = population(survey, frame, 'district')
  return parallel(
    distinct(people.map(({ district }) => district)).map((district) => {
      const respondents = people.filter((one) => one.district === district).length
      const headcount = headcounts.get(district) ?? 0
      return { district, respondents, headcount, ...wilsonInterval(respondents, headcount) }
    }),
  )
}

const weights: TableOf = (survey, { frame, wave, first }) => {
  const people = peopleIn(survey, wave)
  const factors = [people.map(({ district }) => district), people.map(({ tenureBand }) => tenureBand)]
  const margins = rakingMargins(
    [population(survey, frame, 'district'), population(survey, frame, 'tenure_band')],
    factors,
  )
  const weighted = raking(
    factors.map((labels, at) => ({ labels, margin: Object.fromEntries(margins[at] ?? []) })),
  ).map((weight) => weight ?? 0)
  return {
    responseId: people.slice(0, first).map(({ responseId }) => responseId),
    weight: weighted.slice(0, first),
    ...designEffect(weighted),
    ...parallel(
      survey.areas.map(({ code }) => {
        const answers = people.flatMap(({ scores }, at) => {
          const value = scores[code] ?? null
          return value === null ? [] : [{ value, weight: weighted[at] ?? 0 }]
        })
        const { mean, weightedMean: weightedScore } = weightedMean(answers)
        return { area: code, mean, weightedMean: weightedScore }
      }),
    ),
  }
}

const oneWay: TableOf = (survey, { by, wave, threshold }) => {
  if (by.includes('wave')) {
    return parallel(
      survey.waves.flatMap((one) => {
        const people = peopleIn(survey, one)
        const counts = survey.districts.map(
          (district) => people.filter((person) => person.district === district).length,
        )
        const { status } = suppressOneWay(survey.districts, counts, threshold)
        return survey.districts.map((district, at) => ({
          wave: one,
          district,
          n: counts[at],
          status: status[at],
        }))
      }),
    )
  }
  const people = peopleIn(survey, wave)
  return parallel(
    survey.districts.flatMap((district) => {
      const units = survey.units.filter((place) => place.district === district).map(({ unit }) => unit)
      const counts = units.map((unit) => people.filter((person) => person.unit === unit).length)
      const { status } = suppressOneWay(units, counts, threshold)
      return units.map((unit, at) => ({ district, unit, n: counts[at], status: status[at] }))
    }),
  )
}

const twoWay: TableOf = (survey, { wave, threshold }) => {
  const people = peopleIn(survey, wave)
  const { districts, tenureBands } = survey
  const counts = districts.map((district) => {
    const here = people.filter((one) => one.district === district)
    return tenureBands.map((band) => here.filter(({ tenureBand }) => tenureBand === band).length)
  })
  const status = suppressTwoWay(counts, threshold)
  return {
    district: districts,
    tenureBand: tenureBands,
    counts,
    status,
    ...columns(disclosureBounds(counts, status), keysOf.bound),
  }
}

export const disclosureTables: Readonly<Record<string, TableOf>> = {
  'response-rate': responseRate,
  raking: weights,
  'suppress-one-way': oneWay,
  'suppress-two-way': twoWay,
}
