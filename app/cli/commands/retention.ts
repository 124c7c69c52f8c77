import type { Command } from 'commander'
import { z } from 'zod'
import { districtIdSchema, isoDateSchema, type Organisation } from '~/domain/organisation/organisation'
import {
  type AnalysedTurnover,
  analyseRetention,
  type RetentionAnalysis,
  wholePeriod,
} from '~/domain/retention/analyse-retention'
import type { RetentionArea } from '~/domain/retention/retention-area'
import type { RetentionRelease } from '~/domain/retention/retention-release'
import { type TurnoverDefinition, turnoverDefinitions } from '~/domain/retention/turnover-figures'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { countRegister } from '~/services/count-register.server'
import { loadRetention } from '~/services/load-retention.server'
import { turnoverTexts } from '~/texts/retention-turnover'
import { withInstallation } from '../open-installation'
import { fullPrecision } from '../full-precision'
import { roundedRetention } from '../rounded-retention'
import { CommandFault, print, printTable, say } from '../terminal'

const optionsSchema = z.strictObject({
  district: districtIdSchema.optional(),
  from: isoDateSchema.optional(),
  to: isoDateSchema.optional(),
  json: z.boolean().default(false),
  fullPrecision: z.boolean().default(false),
})

export function retentionCommand(program: Command): void {
  program
    .command('retention')
    .option('--district <code>', 'one district and its units beside the city; everything without it')
    .option('--from <date>', 'the first day of the first year (the register’s first)')
    .option('--to <date>', 'the last day of the last year (the register’s last)')
    .option('--json', 'everything, as JSON')
    .option('--full-precision', 'with --json: not rounded, to check the arithmetic; do not pass it on')
    .description(
      'turnover in every definition, survival by tenure and early leaving, as far as they may be shown',
    )
    .action((given: unknown) =>
      withInstallation(async ({ databases: { register } }) => {
        const options = optionsSchema.safeParse(given)
        if (!options.success)
          throw new CommandFault(
            options.error.issues.map((one) => `--${one.path.join('.')}: ${one.message}`).join('; '),
          )
        const { district, json, fullPrecision: precise } = options.data
        await countRegister(register)
        const release = await loadRetention(register, { role: 'hrCity' })
        if (release === undefined)
          throw new CommandFault(
            'There is no register yet. Bring one in: npm run -s kvar -- import-register FILE',
          )
        const organisation = await getOrganisation(register)
        if (district !== undefined && !organisation.districts.some((one) => one.districtId === district))
          throw new CommandFault(`There is no district ${district}.`)
        const analysis = analyseRetention(release, {
          ...periodOf(release, options.data),
          ...(district === undefined ? {} : { districtId: district }),
        })
        if (analysis === undefined) throw new CommandFault(yearsThereAre(release))
        if (!json) return printTurnover(analysis, organisation)
        const told = { ...analysis, definitions: definitionsOf(analysis) }
        print(precise ? fullPrecision(told) : JSON.stringify(roundedRetention(told), null, 2))
      }),
    )
}

function periodOf(release: RetentionRelease, { from, to }: z.infer<typeof optionsSchema>) {
  const whole = wholePeriod(release)
  return whole === undefined ? {} : { period: { from: from ?? whole.from, to: to ?? whole.to } }
}

function yearsThereAre({ years, asOf }: RetentionRelease): string {
  if (years.length === 0) return `The register ends ${asOf}, before its first half-year is over.`
  const list = years.map(({ from, to }) => `${from}–${to}`).join(', ')
  return `Figures exist for whole years that follow each other, so that none is found by subtraction: ${list}.`
}

/** Name, formula and population of each definition, to be printed under it. */
function definitionsOf({ isPermanenceKnown }: RetentionAnalysis) {
  const { definition, permanentStaff, allStaff } = turnoverTexts.en
  const staff = isPermanenceKnown ? permanentStaff : allStaff
  return turnoverDefinitions.map((code) => {
    const { name, formula, population } = definition[code]
    return { definition: code, name, formula, population: `${population}. ${staff}` }
  })
}

const columns: readonly TurnoverDefinition[] = [
  'external',
  'ownRequest',
  'replacement',
  'internalMobility',
  'attrition',
  'ownRequestRate',
]

function printTurnover(analysis: RetentionAnalysis, organisation: Organisation): void {
  const { from, to } = analysis.period
  const own = analysis.turnover.filter(({ period }) => period.from === from && period.to === to)
  printTable(
    [`${from}–${to}`, 'heads', ...columns],
    own.map((one) => [nameOf(one.area, organisation), ...cellsOf(one)]),
  )
  for (const { definition, name, formula, population } of definitionsOf(analysis))
    if (columns.includes(definition)) say(`${definition}: ${name}. ${formula}. ${population}`)
}

function cellsOf(turnover: AnalysedTurnover): readonly string[] {
  if (turnover.kind === 'suppressed') return ['too few']
  const figures = columns.map((definition) => {
    const figure = turnover.figures.find((one) => one.definition === definition)
    return figure?.kind === 'shown' ? figure.value.toFixed(1) : '–'
  })
  return [String(turnover.headsEnd), ...figures]
}

function nameOf(area: RetentionArea, { districts, units }: Organisation): string {
  switch (area.grouping) {
    case 'city':
      return 'the whole city'
    case 'district':
      return districts.find(({ districtId }) => districtId === area.districtId)?.name ?? area.districtId
    case 'unit':
      return `  ${units.find(({ unitId }) => unitId === area.unitId)?.name ?? area.unitId}`
    case 'role':
      return `role ${area.role}`
  }
}
