import type { Command } from 'commander'
import { examineInstallation } from '../examinations/examine-installation'
import { print } from '../terminal'

const mark = { fine: 'ok     ', warning: 'warning', fault: 'FAULT  ' } as const

export function doctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('check settings, key, disk, databases and schema, and say how to mend what is wrong')
    .action(async () => {
      const findings = await examineInstallation()
      for (const { verdict, subject, found, remedy } of findings)
        print(`${mark[verdict]}  ${subject}: ${found}${remedy === undefined ? '' : `\n         → ${remedy}`}`)
      if (findings.some((finding) => finding.verdict === 'fault')) process.exitCode = 1
    })
}
