import { benjaminiHochberg } from '~/domain/statistics/benjamini-hochberg'
import { empiricalBayes } from '~/domain/statistics/empirical-bayes'
import { kruskalWallis } from '~/domain/statistics/kruskal-wallis'
import { meanInterval } from '~/domain/statistics/mean-interval'
import { vsRest } from '~/domain/statistics/vs-rest'
import { parallel, peopleIn, samplesBy, type SurveyedWaves, type TableOf } from './surveyed'

const score: TableOf = ({ areas, people }, { first }) => ({
  responseId: people.slice(0, first).map(({ responseId }) => responseId),
  ...Object.fromEntries(
    areas.map(({ code }) => [code, people.slice(0, first).map(({ scores }) => scores[code] ?? null)]),
  ),
  area: areas.map(({ code }) => code),
  missing: areas.map(({ code }) => people.filter(({ scores }) => scores[code] === null).length),
})

const mean: TableOf = (survey, { by, wave }) => {
  const waves = by.includes('wave') && wave === null ? survey.waves : [wave]
  return parallel(
    waves.flatMap((one) =>
      survey.areas.flatMap(({ code }) => {
        const at = by.includes('wave') ? { wave: one, area: code } : { area: code }
        const people = peopleIn(survey, one)
        if (!by.includes('district')) {
          return [{ ...at, ...meanInterval(people.map(({ scores }) => scores[code] ?? null)) }]
        }
        return survey.districts.map((district) => {
          const here = people.filter((person) => person.district === district)
          const values = here.map(({ scores }) => scores[code] ?? null)
          return { ...at, district, respondents: here.length, ...meanInterval(values) }
        })
      }),
    ),
  )
}

const versusRest: TableOf = (survey, { wave }) => {
  const rows = survey.areas.flatMap(({ code }) =>
    vsRest(byDistrict(survey, wave, code)).map(({ pAdjusted, ...comparison }, at) => ({
      area: code,
      district: survey.districts[at],
      ...comparison,
      pAdjustedWithinArea: pAdjusted,
    })),
  )
  return { ...parallel(rows), pAdjusted: benjaminiHochberg(rows.map(({ p }) => p)) }
}

const shrunken: TableOf = (survey, { wave }) =>
  parallel(
    survey.areas.flatMap(({ code }) => {
      const { sigma2, tau2, mu, groups } = empiricalBayes(byDistrict(survey, wave, code))
      return groups.map((group, at) => ({
        area: code,
        district: survey.districts[at],
        sigma2,
        tau2,
        mu,
        ...group,
      }))
    }),
  )

const ranks: TableOf = (survey, { wave }) =>
  parallel(
    survey.areas.map(({ code }) => {
      const samples = byDistrict(survey, wave, code).filter(({ length }) => length > 0)
      return { area: code, ...kruskalWallis(samples) }
    }),
  )

function byDistrict(survey: SurveyedWaves, wave: number | null, area: string) {
  const people = peopleIn(survey, wave)
  return samplesBy(
    people,
    survey.districts,
    ({ district }) => district,
    ({ scores }) => scores[area],
  )
}

export const meanTables: Readonly<Record<string, TableOf>> = {
  score,
  mean,
  'vs-rest': versusRest,
  'empirical-bayes': shrunken,
  'kruskal-wallis': ranks,
}
