import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import type { InstrumentFault } from '~/domain/instrument/instrument-fault'
import { findInstrument, listInstruments } from '~/repositories/instrument-repository.server'
import { addInstrument } from '~/services/add-instrument.server'
import { publishInstrument, type PublishVerdict } from '~/services/publish-instrument.server'
import { refuseWith } from '../fault-lines'
import { instrumentFaultLine } from '../instrument-fault-line'
import { type Installation, today, withInstallation } from '../open-installation'
import { CommandFault, print, printTable, say } from '../terminal'

export function instrumentCommand(program: Command): void {
  const instrument = program.command('instrument').description('the questionnaires and their versions')
  instrument
    .command('list')
    .description('every version, published or draft')
    .action(() => withInstallation(list))
  instrument
    .command('show')
    .argument('<code@version>', 'for example exit@1')
    .description('the definition, as JSON')
    .action((name: string) =>
      withInstallation(async ({ databases }) => {
        const { code, version } = parted(name)
        const found = await findInstrument(databases.register, code, version)
        if (found === undefined)
          throw new CommandFault(`There is no ${name}. See: npm run -s kvar -- instrument list`)
        print(JSON.stringify(found.instrument, null, 2))
      }),
    )
  instrument
    .command('add')
    .argument('<file>', 'a definition as JSON')
    .option('--publish', 'and publish it: from then on it never changes')
    .description('take in a definition as a draft; every fault is named with its place')
    .action((file: string, { publish = false }: { readonly publish?: boolean }) =>
      withInstallation((installation) => add(installation, file, publish)),
    )
  instrument
    .command('publish')
    .argument('<code@version>', 'a draft')
    .description('from now on the version never changes, and waves can be opened with it')
    .action((name: string) => withInstallation(async (installation) => publish(installation, parted(name))))
}

async function list({ databases }: Installation): Promise<void> {
  const instruments = await listInstruments(databases.register)
  if (instruments.length === 0)
    return say('There is no instrument yet: npm run -s kvar -- instrument add FILE')
  printTable(
    ['instrument', 'kind', 'published', 'title'],
    instruments.map(({ instrument, publishedOn }) => [
      `${instrument.code}@${instrument.version}`,
      instrument.kind,
      publishedOn ?? 'draft',
      instrument.title.sv,
    ]),
  )
}

async function add(installation: Installation, file: string, isPublished: boolean): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandFault(`${file} cannot be read. Is it there?`)
  })
  const verdict = await addInstrument(installation.databases.register, text)
  if (!verdict.ok && verdict.reason === 'published')
    throw new CommandFault(
      `${verdict.code}@${verdict.version} is published and never changes. Give the file the next version.`,
    )
  if (!verdict.ok) return refuseFaults(verdict.faults, `${file} cannot be used. Nothing was changed.`)
  const { code, version } = verdict.instrument
  if (isPublished) return publish(installation, { code, version })
  print(`${code}@${version}`)
  say(`${verdict.outcome}; a draft. ${verdict.missing.length} texts are missing before it can be published.`)
}

const refusals: Record<Exclude<Extract<PublishVerdict, { ok: false }>['reason'], 'missingTexts'>, string> = {
  unknown: 'There is no such version. See: npm run -s kvar -- instrument list',
  alreadyPublished: 'It is published already.',
  changedMeanwhile: 'The draft was replaced meanwhile. Look at it, and publish again.',
}

async function publish(
  { databases }: Installation,
  name: { readonly code: string; readonly version: number },
): Promise<void> {
  const verdict = await publishInstrument(databases.register, { ...name, today: today() })
  if (verdict.ok) return print(`${name.code}@${name.version}`)
  if (verdict.reason === 'missingTexts')
    return refuseFaults(verdict.faults, 'Both languages must be complete before an instrument is published.')
  throw new CommandFault(refusals[verdict.reason])
}

function refuseFaults(faults: readonly InstrumentFault[], conclusion: string): never {
  return refuseWith(faults.map(instrumentFaultLine), conclusion)
}

function parted(name: string): { readonly code: string; readonly version: number } {
  const match = /^([a-z0-9-]+)@(\d+)$/.exec(name)
  if (match === null) throw new CommandFault(`"${name}" must be CODE@VERSION, for example exit@1.`)
  return { code: match[1] ?? '', version: Number(match[2]) }
}
