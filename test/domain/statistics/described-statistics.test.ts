import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { describedStatistics } from '~/domain/statistics/described/described-statistics'

const domain = fileURLToPath(new URL('../../../app/domain', import.meta.url))
const all = describedStatistics.flatMap(({ statistics }) => statistics)
const described = new Set(all.flatMap(({ files }) => files))

/** What statistics are made of: no figure on a page is one of these. */
const buildingBlocks = new Set([
  'cell-status',
  'cross-moments',
  'distributions',
  'driver-model',
  'employment',
  'median',
  'moments',
  'raking-margins',
  'released-sets',
  'risk-sets',
  'rounding',
  'spell',
  'spread',
])

/** The statistics that the other stages import. */
function imported(): ReadonlyMap<string, string> {
  const stages = readdirSync(domain, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'statistics',
  )
  return new Map(
    stages.flatMap(({ name }) =>
      readdirSync(join(domain, name), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .flatMap((file) => {
          const text = readFileSync(join(domain, name, file), 'utf8')
          return [...text.matchAll(/from '[./]*\/statistics\/([\w-]+)'/g)].map(
            ([, statistic = '']) => [statistic, `${name}/${file}`] as const,
          )
        }),
    ),
  )
}

test('every statistic behind a figure is described on the method page', () => {
  const missing = [...imported()].filter(([name]) => !described.has(name) && !buildingBlocks.has(name))
  expect(
    missing,
    'describe them in app/domain/statistics/described, or enter them among the building blocks',
  ).toEqual([])
})

test('nothing is described that is not there or not used', () => {
  const files = new Set(readdirSync(join(domain, 'statistics')).map((file) => file.replace(/\.ts$/, '')))
  const used = imported()
  expect([...described].filter((name) => !files.has(name))).toEqual([])
  expect([...described].filter((name) => !used.has(name))).toEqual([])
  expect([...described].filter((name) => buildingBlocks.has(name))).toEqual([])
})

test('every source that is named stands in the statistic’s own comment too', () => {
  const missing = all.flatMap(({ files, source }) => {
    const texts = files
      .map((file) => readFileSync(join(domain, 'statistics', `${file}.ts`), 'utf8'))
      .join('\n')
    return [...source.matchAll(/\((\d{4})\)/g)]
      .filter(([, year = '']) => !texts.includes(year))
      .map(([, year]) => `${files.join(', ')}: ${year}`)
  })
  expect(missing).toEqual([])
})

test('every text is there in both languages', () => {
  for (const { name, use, takes, formula } of all)
    expect(
      [name.sv, name.en, use.sv, use.en, takes.sv, takes.en, formula].filter((text) => text === ''),
    ).toEqual([])
})
