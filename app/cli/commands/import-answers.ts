import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { z } from 'zod'
import { isoDateSchema } from '~/domain/organisation/organisation'
import { waveIdSchema } from '~/domain/wave/wave'
import { importAnswers, type ImportAnswersVerdict } from '~/services/import-answers.server'
import { answerFaultLine, refuseWith } from '../fault-lines'
import { readJsonFile } from '../read-json-file'
import { tableFaultLine } from '../table-fault-line'
import { type Installation, today, withInstallation } from '../open-installation'
import { CommandFault, print, say } from '../terminal'

const optionsSchema = z.strictObject({
  mapping: z.string().min(1),
  instrument: z.string().regex(/^[a-z0-9-]+@\d+$/, 'must be CODE@VERSION, for example dete-exit@1'),
  wave: waveIdSchema,
  name: z.string().min(1),
  nameEn: z.string().min(1).optional(),
  opens: isoDateSchema.optional(),
  closes: isoDateSchema.optional(),
  k: z.coerce.number().int().optional(),
  detail: z.coerce.number().int().optional(),
  frame: z.string().min(1).optional(),
  addPlaces: z.boolean().default(false),
})

export function importAnswersCommand(program: Command): void {
  program
    .command('import-answers')
    .argument('<file>', 'earlier answers as CSV, one row per person')
    .requiredOption('--mapping <file>', 'JSON: which column is which item, which value is which answer')
    .requiredOption('--instrument <code@version>', 'a published instrument')
    .requiredOption('--wave <code>', 'the new wave’s code, for example dete-2013')
    .requiredOption('--name <text>', 'its name in Swedish')
    .option('--name-en <text>', 'its name in English (the Swedish one)')
    .option('--opens <date>', 'when the answers were collected, from (today)')
    .option('--closes <date>', 'and to (today)')
    .option('--k <number>', 'smallest group that is shown, 5 or more')
    .option('--detail <number>', 'the same for reasons and distributions, 10 or more')
    .option('--frame <file>', 'CSV: district, tenure (if known) and headcount of those who were asked')
    .option('--add-places', 'add districts and units that the file names and the organisation has not')
    .description('turn earlier answers into a closed wave, counted and released like any other')
    .action((file: string, given: unknown) =>
      withInstallation((installation) => importFile(installation, file, given)),
    )
}

async function importFile(
  { databases, settings }: Installation,
  file: string,
  given: unknown,
): Promise<void> {
  const options = optionsSchema.safeParse(given)
  if (!options.success)
    throw new CommandFault(
      options.error.issues.map((one) => `--${one.path.join('.')}: ${one.message}`).join('; '),
    )
  const { mapping, instrument, wave, name, nameEn, opens, closes, k, detail, frame, addPlaces } = options.data
  const [instrumentCode = '', version = ''] = instrument.split('@')
  const bytes = await bytesOf(file)
  say(`Reading ${file} …`)
  const verdict = await importAnswers(
    { ...databases, key: settings.key },
    {
      file: bytes,
      frameFile: frame === undefined ? undefined : await bytesOf(frame),
      mapping: await readJsonFile(mapping),
      mayAddPlaces: addPlaces,
      waveId: wave,
      name: { sv: name, en: nameEn ?? name },
      instrumentCode,
      instrumentVersion: Number(version),
      opensOn: opens ?? today(),
      closesOn: closes ?? today(),
      ...(k === undefined ? {} : { minimumCellSize: k }),
      ...(detail === undefined ? {} : { minimumDetailSize: detail }),
    },
  )
  if (!verdict.ok) return refuse(verdict, { file, mapping, frame })
  print(verdict.wave.waveId)
  const { leftOut, ofOthers, added } = verdict
  say(`${verdict.responses} answers taken in.`)
  if (leftOut > 0) say(`${leftOut} rows without a district were left out, as the mapping says.`)
  if (ofOthers > 0) say(`${ofOthers} rows belong to something else, by the mapping’s "only".`)
  if (added.districts.length > 0) say(`Added districts: ${added.districts.join(', ')}`)
  if (added.units.length > 0) say(`Added units: ${added.units.join(', ')}`)
}

function bytesOf(file: string): Promise<Uint8Array> {
  return readFile(file).catch(() => {
    throw new CommandFault(`${file} cannot be read. Is it there?`)
  })
}

const simpleRefusals = {
  unknownInstrument: 'There is no such published instrument. See: npm run -s kvar -- instrument list',
  instrumentNotPublished:
    'That instrument is a draft. Publish it: npm run -s kvar -- instrument publish CODE@VERSION',
  waveIdTaken: 'There is a wave with that code already; give another --wave.',
  tooFewAnswers:
    'The file holds fewer answers than the smallest group that may be shown; nothing could be shown of it.',
  badDates: '--closes must not come before --opens.',
  cellSizeTooLow:
    'The smallest group must be 5 or more (--k), and 10 or more for details (--detail), and not below --k.',
} as const

type Files = { readonly file: string; readonly mapping: string; readonly frame: string | undefined }

function refuse(
  verdict: Extract<ImportAnswersVerdict, { ok: false }>,
  { file, mapping, frame = '' }: Files,
): never {
  const nothing = 'Nothing was taken in.'
  switch (verdict.reason) {
    case 'badMapping':
      return refuseWith(
        verdict.issues.map((issue) => `${mapping}: ${issue.path.join('.')}: ${issue.message}`),
        `The mapping cannot be used. ${nothing}`,
      )
    case 'unusableFile':
      throw new CommandFault(`${file}: ${tableFaultLine(verdict.fault)} ${nothing}`)
    case 'unusableFrame':
      throw new CommandFault(`${frame}: ${tableFaultLine(verdict.fault)} ${nothing}`)
    case 'badFrame':
      return refuseWith(
        verdict.faults.map(answerFaultLine),
        `${verdict.faults.length} faults in ${frame}. ${nothing}`,
      )
    case 'badAnswers':
      return refuseWith(verdict.faults.map(answerFaultLine), `${verdict.faults.length} faults. ${nothing}`)
    case 'unknownPlaces':
      return refuseWith(
        [...verdict.unknown.districts, ...verdict.unknown.units].map((code) => `unknown place: ${code}`),
        `The file names places the organisation has not. Import them first, map them, or give --add-places. ${nothing}`,
      )
    case 'invalidSheets':
      throw new CommandFault(`${verdict.positions.length} answers do not fit the instrument. ${nothing}`)
    default:
      throw new CommandFault(simpleRefusals[verdict.reason])
  }
}
