import type { Command } from 'commander'
import { driverUncertainty } from '~/domain/analysis/analyse-drivers'
import { analyseRelease } from '~/domain/analysis/analyse-release'
import type { AnalysedCell, AnalysedScale, Analysis } from '~/domain/analysis/analysis'
import type { Instrument } from '~/domain/instrument/instrument'
import type { Organisation } from '~/domain/organisation/organisation'
import { nBand } from '~/domain/release/n-band'
import { indexScale } from '~/domain/rollup/rollup'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { findWaveRelease } from '../find-wave-release'
import { fullPrecision } from '../full-precision'
import { withInstallation } from '../open-installation'
import { roundedAnalysis } from '../rounded-analysis'
import { print, printTable, say } from '../terminal'

type Options = { readonly json?: boolean; readonly fullPrecision?: boolean }

export function analysisCommand(program: Command): void {
  program
    .command('analysis')
    .argument('<wave>', 'the wave’s code, from kvar wave list')
    .option('--json', 'everything, as JSON')
    .option('--full-precision', 'with --json: not rounded, to check the arithmetic; do not pass it on')
    .description('what a released wave says, per district and focus area')
    .action((wave: string, options: Options) =>
      withInstallation(async (installation) => {
        const { release, instrument } = await findWaveRelease(installation, wave)
        const analysis = analyseRelease(release, instrument)
        if (options.json !== true)
          return printIndexes(analysis, instrument, await getOrganisation(installation.databases.register))
        const told = { ...analysis, driverUncertainty: driverUncertainty(analysis.drivers) }
        print(
          options.fullPrecision === true
            ? fullPrecision(told)
            : JSON.stringify(roundedAnalysis(told), null, 2),
        )
      }),
    )
}

function printIndexes(analysis: Analysis, instrument: Instrument, { districts }: Organisation): void {
  const areas = instrument.focusAreas.map((area) => area.code)
  const lineOf = (name: string, one: AnalysedCell | undefined) => {
    if (one?.kind !== 'shown') return [name, 'too few']
    const { from, to } = nBand(one.respondents)
    return [name, `${from}–${to}`, ...[indexScale, ...areas].map((code) => indexText(one.scales[code]))]
  }
  const rows = districts.flatMap(({ districtId, name }) => {
    const found = analysis.districts.find((one) => one.cell.districtId === districtId)
    return found === undefined ? [] : [lineOf(name, found)]
  })
  printTable(['', 'answers', 'index', ...areas], [lineOf('the whole city', analysis.city), ...rows])
  say(
    '0–100, higher is better. * differs from the rest of the city (adjusted p < 0.05). “–” too few answers.',
  )
}

function indexText(scale: AnalysedScale | undefined): string {
  if (scale?.kind !== 'shown') return '–'
  return `${Math.round(scale.estimate.mean)}${scale.versusRest?.isSupported === true ? '*' : ''}`
}
