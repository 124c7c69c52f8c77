import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { contract } from './contract'
import { disagreements } from './disagreements'

const top = fileURLToPath(new URL('../../..', import.meta.url))
const folder = join(resolve(top, process.env['TRUTH_DIR'] ?? '../shared/truth'), 'checks')

const checksSchema = z.array(
  z.object({
    id: z.string(),
    statistic: z.string(),
    input: z.unknown(),
    expected: z.unknown(),
    tolerance: z.number(),
  }),
)

const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []

test('the ground truth is there to be compared with', () => {
  expect(files, `no checks in ${folder}: set TRUTH_DIR to the folder that holds checks/`).not.toEqual([])
})

for (const file of files.toSorted()) {
  test(`every statistic agrees with ${file}`, { timeout: 60_000 }, () => {
    const checks = checksSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    expect(checks, `${file} holds no check`).not.toEqual([])
    const wrong = checks.flatMap(({ id, statistic, input, expected, tolerance }) => {
      const compute = contract[statistic]
      if (!compute) return [`${id}: no statistic is called ${statistic}`]
      return disagreements(compute(input), expected, tolerance, id)
    })
    expect(wrong).toEqual([])
  })
}
