import { benjaminiHochberg } from '~/domain/statistics/benjamini-hochberg'
import { differenceInDifferences } from '~/domain/statistics/difference-in-differences'
import { enps } from '~/domain/statistics/enps'
import { lmgShares } from '~/domain/statistics/lmg-shares'
import { olsTrend } from '~/domain/statistics/ols-trend'
import { relativeWeights } from '~/domain/statistics/relative-weights'
import { tallyOf } from '~/domain/statistics/tally'
import { topBox } from '~/domain/statistics/top-box'
import { parallel, peopleIn, type Surveyed, type SurveyedWaves, type TableOf } from './surveyed'

const options = 5

/** The whole, or each district in turn. */
function groups(survey: SurveyedWaves, by: readonly string[], people: readonly Surveyed[]) {
  if (!by.includes('district')) return [{ name: {}, people }]
  return survey.districts.map((district) => ({
    name: { district },
    people: people.filter((one) => one.district === district),
  }))
}

const trend: TableOf = (survey, { by, wave }) => {
  const rows = survey.areas.flatMap(({ code }) =>
    groups(survey, by, peopleIn(survey, wave)).map(({ name, people }) => ({
      area: code,
      ...name,
      ...olsTrend(
        survey.waves.map((time) => ({
          time,
          sample: people.filter((one) => one.wave === time).map(({ scores }) => scores[code] ?? null),
        })),
      ),
    })),
  )
  const adjusted = by.includes('district') ? { pAdjusted: benjaminiHochberg(rows.map(({ p }) => p)) } : {}
  return { ...parallel(rows), ...adjusted }
}

const shares: TableOf = (survey, { by, wave }) =>
  parallel(
    survey.truth.items.flatMap(({ item }) =>
      groups(survey, by, peopleIn(survey, wave)).map(({ name, people }) => {
        const steps = people.map(({ items }) => {
          const pomp = items[item] ?? null
          return pomp === null ? null : 1 + pomp / 25
        })
        return { item, ...name, ...topBox(tallyOf(steps), options, 2) }
      }),
    ),
  )

const recommendation: TableOf = (survey, { by, wave }) => {
  if (!by.includes('wave')) {
    return parallel(
      groups(survey, by, peopleIn(survey, wave)).map(({ name, people }) => ({
        ...name,
        ...enps(tallyOf(people.map((one) => one.enps))),
      })),
    )
  }
  return parallel(
    survey.waves.map((one) => ({
      wave: one,
      ...enps(tallyOf(peopleIn(survey, one).map((person) => person.enps))),
    })),
  )
}

const drivers: TableOf = (survey, { outcome, wave }) => {
  const people = peopleIn(survey, wave)
  const areas = survey.areas.map(({ code }) => code).filter((code) => code !== outcome)
  const predictors = people.map(({ scores }) => areas.map((code) => scores[code] ?? null))
  const outcomes = people.map(({ scores }) => scores[outcome] ?? null)
  return { area: areas, ...lmgShares(predictors, outcomes), ...relativeWeights(predictors, outcomes) }
}

const differences: TableOf = (survey, { area, treatedDistricts, postFromWave, clusterBy }) => ({
  ...differenceInDifferences(
    survey.people.map((one) => ({
      isTreated: treatedDistricts.includes(one.district),
      isPost: one.wave >= postFromWave,
      cluster: one[clusterBy],
      sample: [one.scores[area] ?? null],
    })),
  ),
})

export const trendTables: Readonly<Record<string, TableOf>> = {
  trend,
  'top-box': shares,
  enps: recommendation,
  drivers,
  'difference-in-differences': differences,
}
