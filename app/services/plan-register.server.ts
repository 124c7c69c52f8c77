import type { RegisterDb } from '#db/connect'
import type { z } from 'zod'
import type { DistrictId, Organisation } from '~/domain/organisation/organisation'
import type { ContextFigure } from '~/domain/register/context-figure'
import type { EmploymentSpell } from '~/domain/register/employment-spell'
import type { HeadCount } from '~/domain/register/head-count'
import { planContextFigures } from '~/domain/register/plan-context-figures'
import { planHeadCounts } from '~/domain/register/plan-head-counts'
import type { FigurePlan } from '~/domain/register/read-figures'
import { planSpellImport, type SpellPlan } from '~/domain/register/plan-spell-import'
import { noMapping, spellMappingSchema } from '~/domain/register/spell-mapping'
import { withNamedPlaces } from '~/domain/register/unknown-places'
import type { TableFault } from '~/domain/table/table-fault'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { listAllSpells, listContextFigures, listHeadCounts } from '~/repositories/register-repository.server'
import { deriveKey, keyedHash } from './derive-key.server'
import { readCsv, type TableVerdict } from './read-csv.server'

/** What HR brings: any of the three files. */
export type RegisterFiles = {
  readonly spells?: Uint8Array
  /** The mapping file's JSON, unchecked. */
  readonly mapping?: unknown
  readonly headCounts?: Uint8Array
  readonly context?: Uint8Array
  /** The day the file of employments tells about. ISO date. */
  readonly asOf: string
  /** Districts and units that the file names and the organisation has not are added to it. */
  readonly mayAddPlaces: boolean
}

export type RegisterPlan = {
  /** With the places that are added. */
  readonly organisation: Organisation
  readonly added: { readonly districts: readonly string[]; readonly units: readonly string[] }
  readonly spells: SpellPlan | undefined
  /** `changed`: new or different from what is stored. */
  readonly headCounts: (FigurePlan<HeadCount> & { readonly changed: readonly HeadCount[] }) | undefined
  readonly context: (FigurePlan<ContextFigure> & { readonly changed: readonly ContextFigure[] }) | undefined
}

export type RegisterFile = 'spells' | 'headCounts' | 'context'

export type RegisterPlanVerdict =
  | { readonly ok: true; readonly plan: RegisterPlan }
  | { readonly ok: false; readonly reason: 'badMapping'; readonly issues: readonly z.core.$ZodIssue[] }
  | {
      readonly ok: false
      readonly reason: 'unusableFile'
      readonly file: RegisterFile
      readonly fault: TableFault
    }

const limits = { maximumRows: 500_000, maximumMegabytes: 100 }

/** Everything that the files would change, and every row that would stay out. Stores nothing. */
export async function planRegister(
  db: RegisterDb,
  key: string,
  files: RegisterFiles,
): Promise<RegisterPlanVerdict> {
  const current = await getOrganisation(db)
  const parsed = files.mapping === undefined ? undefined : spellMappingSchema.safeParse(files.mapping)
  if (parsed?.success === false) return { ok: false, reason: 'badMapping', issues: parsed.error.issues }
  const mapping = parsed?.data ?? noMapping
  let organisation = current
  let spells: SpellPlan | undefined
  if (files.spells !== undefined) {
    const read = readCsv(files.spells, { ...limits, delimiter: mapping.delimiter })
    if (!read.ok) return unusable('spells', read)
    const { table } = read
    if (files.mayAddPlaces) organisation = withNamedPlaces(current, table, mapping)
    const stored = await listAllSpells(db)
    const employeeKey = deriveKey(key, 'employee')
    const employeeOf = (number: string) => keyedHash(employeeKey, number).toString('hex')
    const verdict = planSpellImport({ table, mapping, organisation, stored, asOf: files.asOf, employeeOf })
    if (!verdict.ok) return unusable('spells', verdict)
    spells = verdict.plan
  }
  const districtIds = organisation.districts.map(({ districtId }) => districtId)
  const headCounts = await planFigures(files, 'headCounts', organisation, planHeadCounts)
  if (headCounts?.ok === false) return unusable('headCounts', headCounts)
  const context = await planFigures(files, 'context', organisation, planContextFigures)
  if (context?.ok === false) return unusable('context', context)
  const plan = {
    organisation,
    added: addedPlaces(current, organisation),
    spells,
    headCounts: headCounts && {
      ...headCounts.plan,
      changed: notAmong(headCounts.plan.figures, await listHeadCounts(db, districtIds)),
    },
    context: context && {
      ...context.plan,
      changed: notAmong(context.plan.figures, await listContextFigures(db, districtIds)),
    },
  }
  return { ok: true, plan }
}

/** Whose figures the plan changes. */
export function touchedDistricts({ spells, headCounts, context }: RegisterPlan): readonly DistrictId[] {
  const changed: readonly Pick<EmploymentSpell, 'districtId'>[] = [
    ...(spells?.added ?? []),
    ...(spells?.removed ?? []),
    ...(spells?.changed ?? []).flatMap(({ before, after }) => [before, after]),
    ...(headCounts?.changed ?? []),
    ...(context?.changed ?? []),
  ]
  return [...new Set(changed.map(({ districtId }) => districtId))].sort()
}

function unusable(file: RegisterFile, { fault }: Extract<TableVerdict, { ok: false }>): RegisterPlanVerdict {
  return { ok: false, reason: 'unusableFile', file, fault }
}

type FigurePlanner<Verdict> = (
  table: Extract<TableVerdict, { ok: true }>['table'],
  organisation: Organisation,
  asOf: string,
) => Verdict

function planFigures<Verdict>(
  files: RegisterFiles,
  file: 'headCounts' | 'context',
  organisation: Organisation,
  plan: FigurePlanner<Verdict>,
): Verdict | Extract<TableVerdict, { ok: false }> | undefined {
  const bytes = files[file]
  if (bytes === undefined) return undefined
  const read = readCsv(bytes, limits)
  return read.ok ? plan(read.table, organisation, files.asOf) : read
}

function addedPlaces(before: Organisation, after: Organisation): RegisterPlan['added'] {
  const districts = new Set(before.districts.map(({ districtId }) => districtId))
  const units = new Set(before.units.map(({ unitId }) => unitId))
  return {
    districts: after.districts.filter((one) => !districts.has(one.districtId)).map(({ name }) => name),
    units: after.units.filter((one) => !units.has(one.unitId)).map(({ name }) => name),
  }
}

/** Those of which not the very same is stored. */
function notAmong<Figure extends object>(figures: readonly Figure[], stored: readonly Figure[]): Figure[] {
  const textOf = (figure: Figure) =>
    JSON.stringify(Object.entries(figure).sort(([a], [b]) => (a < b ? -1 : 1)))
  const known = new Set(stored.map(textOf))
  return figures.filter((figure) => !known.has(textOf(figure)))
}
