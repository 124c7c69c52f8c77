import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { instrumentSchema } from '~/domain/instrument/instrument'
import { answerMappingSchema } from '~/domain/response/answer-mapping'
import { readCsv } from '~/services/read-csv.server'

const shared = process.env['SHARED_DIR'] ?? fileURLToPath(new URL('../../../shared', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const number = z.number()

/** What R says of the 822 answers. */
const expectedSchema = z.object({
  overall: z.record(z.string(), z.object({ n: number, mean: number, sd: number })),
  cells: z.array(
    z.object({
      area: z.string(),
      district: z.string(),
      n: number,
      mean: number,
      sd: number,
      ciLow: number,
      ciHigh: number,
      restN: number,
      restMean: number,
      welchT: number,
      welchDf: number,
      p: number,
      hedgesG: number,
      pBH: number,
    }),
  ),
  alpha: z.record(z.string(), z.object({ k: number, n: number, alpha: number })),
  items: z.record(
    z.string(),
    z.object({ n: number, counts: z.record(z.string(), number), mean: number, sd: number }),
  ),
  reasons: z.record(
    z.string(),
    z.object({
      k: number,
      n: number,
      share: number,
      ciLow: number,
      ciHigh: number,
      byDistrict: z.record(z.string(), z.object({ k: number, n: number })),
    }),
  ),
})

/** The fixture lies beside the project; the instrument and the mapping are the project's own. */
export function deteFiles() {
  const parsed = readCsv(readFileSync(`${shared}/data/dete/answers.csv`), { maximumRows: 10_000 })
  if (!parsed.ok) throw new Error(`answers.csv: ${parsed.fault.code}`)
  return {
    table: parsed.table,
    expected: expectedSchema.parse(readJson(`${shared}/data/dete/expected.json`)),
    instrument: instrumentSchema.parse(readJson(`${here}instrument.json`)),
    mapping: answerMappingSchema.parse(readJson(`${here}mapping.json`)),
  }
}

/** The areas of expected.json by the instrument's codes. */
export const areaCodes: Readonly<Record<string, string>> = {
  supervision: 'SUP',
  stress: 'STR',
  wellness: 'WEL',
  workEnvironment: 'ENV',
  communication: 'COM',
  development: 'DEV',
}
