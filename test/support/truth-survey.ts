import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { instrumentSchema } from '~/domain/instrument/instrument'
import { suggestCode } from '~/domain/organisation/suggest-code'
import type { answerMappingSchema } from '~/domain/response/answer-mapping'
import type { Table } from '~/domain/table/table'
import { readCsv } from '~/services/read-csv.server'
import { text } from '../factories/an-instrument'

const top = fileURLToPath(new URL('../..', import.meta.url))
const truth = resolve(top, process.env['TRUTH_DIR'] ?? '../shared/truth')

const checksSchema = z.array(
  z.object({
    id: z.string(),
    statistic: z.string(),
    input: z.looseObject({ table: z.string() }),
    expected: z.record(z.string(), z.unknown()),
    tolerance: z.number(),
  }),
)
export type TruthCheck = z.infer<typeof checksSchema>[number]

/** An item of items.csv. */
type KeyedItem = { readonly item: string; readonly area: string; readonly reversed: boolean }

/** A simulated survey as it lies in its folder, and what Kvar needs to take it in. Nothing in it knows which one it is. */
export type TruthSurvey = {
  readonly folder: string
  readonly checks: readonly TruthCheck[]
  readonly table: Table
  readonly items: readonly KeyedItem[]
  /** Area codes in the order of items.csv. */
  readonly areas: readonly string[]
  readonly instrument: z.input<typeof instrumentSchema>
  readonly mapping: z.input<typeof answerMappingSchema>
}

/** Every folder of simulated surveys, and where they were looked for. */
export const truthSurveys = {
  at: join(truth, 'e2e'),
  folders: existsSync(join(truth, 'e2e'))
    ? readdirSync(join(truth, 'e2e'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [],
} as const

export function truthFile(folder: string, file: string): string {
  return join(truthSurveys.at, folder, file)
}

/** A CSV file of the folder as records by column. */
export function truthRecords(folder: string, file: string): readonly Readonly<Record<string, string>>[] {
  return recordsOf(readTable(folder, file))
}

export function recordsOf({ header, rows }: Table): readonly Readonly<Record<string, string>>[] {
  return rows.map(({ cells }) => Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])))
}

export function readTruthSurvey(folder: string): TruthSurvey {
  const checks = checksSchema.parse(JSON.parse(readFileSync(truthFile(folder, 'expected.json'), 'utf8')))
  const table = readTable(folder, 'survey.csv')
  const rows = truthRecords(folder, 'items.csv')
  if (rows.some(({ min, max }) => min !== '1' || max !== '5'))
    throw new Error(`${folder}: Kvar’s stepped items have the answers 1 to 5, and no others`)
  const items = rows.map((row) => ({
    item: row['item'] ?? '',
    area: row['area'] ?? '',
    reversed: row['reverse'] === '1',
  }))
  const areas = [...new Set(items.map(({ area }) => area))]
  const outcomes = new Set(checks.map(({ input }) => input['outcome']))
  const names = new Map(rows.map((row) => [row['area'] ?? '', row['area_name'] ?? '']))
  return {
    folder,
    checks,
    table,
    items,
    areas,
    instrument: {
      code: `truth-${suggestCode(folder)}`.slice(0, 40),
      version: 1,
      kind: 'pulse',
      title: text(folder),
      heading: text(folder),
      lead: text(folder),
      durationMinutes: 10,
      sections: [
        ...areas.map((area) => ({
          code: `S_${area}`,
          title: text(names.get(area) ?? area),
          items: items
            .filter((keyed) => keyed.area === area)
            .map(({ item }) => ({ kind: 'agreement' as const, code: item, stem: text(item) })),
        })),
        {
          code: 'S_RECOMMEND',
          title: text('Rekommendation'),
          items: [
            {
              kind: 'zeroToTen',
              code: recommendItem,
              stem: text('Rekommenderar du din arbetsplats?'),
              lowAnchor: text('Inte alls'),
              highAnchor: text('Mycket'),
            },
          ],
        },
      ],
      focusAreas: areas.map((area) => ({
        code: area,
        title: text(names.get(area) ?? area),
        description: text(`Högt är bra: ${names.get(area) ?? area}`),
        items: items
          .filter((keyed) => keyed.area === area)
          .map(({ item, reversed }) => ({ code: item, reversed })),
        role: outcomes.has(area) ? ('outcome' as const) : ('driver' as const),
      })),
      parts: { recommend: recommendItem },
    },
    mapping: {
      district: {
        column: 'district',
        values: codesOf(table, 'district'),
        whenNotStated: 'keepWithoutDistrict',
      },
      unit: { column: 'unit', values: codesOf(table, 'unit') },
      role: { column: 'role', values: codesOf(table, 'role') },
      tenureBand: { column: 'tenure_band' },
      items: Object.fromEntries([
        ...items.map(({ item }) => [item, { column: item }]),
        [recommendItem, { column: 'enps' }],
      ]),
    },
  }
}

export const recommendItem = 'KVAR_ENPS'

/** A code of its own for every name in the column; codes stand in the order of the names. */
function codesOf(table: Table, column: string): Readonly<Record<string, string>> {
  const names = [...new Set(recordsOf(table).map((row) => row[column] ?? ''))].filter((name) => name !== '')
  const digits = String(names.length).length
  return Object.fromEntries(
    names.sort().map((name, at) => {
      const place = String(at).padStart(digits, '0')
      return [name, `p${place}-${suggestCode(name)}`.slice(0, 60).replace(/-+$/u, '')]
    }),
  )
}

function readTable(folder: string, file: string): Table {
  const read = readCsv(readFileSync(truthFile(folder, file)), {
    maximumRows: 1_000_000,
    maximumMegabytes: 500,
    delimiter: ',',
  })
  if (!read.ok) throw new Error(`${folder}/${file}: ${read.fault.code}`)
  return read.table
}
