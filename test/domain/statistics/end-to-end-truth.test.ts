import { expect, test } from 'vitest'
import { readTruthSurvey, truthSurveys, type TruthCheck } from '../../support/truth-survey'
import { agreementTables } from '../focus-area-tables/agreement'
import { disclosureTables } from '../focus-area-tables/disclosure'
import { meanTables } from '../focus-area-tables/means'
import {
  surveyedWaves,
  tableInputSchema,
  type SurveyedWaves,
  type TableOf,
} from '../focus-area-tables/surveyed'
import { trendTables } from '../focus-area-tables/trends'
import { disagreements } from './disagreements'

/** Every table of answers by its name in the truth's README. Kvar reads, scores and computes; they only arrange. */
const tables: Readonly<Record<string, TableOf>> = {
  ...meanTables,
  ...agreementTables,
  ...trendTables,
  ...disclosureTables,
}

/** Checked beside this: the tables of the personnel register. */
const ofOthers = new Set(['register-table'])

test('there are simulated surveys to be compared with', () => {
  expect(
    truthSurveys.folders,
    `no survey in ${truthSurveys.at}: set TRUTH_DIR to the folder that holds e2e/`,
  ).not.toEqual([])
})

for (const folder of truthSurveys.folders) {
  const truth = readTruthSurvey(folder)
  let read: SurveyedWaves | undefined
  test.each(truth.checks.filter(({ statistic }) => !ofOthers.has(statistic)))(
    'what Kvar makes of the answers agrees with $id',
    { timeout: 60_000 },
    (check) => {
      read ??= surveyedWaves(truth)
      expect(faultsOf(check, read)).toEqual([])
    },
  )
}

function faultsOf(
  { id, statistic, input, expected, tolerance }: TruthCheck,
  survey: SurveyedWaves,
): string[] {
  if (statistic !== 'focus-area-table') return [`${id}: no statistic is called ${statistic}`]
  const parsed = tableInputSchema.parse(input)
  const compute = tables[parsed.table]
  if (compute === undefined) return [`${id}: no table is called ${parsed.table}`]
  return disagreements(compute(survey, parsed), expected, tolerance, id)
}
