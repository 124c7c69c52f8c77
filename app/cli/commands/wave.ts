import type { Command } from 'commander'
import { z } from 'zod'
import { isoDateSchema } from '~/domain/organisation/organisation'
import { waveIdSchema } from '~/domain/wave/wave'
import { type CloseVerdict, closeWave } from '~/services/close-wave.server'
import { listWaves } from '~/repositories/wave-repository.server'
import { openWave, type OpenWaveVerdict } from '~/services/open-wave.server'
import { findNamedWave } from '../find-wave-release'
import { type Installation, today, withInstallation } from '../open-installation'
import { CommandFault, print, printTable, say } from '../terminal'

const openingSchema = z.strictObject({
  instrument: z.string().regex(/^[a-z0-9-]+@\d+$/, 'must be CODE@VERSION, for example exit@1'),
  opens: isoDateSchema.optional(),
  closes: isoDateSchema.optional(),
  wave: waveIdSchema.optional(),
  name: z.string().min(1).optional(),
  nameEn: z.string().min(1).optional(),
  k: z.coerce.number().int().optional(),
  detail: z.coerce.number().int().optional(),
})

const refusals: Record<Extract<OpenWaveVerdict, { ok: false }>['reason'], string> = {
  unknownInstrument: 'There is no such instrument. List them: npm run -s kvar -- instrument list',
  instrumentNotPublished:
    'That version is a draft. Publish it first: npm run -s kvar -- instrument publish CODE@VERSION',
  waveIdTaken: 'There is a wave with that code already; give another --wave.',
  badDates: 'The closing day must come after the opening day.',
  cellSizeTooLow:
    'The smallest group must be 5 or more (--k), and 10 or more for reasons and distributions (--detail), and not below --k.',
  exitNeedsNoClosingDate:
    'An exit batch has no closing day: it is closed when enough have answered. Leave --closes out.',
}

export function waveCommand(program: Command): void {
  const wave = program.command('wave').description('open, close and list waves')
  wave
    .command('list')
    .description('every wave, its state and dates')
    .action(() => withInstallation(list))
  wave
    .command('open')
    .requiredOption('--instrument <code@version>', 'for example exit@1')
    .option('--opens <date>', 'first day to answer (today)')
    .option('--closes <date>', 'last day to answer; not for exit batches')
    .option('--wave <code>', 'the wave’s code in addresses (made from kind and year)')
    .option('--name <text>', 'its name in Swedish')
    .option('--name-en <text>', 'its name in English (the Swedish one)')
    .option('--k <number>', 'smallest group that is shown, 5 or more; frozen from now on')
    .option('--detail <number>', 'the same for reasons, distributions and crossings, 10 or more')
    .description('open a wave; leavers and participants are entered on its page')
    .action((given: unknown) => withInstallation((installation) => open(installation, given)))
  wave
    .command('close')
    .argument('<wave>', 'the wave’s code')
    .description('open the box, shuffle, count, release, and destroy the key; goes on where it was cut off')
    .action((code: string) => withInstallation((installation) => close(installation, code)))
}

async function list({ databases }: Installation): Promise<void> {
  const waves = await listWaves(databases.register)
  if (waves.length === 0) return say('No wave has been opened yet: npm run -s kvar -- wave open --help')
  printTable(
    ['code', 'kind', 'state', 'opens', 'closes', 'name'],
    waves.map((one) => [one.waveId, one.kind, one.state, one.opensOn, one.closesOn ?? '', one.name.sv]),
  )
}

async function open({ databases, settings }: Installation, given: unknown): Promise<void> {
  const parsed = openingSchema.safeParse(given)
  if (!parsed.success)
    throw new CommandFault(
      parsed.error.issues.map((fault) => `--${fault.path.join('.')}: ${fault.message}`).join('; '),
    )
  const { instrument, opens, closes, wave, name, nameEn, k, detail } = parsed.data
  const [instrumentCode = '', version = ''] = instrument.split('@')
  const verdict = await openWave(
    { ...databases, key: settings.key },
    {
      instrumentCode,
      instrumentVersion: Number(version),
      opensOn: opens ?? today(),
      closesOn: closes ?? null,
      ...(wave === undefined ? {} : { waveId: wave }),
      ...(name === undefined ? {} : { name: { sv: name, en: nameEn ?? name } }),
      ...(k === undefined ? {} : { minimumCellSize: k }),
      ...(detail === undefined ? {} : { minimumDetailSize: detail }),
    },
  )
  if (!verdict.ok) throw new CommandFault(refusals[verdict.reason])
  print(verdict.wave.waveId)
}

async function close(installation: Installation, code: string): Promise<void> {
  const wave = await findNamedWave(installation, code)
  say(`Opening the box of ${code} …`)
  const { databases, settings } = installation
  const verdict = await closeWave(
    { ...databases, key: settings.key },
    { waveId: wave.waveId, today: today() },
  )
  if (!verdict.ok) throw new CommandFault(closingRefusal(verdict))
  print(
    `${code}: ${verdict.ballots} ballots opened${verdict.broken > 0 ? `, ${verdict.broken} unreadable` : ''}; released.`,
  )
}

function closingRefusal(verdict: Extract<CloseVerdict, { ok: false }>): string {
  switch (verdict.reason) {
    case 'tooFewBallots':
      return `Fewer than ${verdict.minimum} answers lie in the box. The wave goes on until there are enough.`
    case 'tooEarly':
      return `An exit batch lasts at least a quarter, so that nobody is recognised by when they left. Earliest: ${verdict.earliest}.`
    case 'unknownWave':
      return 'This wave was imported; there is no box to open.'
    case 'unavailable':
      return 'A database could not be reached or written. Look: npm run -s kvar -- doctor. Then close again; it goes on where it was.'
  }
}
