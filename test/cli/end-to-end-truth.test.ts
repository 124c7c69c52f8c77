import { beforeAll, describe, expect, test } from 'vitest'
import { tellTruthSurvey, type ToldSurvey } from '../support/truth-installation'
import { readTruthSurvey, truthSurveys } from '../support/truth-survey'
import { itemTables } from './released-tables/items'
import { protectionTables } from './released-tables/protection'
import type { ReleasedTable } from './released-tables/rows'
import { scaleTables } from './released-tables/scales'
import { waveTables } from './released-tables/waves'

/** Of single persons, or of all scores in order: no release holds them. test/domain/statistics compares these. */
const notReleased: ReleasedTable = () => []

const tables: Readonly<Record<string, ReleasedTable>> = {
  ...scaleTables,
  ...itemTables,
  ...waveTables,
  ...protectionTables,
  score: notReleased,
  'kruskal-wallis': notReleased,
  'difference-in-differences': notReleased,
}

test('there are simulated surveys to be taken in', () => {
  expect(truthSurveys.folders).not.toEqual([])
})

for (const folder of truthSurveys.folders) {
  describe(`the survey ${folder}, taken in by kvar import-answers`, () => {
    let told: ToldSurvey
    beforeAll(async () => {
      told = await tellTruthSurvey(folder)
    }, 600_000)

    const checks = readTruthSurvey(folder).checks.filter(({ statistic }) => statistic === 'focus-area-table')
    test.each(checks)('kvar prints what R computed, and hides what must be hidden: $id', (check) => {
      const compare = tables[check.input.table]
      expect(compare?.(told, check) ?? [`no table is called ${check.input.table}`]).toEqual([])
    })
  })
}
