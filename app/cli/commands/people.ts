import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import type { EmployeeImportPlan } from '~/domain/employee/plan-employee-import'
import {
  type EmployeeStoreVerdict,
  importEmployees,
  previewEmployees,
} from '~/services/import-employees.server'
import { employeeFaultTexts } from '~/texts/management-employee-faults'
import { employeeFileTexts } from '~/texts/management-employee-file'
import { tableTexts } from '~/texts/management-table'
import { refuseWith } from '../fault-lines'
import { today, withInstallation } from '../open-installation'
import { tableFaultLine } from '../table-fault-line'
import { CommandFault, print, say } from '../terminal'

type Options = { readonly preview?: boolean; readonly removeMissing?: boolean }

export function peopleCommand(program: Command): void {
  const people = program
    .command('people')
    .description('everybody who may be asked, as the HR system knows them')
  people
    .command('import')
    .argument(
      '<file>',
      'CSV with the columns employee_number, name, email, mobile, unit, district, role, employed_from, employed_to, language',
    )
    .option('--preview', 'say what would change, and change nothing')
    .option('--remove-missing', 'the file is the whole list: take off those whom it does not have')
    .description('bring in the HR system’s list: all of the file or nothing')
    .action((file: string, { preview = false, removeMissing = false }: Options) =>
      withInstallation(async ({ databases: { register } }) => {
        const bytes = await readFile(file).catch(() => {
          throw new CommandFault(`${file} cannot be read. Is it there?`)
        })
        if (!preview) {
          const agreed = { today: today(), removesMissing: removeMissing }
          return report(await importEmployees(register, bytes, agreed), file)
        }
        const looked = await previewEmployees(register, bytes, today())
        if (!looked.ok) throw new CommandFault(`${file}: ${tableFaultLine(looked.fault)}`)
        if (looked.plan.faults.length > 0) return refuse(looked.plan)
        reportRows(looked.plan)
        reportPlan(looked.plan, 'would be')
      }),
    )
}

function report(verdict: EmployeeStoreVerdict, file: string): void {
  if (verdict.ok) {
    reportPlan(verdict.plan, 'is')
    return print(`${verdict.removed} removed`)
  }
  switch (verdict.reason) {
    case 'unusableFile':
      throw new CommandFault(`${file}: ${tableFaultLine(verdict.fault)}`)
    case 'badRows':
      return refuse(verdict.plan)
    case 'changedMeanwhile':
      throw new CommandFault('The list was changed by somebody else meanwhile. Run the command again.')
  }
}

function refuse({ faults }: EmployeeImportPlan): never {
  const lines = faults.map(
    ({ line, column, code, parameters }) =>
      `${tableTexts.en.place(line, column)}: ${employeeFaultTexts.en[code](parameters)}`,
  )
  return refuseWith(lines, `${faults.length} faults. Nothing was changed.`)
}

/** What is new, changed and gone, row by row, by the HR system's numbers. */
function reportRows({ changes, missing }: EmployeeImportPlan): void {
  const { place } = tableTexts.en
  const { fieldNames, blank } = employeeFileTexts.en
  const shown = (value: string): string => (value === '' ? blank : value)
  for (const { line, kind, employee, fields } of changes) {
    const what = fields.map(({ field, from, to }) => `${fieldNames[field]} ${shown(from)} → ${shown(to)}`)
    if (kind === 'new' || kind === 'changed')
      say(`${place(line, '')}: ${employee.employeeNumber} ${kind} ${what.join(', ')}`.trimEnd())
  }
  for (const { employee } of missing) say(`${employee.employeeNumber} is not in the file`)
}

function reportPlan({ changes, missing, unknownRoles, ignored }: EmployeeImportPlan, verb: string): void {
  if (ignored.length > 0) say(tableTexts.en.ignored(ignored))
  if (unknownRoles.length > 0)
    say(employeeFileTexts.en.unknownRoles(unknownRoles.map(({ title }) => title).join(', ')))
  for (const kind of ['new', 'changed', 'unchanged', 'past'] as const)
    print(`${changes.filter((change) => change.kind === kind).length} ${verb} ${kind}`)
  print(`${missing.length} missing in the file`)
}
