import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { suggestCode } from '~/domain/organisation/suggest-code'
import { areaCodes, deteFiles } from '../dete/dete-files'
import { runKvar } from '../support/run-kvar'

const answers = join(process.env['SHARED_DIR'] ?? '../shared', 'data/dete/answers.csv')
const words = ['import-answers', answers, '--mapping', 'test/dete/mapping.json']
const wave = [
  '--instrument',
  'dete-exit@1',
  '--wave',
  'dete-2013',
  '--name',
  'DETE 2012–2014',
  '--add-places',
]

const estimateSchema = z.object({
  estimate: z.object({ n: z.number(), mean: z.number(), sd: z.number() }),
  versusRest: z.object({ p: z.number(), pAdjusted: z.number(), hedgesG: z.number() }),
})
const analysisSchema = z.object({
  districts: z.array(
    z.object({ cell: z.object({ districtId: z.string() }), scales: z.record(z.string(), z.unknown()) }),
  ),
})

let folder = ''
const environment = () => ({ KVAR_DATA: join(folder, 'data') })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kvar-import-'))
  await runKvar(['migrate'], environment())
  await runKvar(['instrument', 'add', 'test/dete/instrument.json', '--publish'], environment())
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a mapping that does not fit the file is refused place by place, and nothing is taken in', async () => {
  const wrong = join(folder, 'wrong.json')
  const { mapping } = deteFiles()
  await writeFile(wrong, JSON.stringify({ ...mapping, items: { SUP1: { column: 'Nowhere' } } }))
  const refused = await runKvar(['import-answers', answers, '--mapping', wrong, ...wave], environment())
  expect(refused).toMatchObject({ status: 1, output: '' })
  expect(refused.errors).toContain('line 1, column Nowhere: the mapping names it')
  expect((await runKvar(['wave', 'list'], environment())).output).toBe('')
})

test('a frame that is not one is refused with its lines, and nothing is taken in', async () => {
  const frame = join(folder, 'frame.csv')
  await writeFile(frame, 'district,headcount\nNowhere Office,12\nCentral Office,many\n')
  const refused = await runKvar([...words, ...wave, '--frame', frame], environment())
  expect(refused).toMatchObject({ status: 1, output: '' })
  expect(refused.errors).toContain('line 3, column headcount: "many" is no whole number of people')
  expect((await runKvar(['wave', 'list'], environment())).output).toBe('')
})

test('822 real answers come in by the command, and the command prints what R computed of them', async () => {
  const taken = await runKvar([...words, ...wave], environment())
  expect(taken).toMatchObject({ status: 0, output: 'dete-2013\n' })
  const again = await runKvar([...words, ...wave], environment())
  expect(again.errors).toContain('There is a wave with that code already')

  const printed = await runKvar(['analysis', 'dete-2013', '--json', '--full-precision'], environment())
  const analysis = analysisSchema.parse(JSON.parse(printed.output))
  const { expected } = deteFiles()
  expect(expected.cells).toHaveLength(48)
  for (const cell of expected.cells) {
    const district = analysis.districts.find((one) => one.cell.districtId === suggestCode(cell.district))
    const { estimate, versusRest } = estimateSchema.parse(district?.scales[areaCodes[cell.area] ?? ''])
    const { n, mean, sd } = estimate
    const actual = [n, mean, sd, versusRest.hedgesG, versusRest.p, versusRest.pAdjusted]
    const wanted = [cell.n, cell.mean, cell.sd, cell.hedgesG, cell.p, cell.pBH]
    for (const [i, value] of wanted.entries())
      expect(Math.abs((actual[i] ?? NaN) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)))
  }
})

test('without asking for it nobody gets an unrounded figure or an exact number of answers', async () => {
  const { output } = await runKvar(['analysis', 'dete-2013', '--json'], environment())
  expect(output).toContain('"respondents": "820–824"')
  expect(output).not.toMatch(/"(?:moments|sum|sumSquares|count|n)":/)
  expect(output).not.toMatch(/"mean": \d+\.\d/)
})
