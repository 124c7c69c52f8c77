import { z } from 'zod'
import { instrumentSchema, type FocusArea } from '~/domain/instrument/instrument'
import { itemsByCode } from '~/domain/instrument/items-of'
import { answerMappingSchema } from '~/domain/response/answer-mapping'
import { mapAnswerRows } from '~/domain/response/map-answer-rows'
import { itemPomp, scoreAnswers } from '~/domain/response/score-scale'
import { recommendItem, recordsOf, type TruthSurvey } from '../../support/truth-survey'

/** One response, read and scored by Kvar. `null` is a missing answer or score. */
export type Surveyed = {
  readonly responseId: string
  readonly wave: number
  readonly district: string
  readonly unit: string
  readonly tenureBand: string
  readonly enps: number | null
  /** By area code, 0–100 with 100 good. */
  readonly scores: Readonly<Record<string, number | null>>
  /** By item code, 0–100 with 100 good. */
  readonly items: Readonly<Record<string, number | null>>
}

/** A survey as Kvar reads it, with everything that occurs in it in the order of the tables. */
export type SurveyedWaves = {
  readonly truth: TruthSurvey
  readonly areas: readonly FocusArea[]
  /** In file order. */
  readonly people: readonly Surveyed[]
  readonly waves: readonly number[]
  readonly districts: readonly string[]
  readonly tenureBands: readonly string[]
  /** Ordered by district, then unit. */
  readonly units: readonly { readonly district: string; readonly unit: string }[]
}

export const tableInputSchema = z.looseObject({
  table: z.string(),
  wave: z.number().nullable().default(null),
  by: z.array(z.string()).default([]),
  first: z.number().default(0),
  outcome: z.string().default(''),
  area: z.string().default(''),
  treatedDistricts: z.array(z.string()).default([]),
  postFromWave: z.number().default(0),
  clusterBy: z.enum(['unit', 'district']).default('unit'),
  frame: z.string().default(''),
  threshold: z.number().default(0),
})
export type TableInput = z.infer<typeof tableInputSchema>

export type TableOf = (survey: SurveyedWaves, input: TableInput) => Readonly<Record<string, unknown>>

export function surveyedWaves(truth: TruthSurvey): SurveyedWaves {
  const instrument = instrumentSchema.parse(truth.instrument)
  const mapped = mapAnswerRows(answerMappingSchema.parse(truth.mapping), instrument, truth.table)
  if (!mapped.ok) throw new Error(JSON.stringify(mapped.faults.slice(0, 5)))
  const records = recordsOf(truth.table)
  const items = itemsByCode(instrument)
  const people = mapped.answers.map(({ sheet }, at): Surveyed => {
    const row = records[at] ?? {}
    const recommended = sheet[recommendItem]
    return {
      responseId: row['response_id'] ?? '',
      wave: Number(row['wave']),
      district: row['district'] ?? '',
      unit: row['unit'] ?? '',
      tenureBand: row['tenure_band'] ?? '',
      enps: recommended?.kind === 'option' ? Number(recommended.code) : null,
      scores: Object.fromEntries(
        scoreAnswers(instrument, sheet).areas.map(({ area, score }) => [area.code, score ?? null]),
      ),
      items: Object.fromEntries(
        truth.items.map(({ item: code, reversed }) => {
          const item = items.get(code)
          const pomp = item && itemPomp(item, sheet[code])
          return [code, pomp === undefined ? null : reversed ? 100 - pomp : pomp]
        }),
      ),
    }
  })
  const placeOf = new Map(people.map(({ district, unit }) => [unit, { district, unit }]))
  const districts = distinct(people.map(({ district }) => district))
  return {
    truth,
    areas: instrument.focusAreas,
    people,
    waves: [...new Set(people.map(({ wave }) => wave))].sort((a, b) => a - b),
    districts,
    tenureBands: distinct(people.map(({ tenureBand }) => tenureBand)),
    units: districts.flatMap((district) =>
      distinct(
        [...placeOf.values()].filter((place) => place.district === district).map(({ unit }) => unit),
      ).map((unit) => ({ district, unit })),
    ),
  }
}

/** By code point, each once. */
export function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort()
}

/** The people of one wave, or of all waves together. */
export function peopleIn({ people }: SurveyedWaves, wave: number | null): readonly Surveyed[] {
  return wave === null ? people : people.filter((one) => one.wave === wave)
}

/** The values of each group that is named, in the order of the names; groups without anybody too. */
export function samplesBy(
  people: readonly Surveyed[],
  names: readonly string[],
  nameOf: (one: Surveyed) => string,
  valueOf: (one: Surveyed) => number | null | undefined,
): readonly (readonly number[])[] {
  const samples = new Map(names.map((name): [string, number[]] => [name, []]))
  for (const one of people) {
    const value = valueOf(one)
    if (value !== null && value !== undefined) samples.get(nameOf(one))?.push(value)
  }
  return [...samples.values()]
}

/** Rows of a table as parallel arrays, with the fields of the first. */
export function parallel(rows: readonly Readonly<Record<string, unknown>>[]): Record<string, unknown[]> {
  const fields = Object.keys(rows[0] ?? {})
  return Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field])]))
}
