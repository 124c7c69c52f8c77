import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { districtIdSchema, type Organisation } from '~/domain/organisation/organisation'
import type { EmploymentSpell } from '~/domain/register/employment-spell'
import { planSpellImport } from '~/domain/register/plan-spell-import'
import { noMapping } from '~/domain/register/spell-mapping'
import { withNamedPlaces } from '~/domain/register/unknown-places'
import { readCsv } from '~/services/read-csv.server'
import { recordsOf, truthFile } from './truth-survey'

const registerInputSchema = z.looseObject({
  file: z.string(),
  table: z.string(),
  by: z.array(z.string()).default([]),
  at: z.array(z.number()).default([]),
  years: z.array(z.number()).default([]),
  days: z.number().default(0),
  per: z.number().default(100),
  windowStart: z.string().default(''),
  windowEnd: z.string().default(''),
})
export type RegisterInput = z.infer<typeof registerInputSchema>

const checksSchema = z.array(
  z.object({
    id: z.string(),
    statistic: z.string(),
    input: z.unknown(),
    expected: z.record(z.string(), z.unknown()),
    tolerance: z.number(),
  }),
)

export type RegisterCheck = {
  readonly id: string
  readonly input: RegisterInput
  readonly expected: Readonly<Record<string, unknown>>
  readonly tolerance: number
}

/** The checks of one folder that are about the personnel register; none when there is no register. */
export function registerChecks(folder: string): readonly RegisterCheck[] {
  if (!existsSync(truthFile(folder, 'expected.json'))) return []
  return checksSchema
    .parse(JSON.parse(readFileSync(truthFile(folder, 'expected.json'), 'utf8')))
    .filter(({ statistic }) => statistic === 'register-table')
    .map((check) => ({ ...check, input: registerInputSchema.parse(check.input) }))
}

/** A personnel register as Kvar reads it, and what the file says beside. */
export type TruthRegister = {
  readonly spells: readonly EmploymentSpell[]
  /** Names of the districts by code point, as the contract sorts them. */
  readonly districts: readonly { readonly districtId: string; readonly name: string }[]
  readonly records: readonly Readonly<Record<string, string>>[]
}

const nowhere: Organisation = { municipality: '', isDemo: true, districts: [], units: [] }

export function readTruthRegister(folder: string, file: string): TruthRegister {
  const read = readCsv(readFileSync(truthFile(folder, file)), { maximumRows: 500_000, maximumMegabytes: 100 })
  if (!read.ok) throw new Error(`${folder}/${file}: ${read.fault.code}`)
  const organisation = withNamedPlaces(nowhere, read.table, noMapping)
  const verdict = planSpellImport({
    table: read.table,
    mapping: noMapping,
    organisation,
    stored: [],
    asOf: '2099-12-31',
    employeeOf: (number) => number,
  })
  if (!verdict.ok) throw new Error(`${folder}/${file}: ${verdict.fault.code}`)
  const { faults, added } = verdict.plan
  if (faults.length > 0) throw new Error(`${folder}/${file}: ${JSON.stringify(faults.slice(0, 3))}`)
  return {
    spells: added,
    districts: organisation.districts
      .map(({ districtId, name }) => ({ districtId: districtIdSchema.parse(districtId), name }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    records: recordsOf(read.table),
  }
}
