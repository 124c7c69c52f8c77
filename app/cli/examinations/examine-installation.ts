import { closeDatabases, openDatabases } from '../../databases.server'
import { readSettings } from '../../env.server'
import { examineDatabases } from './examine-databases'
import { examineDisk, examineNode } from './examine-machine'
import { examineSettings } from './examine-settings'
import type { Finding } from './finding'

/** Looks at everything an installation needs; never throws for what it came to find. */
export async function examineInstallation(): Promise<readonly Finding[]> {
  const findings: Finding[] = [examineNode()]
  const settings = attempt(() => readSettings())
  if ('fault' in settings)
    return [
      ...findings,
      { subject: 'settings', verdict: 'fault', found: settings.fault, remedy: 'see README, Settings' },
    ]
  findings.push(...examineSettings(settings.value), await examineDisk(settings.value))
  const databases = attempt(() => openDatabases(settings.value))
  if ('fault' in databases)
    return [
      ...findings,
      { subject: 'databases', verdict: 'fault', found: databases.fault, remedy: 'see README, Settings' },
    ]
  try {
    findings.push(...(await examineDatabases(databases.value)))
  } finally {
    await closeDatabases(databases.value).catch(() => {})
  }
  return findings
}

function attempt<R>(read: () => R): { value: R } | { fault: string } {
  try {
    return { value: read() }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}
