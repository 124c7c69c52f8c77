import type { Command } from 'commander'
import { analyseTrends, type Trend } from '~/domain/analysis/analyse-trends'
import { comparableScales } from '~/domain/analysis/comparable-scales'
import type { Organisation } from '~/domain/organisation/organisation'
import { districtName, type ReleasedWave } from '~/domain/report/result-basis'
import { newestFirst } from '~/domain/wave/wave-order'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { loadReleasedWave } from '~/services/load-released-wave.server'
import { loadWaveSeries } from '~/services/load-wave-series.server'
import { findNamedWave } from '../find-wave-release'
import { fullPrecision } from '../full-precision'
import { type Installation, withInstallation } from '../open-installation'
import { roundedAnalysis } from '../rounded-analysis'
import { CommandFault, print, printTable, say } from '../terminal'

type Options = { readonly json?: boolean; readonly fullPrecision?: boolean }

export function trendCommand(program: Command): void {
  program
    .command('trend')
    .argument('<waves...>', 'one wave: it and the earlier ones of its kind; several: just these')
    .option('--json', 'everything, as JSON')
    .option('--full-precision', 'with --json: not rounded, to check the arithmetic; do not pass it on')
    .description('whether indexes have moved over the waves, per district and focus area')
    .action((codes: readonly string[], options: Options) =>
      withInstallation(async (installation) => {
        const series = await seriesOf(installation, codes)
        const newest = series.at(-1)
        const trends = analyseTrends(
          series.map(({ analysis, instrument }) => ({
            analysis,
            scales: newest === undefined ? [] : comparableScales(newest.instrument, instrument),
          })),
        )
        const waves = series.map(({ wave }) => wave.waveId)
        if (options.json !== true)
          return printTrends(trends, await getOrganisation(installation.databases.register))
        const told = { waves, trends }
        print(
          options.fullPrecision === true
            ? fullPrecision(told)
            : JSON.stringify(roundedAnalysis(told), null, 2),
        )
      }),
    )
}

/** The oldest first. */
async function seriesOf(
  installation: Installation,
  codes: readonly string[],
): Promise<readonly ReleasedWave[]> {
  const named = await Promise.all(codes.map((code) => findNamedWave(installation, code)))
  const waves = [...named].sort(newestFirst).reverse()
  const newest = waves.at(-1)
  const released = await Promise.all(waves.map((wave) => loadReleasedWave(installation.databases, wave)))
  const open = waves.find((_, place) => released[place] === undefined)
  if (open !== undefined)
    throw new CommandFault(
      `Nothing is shown of ${open.waveId} before it is closed: npm run -s kvar -- wave close ${open.waveId}`,
    )
  const found = released.filter((one) => one !== undefined)
  if (newest === undefined || found.length > 1) return found
  return [...(await loadWaveSeries(installation.databases, newest)), ...found]
}

function printTrends(trends: readonly Trend[], organisation: Organisation): void {
  const nameOf = ({ cell }: Trend) =>
    cell.grouping === 'district' && cell.districtId !== null
      ? districtName(organisation, cell.districtId)
      : 'the whole city'
  printTable(
    ['', 'scale', 'waves', 'per wave', '95 % interval', ''],
    trends.map((trend) => [nameOf(trend), trend.scale, String(trend.points.length), ...movementOf(trend)]),
  )
  say('Index points 0–100 per wave. * adjusted p < 0.05. A wave with fewer than 10 answers does not count.')
}

function movementOf(trend: Trend): readonly string[] {
  if (trend.kind === 'absent')
    return [trend.reason === 'fewWaves' ? 'too few waves' : 'nobody differs', '', '']
  const [slope, interval, isSupported] =
    trend.kind === 'line'
      ? ([trend.slope, trend.interval, trend.isSupported] as const)
      : ([trend.comparison.difference, trend.comparison.interval, trend.comparison.isSupported] as const)
  return [
    slope.toFixed(1),
    `${interval.low.toFixed(1)} to ${interval.high.toFixed(1)}`,
    isSupported ? '*' : '',
  ]
}
