import type { FocusArea } from '~/domain/instrument/instrument'
import { completeRows } from '~/domain/statistics/complete-rows'
import { cronbachAlpha } from '~/domain/statistics/cronbach-alpha'
import { icc } from '~/domain/statistics/icc'
import { itemAnalysis } from '~/domain/statistics/item-analysis'
import { omegaTotal } from '~/domain/statistics/omega-total'
import { rwgJ } from '~/domain/statistics/rwg-j'
import { parallel, peopleIn, samplesBy, type Surveyed, type TableOf } from './surveyed'

const options = 5

/** Persons × the area's items, 0–100 with 100 good. */
function itemRows(people: readonly Surveyed[], { items }: FocusArea) {
  return people.map((one) => items.map(({ code }) => one.items[code] ?? null))
}

const reliability: TableOf = (survey, { wave }) =>
  parallel(
    survey.areas.map((area) => ({
      area: area.code,
      ...cronbachAlpha(itemRows(peopleIn(survey, wave), area)),
    })),
  )

const omega: TableOf = (survey, { wave }) =>
  parallel(
    survey.areas.map((area) => ({ area: area.code, ...omegaTotal(itemRows(peopleIn(survey, wave), area)) })),
  )

const items: TableOf = (survey, { wave }) =>
  parallel(
    survey.areas.flatMap((area) =>
      itemAnalysis(itemRows(peopleIn(survey, wave), area)).items.map((statistics, at) => ({
        area: area.code,
        item: area.items[at]?.code,
        ...statistics,
      })),
    ),
  )

const correlations: TableOf = (survey, { wave, by }) =>
  parallel(
    survey.areas.map(({ code }) => {
      const isOfUnits = by.includes('unit')
      const samples = samplesBy(
        peopleIn(survey, wave),
        isOfUnits ? survey.units.map(({ unit }) => unit) : survey.districts,
        (one) => (isOfUnits ? one.unit : one.district),
        ({ scores }) => scores[code],
      )
      return { area: code, ...icc(samples.filter(({ length }) => length > 0)) }
    }),
  )

/** Raw keyed answers 1–5. Units are named apart from their districts; one without a complete row is not listed. */
const agreement: TableOf = (survey, { wave }) => {
  const people = peopleIn(survey, wave)
  const units = survey.units.map(({ unit }) => unit).toSorted()
  return parallel(
    survey.areas.flatMap((area) => {
      const rows = new Map(units.map((unit): [string, number[][]] => [unit, []]))
      for (const [at, row] of itemRows(people, area).entries()) {
        const raw = completeRows([row]).map((values) => values.map((value) => 1 + value / 25))
        rows.get(people[at]?.unit ?? '')?.push(...raw)
      }
      const named = [...rows].filter(([, complete]) => complete.length > 0)
      const { groups } = rwgJ(
        named.map(([, complete]) => complete),
        options,
      )
      return groups.map((group, at) => ({ area: area.code, unit: named[at]?.[0], ...group }))
    }),
  )
}

export const agreementTables: Readonly<Record<string, TableOf>> = {
  reliability,
  omega,
  'item-analysis': items,
  icc: correlations,
  'rwg-j': agreement,
}
