import { expect, test, vi } from 'vitest'
import { roundedAnalysis } from '~/cli/rounded-analysis'
import { analyseRelease } from '~/domain/analysis/analyse-release'
import { itemsByCode } from '~/domain/instrument/items-of'
import type { Release } from '~/domain/release/release'
import { releaseRelations } from '~/domain/release/release-relations'
import { itemPomp, scoreFocusArea, scoreIndex } from '~/domain/response/score-scale'
import { cellKey } from '~/domain/rollup/cell'
import { cellsOf } from '~/domain/rollup/cells-of'
import type { CountedResponse } from '~/domain/rollup/mark-response'
import { indexScale } from '~/domain/rollup/rollup'
import { spanAudit } from '~/domain/statistics/span-audit'
import { waveIdSchema } from '~/domain/wave/wave'
import { rangeOfSum } from '../domain/release/range-of-sum'
import { attackedInstrument as instrument, sparseWave, type SparseWave } from '../domain/release/sparse-wave'
import { readAnalysis, type ToldOf } from './read-analysis'
import { possibleCounts, possibleSteps } from './whole-counts'

/*
 * A curious manager before 200 sparse waves, with everything the commands print: every number of answers and every mean,
 * unrounded, of groups and of what is left of the city and of districts without them. From these the finest groups are
 * solved for, exactly and as intervals; and counts of answers by trying whole numbers.
 */
vi.setConfig({ testTimeout: 240_000 })

const fewest = 5

function printed(seed: number) {
  const wave = sparseWave(seed)
  const city = wave.disclosure.rollup.find(({ cell }) => cell.grouping === 'city')
  const told = wave.cells.find(({ cell }) => cell.grouping === 'city')
  const relations = releaseRelations(city, told, instrument, 10)
  const release: Release = {
    waveId: waveIdSchema.parse(`sparse-${seed}`),
    instrumentCode: instrument.code,
    instrumentVersion: instrument.version,
    minimumCellSize: fewest,
    minimumDetailSize: 10,
    releasedOn: '2026-03-31',
    cells: wave.cells,
    audit: wave.audit,
    ...(relations === undefined ? {} : { relations }),
  }
  const analysis = JSON.stringify(analyseRelease(release, instrument))
  return {
    seed,
    ...wave,
    ...readAnalysis(analysis),
    rounded: [release, JSON.parse(analysis) as unknown].map((one) => JSON.stringify(roundedAnalysis(one))),
  }
}
const waves = Array.from({ length: 200 }, (_, place) => printed(place + 1))
type Printed = (typeof waves)[number]

const items = itemsByCode(instrument)
const areas = instrument.focusAreas
function valueOf(figure: string, { answers }: CountedResponse): number | undefined {
  if (figure === '') return 0
  if (figure === indexScale) return scoreIndex(instrument, answers)
  const area = areas.find(({ code }) => code === figure)
  if (area !== undefined) return scoreFocusArea(area, answers, instrument)
  const item = items.get(figure)
  const isAnswered = (answers[figure]?.kind ?? 'skipped') === 'option'
  return item === undefined || !isAnswered ? undefined : (itemPomp(item, answers[figure]) ?? 0)
}

const keyOf = ({ background }: CountedResponse) => JSON.stringify(background)

/** The persons behind a figure, in their finest groups, and who belongs to what is told. */
function peopleOf(
  { responses, noted }: Pick<SparseWave, 'responses'> & Pick<Printed, 'noted'>,
  figure: string,
) {
  const counted = responses.filter((one) => valueOf(figure, one) !== undefined)
  const isLessUnstated = noted.some(({ told, figure: of }) => told.of === 'district/' && of === figure)
  const isIn = ({ background }: CountedResponse, key: string) =>
    key === 'reference'
      ? !isLessUnstated || background.districtId !== null
      : cellsOf(background).some((cell) => cellKey(cell) === key)
  const membersOf = ({ of, less }: ToldOf) =>
    counted.filter((one) => isIn(one, of) && (less === undefined || !isIn(one, less)))
  const atoms = [...new Set(counted.map(keyOf))].map((code) => ({
    code,
    members: counted.filter((one) => keyOf(one) === code),
  }))
  return { atoms, membersOf }
}

const figuresOf = ({ noted }: Printed) => [...new Set(noted.map(({ figure }) => figure))]
const meanOf = (figure: string, members: readonly CountedResponse[]) =>
  members.reduce((sum, one) => sum + (valueOf(figure, one) ?? 0), 0) / members.length

test('the manager reads rightly: every number and mean that is noted is that of the people it is noted of', () => {
  let numbers = 0
  for (const wave of waves.slice(0, 50)) {
    const people = new Map(figuresOf(wave).map((figure) => [figure, peopleOf(wave, figure)]))
    for (const { figure, told, n, mean } of wave.noted) {
      const item = items.get(figure)
      if (item !== undefined && item.kind !== 'agreement') continue
      const members = people.get(figure)?.membersOf(told) ?? []
      const what = `seed ${wave.seed}: ${figure} of ${told.of} less ${told.less}`
      expect(members.length, what).toBe(n)
      if (mean !== undefined) expect(meanOf(figure, members), what).toBeCloseTo(mean, 6)
      numbers += mean === undefined ? 1 : 2
    }
  }
  expect(numbers).toBeGreaterThan(3000)
})

test('no number of answers and no mean of fewer than five follows from all that is printed', () => {
  for (const wave of waves) {
    for (const figure of figuresOf(wave)) {
      const { atoms, membersOf } = peopleOf(wave, figure)
      const told = wave.noted.filter((one) => one.figure === figure)
      // Roles, bands and crossings are not analysed, but the release shows which of them may be told.
      const beside = wave.cells.flatMap(({ kind, cell }) =>
        kind === 'shown' && figure === '' ? [{ of: cellKey(cell) }] : [],
      )
      const sets = [...told.map(({ told: one }) => one), ...beside].map((one) => [
        ...new Set(membersOf(one).map(keyOf)),
      ])
      const audit = spanAudit(
        atoms.map(({ code, members }) => ({ code, count: members.length })),
        sets,
        fewest,
      )
      expect(audit.determinedSets, `seed ${wave.seed}: ${figure}`).toEqual([])
    }
  }
})

test('the mean of no small hidden district or unit is known to within 20 points', () => {
  let sought = 0
  for (const wave of waves.slice(100, 160)) {
    for (const figure of ['B', indexScale]) {
      const { atoms, membersOf } = peopleOf(wave, figure)
      const told = wave.noted.filter((one) => one.figure === figure).map(({ told: one }) => one)
      if (!told.some(({ of }) => of === 'city')) continue
      const placesOf = (one: ToldOf) => {
        const codes = new Set(membersOf(one).map(keyOf))
        return [...atoms.keys()].filter((at) => codes.has(atoms[at]?.code ?? ''))
      }
      const names = wave.cells
        .map(({ cell }) => cellKey(cell))
        .filter((key) => /^(district|unit)\//.test(key))
      for (const key of names) {
        const members = membersOf({ of: key })
        if (members.length === 0 || members.length >= fewest) continue
        const width = rangeOfSum(
          atoms.map((atom) => ({
            most: 100 * atom.members.length,
            truth: atom.members.length * meanOf(figure, atom.members),
          })),
          told.map(placesOf),
          placesOf({ of: key }),
        )
        if (width === undefined) continue
        sought += 1
        expect(width / members.length, `seed ${wave.seed}: ${figure} of ${key}`).toBeGreaterThan(19.9)
      }
    }
  }
  expect(sought).toBeGreaterThan(50)
})

test('no whole number of one or two persons is the only one that fits a mean', () => {
  let tried = 0
  for (const wave of waves) {
    for (const { group, item, n, mean } of wave.meansOnly) {
      if (n > 40 || items.get(item)?.kind !== 'agreement') continue
      const counts = possibleCounts(n, Math.round((mean * n) / 25), 4)
      tried += 1
      for (const [step, possible] of counts.entries()) {
        const [only] = possible
        const isFine = possible.length > 1 || only === undefined || only === 0 || only > 2
        expect(isFine, `seed ${wave.seed}: ${only} gave ${step + 1} to ${item} in ${group}`).toBe(true)
      }
    }
  }
  expect(tried).toBeGreaterThan(300)
})

test('no step of one or two is the only number that fits a mean and the three parts told beside it', () => {
  let tried = 0
  for (const wave of waves)
    for (const cell of wave.cells) {
      if (cell.kind !== 'shown') continue
      for (const [code, item] of Object.entries(cell.items)) {
        if (item.kind !== 'meanOnly' || item.thirds === undefined || item.n > 24) continue
        const told = Object.values(item.thirds).map((one) => (one.kind === 'shown' ? one.count : undefined))
        const possible = possibleSteps(item.n, Math.round(((item.means[''] ?? 0) * item.n) / 25), told)
        tried += 1
        for (const [step, counts] of possible.entries()) {
          const [only] = [...counts]
          const isFine = counts.size !== 1 || only === 0 || (only ?? 0) > 2
          expect(
            isFine,
            `seed ${wave.seed}: ${only} gave ${step + 1} to ${code} in ${cellKey(cell.cell)}`,
          ).toBe(true)
        }
      }
    }
  expect(tried).toBeGreaterThan(100)
})

test('no promoter, passive or detractor is one of two', () => {
  let tried = 0
  for (const wave of waves) {
    for (const { group, n, number } of wave.recommendations) {
      const { membersOf } = peopleOf(wave, 'REC')
      const steps = membersOf({ of: group }).map(({ answers }) =>
        answers['REC']?.kind === 'option' ? Number(answers['REC'].code) : NaN,
      )
      const [promoters, detractors] = [
        steps.filter((step) => step >= 9).length,
        steps.filter((step) => step <= 6).length,
      ]
      expect((100 * (promoters - detractors)) / n).toBeCloseTo(number, 6)
      for (const count of [promoters, detractors, n - promoters - detractors])
        expect(count === 1 || count === 2, `seed ${wave.seed}: ${group}`).toBe(false)
      tried += 1
    }
  }
  expect(tried).toBeGreaterThan(20)
})

test('rounded, nothing counts anybody: numbers of people are bands of five', () => {
  for (const { rounded, seed } of waves)
    for (const text of rounded) {
      expect(text, `seed ${seed}`).not.toMatch(
        /"(n|count|counted|moments|df|promoters|passives|detractors|sum|products)":/,
      )
      for (const [, from = '', to = ''] of text.matchAll(/"(?:respondents|invited)":"(\d+)–(\d+)"/g))
        expect([Number(from) % 5, Number(to) - Number(from)]).toEqual([0, 4])
    }
})
