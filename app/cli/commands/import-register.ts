import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { z } from 'zod'
import { isoDateSchema } from '~/domain/organisation/organisation'
import type { FigureFaultCode } from '~/domain/register/read-figures'
import type { SpellFaultCode } from '~/domain/register/spell-fault'
import type { RowFault } from '~/domain/table/table-fault'
import { importRegister, previewRegister } from '~/services/import-register.server'
import type {
  RegisterFile,
  RegisterFiles,
  RegisterPlan,
  RegisterPlanVerdict,
} from '~/services/plan-register.server'
import { registerTexts } from '~/texts/management-register'
import { tableTexts } from '~/texts/management-table'
import { refuseWith } from '../fault-lines'
import { type Installation, today, withInstallation } from '../open-installation'
import { readJsonFile } from '../read-json-file'
import { tableFaultLine } from '../table-fault-line'
import { CommandFault, print, say } from '../terminal'

const optionsSchema = z.strictObject({
  mapping: z.string().min(1).optional(),
  headcounts: z.string().min(1).optional(),
  context: z.string().min(1).optional(),
  asOf: isoDateSchema.optional(),
  completeFrom: isoDateSchema.optional(),
  addPlaces: z.boolean().default(false),
  preview: z.boolean().default(false),
})

export function importRegisterCommand(program: Command): void {
  program
    .command('import-register')
    .argument('[file]', 'employments as CSV, one row per person and unit')
    .option('--mapping <file>', 'JSON: which column is which, which value is which kind of leaving')
    .option('--headcounts <file>', 'CSV with the columns month, district or unit, heads')
    .option(
      '--context <file>',
      'CSV with district, year, referrals, investigations, vacancies, workload_points',
    )
    .option('--as-of <date>', 'the day that the file tells about (today)')
    .option('--complete-from <date>', 'from this day on nobody who left is missing (the first leaver’s year)')
    .option('--add-places', 'add districts and units that the file names and the organisation has not')
    .option('--preview', 'say what would change, and change nothing')
    .description('bring in employments, head counts and context figures; rows that are wrong stay out')
    .action((file: string | undefined, given: unknown) =>
      withInstallation((installation) => importFiles(installation, file, given)),
    )
}

async function importFiles(
  { databases, settings }: Installation,
  file: string | undefined,
  given: unknown,
): Promise<void> {
  const parsed = optionsSchema.safeParse(given)
  if (!parsed.success)
    throw new CommandFault(
      parsed.error.issues.map((one) => `--${one.path.join('.')}: ${one.message}`).join('; '),
    )
  const { mapping, headcounts, context, asOf = today(), completeFrom, addPlaces, preview } = parsed.data
  const names = { spells: file, headCounts: headcounts, context }
  if (Object.values(names).every((name) => name === undefined))
    throw new CommandFault('Name a file of employments, --headcounts or --context.')
  if (asOf > today()) throw new CommandFault('--as-of must not lie ahead.')
  const files: RegisterFiles = {
    ...(await contentsOf(names)),
    ...(mapping === undefined ? {} : { mapping: await readJsonFile(mapping) }),
    asOf,
    mayAddPlaces: addPlaces,
  }
  const installation = { register: databases.register, key: settings.key }
  if (preview) {
    const looked = await previewRegister(installation, files)
    if (!looked.ok) return refuse(looked, names, mapping)
    return report(looked.plan, 'would be')
  }
  const verdict = await importRegister(installation, {
    ...files,
    ...(completeFrom === undefined ? {} : { completeFrom }),
    by: 'command',
    now: new Date().toISOString(),
  })
  if (verdict.ok) return report(verdict.plan, 'are')
  if (verdict.reason === 'completeTooLate')
    throw new CommandFault('--complete-from must not come after --as-of.')
  if (verdict.reason === 'changedMeanwhile')
    throw new CommandFault('The register was changed by somebody else meanwhile. Run the command again.')
  refuse(verdict, names, mapping)
}

type Names = Readonly<Record<RegisterFile, string | undefined>>

async function contentsOf(names: Names): Promise<Partial<Record<RegisterFile, Uint8Array>>> {
  const contents: Partial<Record<RegisterFile, Uint8Array>> = {}
  for (const file of ['spells', 'headCounts', 'context'] as const) {
    const name = names[file]
    if (name !== undefined)
      contents[file] = await readFile(name).catch(() => {
        throw new CommandFault(`${name} cannot be read. Is it there?`)
      })
  }
  return contents
}

function refuse(
  verdict: Extract<RegisterPlanVerdict, { ok: false }>,
  names: Names,
  mapping: string | undefined,
): never {
  if (verdict.reason === 'unusableFile')
    throw new CommandFault(`${names[verdict.file]}: ${tableFaultLine(verdict.fault)} Nothing was taken in.`)
  return refuseWith(
    verdict.issues.map((issue) => `${mapping}: ${issue.path.join('.')}: ${issue.message}`),
    'The mapping cannot be used. Nothing was taken in.',
  )
}

const mostLines = 40

function report({ spells, headCounts, context, added }: RegisterPlan, verb: 'are' | 'would be'): void {
  if (added.districts.length > 0) say(`Added districts: ${added.districts.join(', ')}`)
  if (added.units.length > 0) say(`Added units: ${added.units.join(', ')}`)
  for (const part of [spells, headCounts, context]) if (part !== undefined) reportRows(part)
  if (spells !== undefined) {
    print(`${spells.added.length} employments ${verb} new`)
    print(`${spells.changed.length} ${verb} changed`)
    print(`${spells.removed.length} ${verb} removed: what the file states overlaps with them`)
    print(`${spells.unchanged} ${verb} unchanged`)
  }
  if (headCounts !== undefined) print(`${headCounts.changed.length} head counts ${verb} new or changed`)
  if (context !== undefined) print(`${context.changed.length} context figures ${verb} new or changed`)
}

type Part = {
  readonly faults: readonly RowFault<SpellFaultCode | FigureFaultCode>[]
  readonly ignored: readonly string[]
}

/** What stays out, on standard error: the rest is taken in. */
function reportRows({ faults, ignored }: Part): void {
  if (ignored.length > 0) say(tableTexts.en.ignored(ignored))
  for (const { line, column, code, parameters } of faults.slice(0, mostLines))
    say(`${tableTexts.en.place(line, column)}: ${registerTexts.en.fault[code](parameters)}`)
  if (faults.length > mostLines) say(`… and ${faults.length - mostLines} more`)
  const rows = new Set(faults.map(({ line }) => line)).size
  if (rows > 0) print(`${rows} kept out: wrong, and named above`)
}
