import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import type { ImportPlan } from '~/domain/organisation/plan-organisation-import'
import {
  importOrganisation,
  type OrganisationImportVerdict,
  previewOrganisation,
} from '~/services/import-organisation.server'
import { organisationFaultTexts } from '~/texts/management-organisation-faults'
import { tableTexts } from '~/texts/management-table'
import { refuseWith } from '../fault-lines'
import { withInstallation } from '../open-installation'
import { tableFaultLine } from '../table-fault-line'
import { CommandFault, print, say } from '../terminal'

export function organisationCommand(program: Command): void {
  const organisation = program
    .command('organisation')
    .description('the municipality, its districts and units')
  organisation
    .command('import')
    .argument('<file>', 'CSV with the columns level, code, name, district, valid_from, valid_to, successor')
    .option('--preview', 'say what would change, and change nothing')
    .description('bring in districts and units: all of the file or nothing')
    .action((file: string, { preview = false }: { readonly preview?: boolean }) =>
      withInstallation(async ({ databases: { register } }) => {
        const bytes = await readFile(file).catch(() => {
          throw new CommandFault(`${file} cannot be read. Is it there?`)
        })
        if (!preview) return report(await importOrganisation(register, bytes), file)
        const looked = await previewOrganisation(register, bytes)
        if (!looked.ok) throw new CommandFault(`${file}: ${tableFaultLine(looked.fault)}`)
        if (looked.plan.faults.length > 0) return refuse(looked.plan)
        reportPlan(looked.plan, 'would be')
      }),
    )
}

function report(verdict: OrganisationImportVerdict, file: string): void {
  if (verdict.ok) return reportPlan(verdict.plan, 'is')
  switch (verdict.reason) {
    case 'unusableFile':
      throw new CommandFault(`${file}: ${tableFaultLine(verdict.fault)}`)
    case 'badRows':
      return refuse(verdict.plan)
    case 'changedMeanwhile':
      throw new CommandFault(
        'The organisation was changed by somebody else meanwhile. Run the command again.',
      )
  }
}

function refuse({ faults }: ImportPlan): never {
  const lines = faults.map(
    ({ line, column, code, parameters }) =>
      `${tableTexts.en.place(line, column)}: ${organisationFaultTexts.en.row[code](parameters)}`,
  )
  return refuseWith(lines, `${faults.length} faults. Nothing was changed.`)
}

function reportPlan({ changes, warnings, ignored }: ImportPlan, verb: 'is' | 'would be'): void {
  for (const { line, code, parameters } of warnings)
    say(`${tableTexts.en.place(line, '')}: ${organisationFaultTexts.en.warning[code](parameters)}`)
  if (ignored.length > 0) say(tableTexts.en.ignored(ignored))
  for (const kind of ['new', 'changed', 'unchanged'] as const) {
    const count = changes.filter((change) => change.kind === kind).length
    print(`${count} ${verb} ${kind}`)
  }
}
