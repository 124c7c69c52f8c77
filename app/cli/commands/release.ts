import type { Command } from 'commander'
import { cellKey } from '~/domain/rollup/cell'
import { nBand } from '~/domain/release/n-band'
import { roundedAnalysis } from '../rounded-analysis'
import { findWaveRelease } from '../find-wave-release'
import { withInstallation } from '../open-installation'
import { print, printTable } from '../terminal'

export function releaseCommand(program: Command): void {
  const release = program.command('release').description('what may be shown of a wave')
  release
    .command('show')
    .argument('<wave>', 'the wave’s code, from kvar wave list')
    .option('--json', 'with the counts of every cell, rounded as on the pages')
    .description('the cells of a release: shown, suppressed or empty')
    .action((wave: string, options: { readonly json?: boolean }) =>
      withInstallation(async (installation) => {
        const { release } = await findWaveRelease(installation, wave)
        if (options.json === true) return print(JSON.stringify(roundedAnalysis(release), null, 2))
        printTable(
          ['cell', 'kind', 'answers'],
          release.cells.map((cell) => [
            cellKey(cell.cell),
            cell.kind,
            cell.kind === 'shown' ? `${nBand(cell.respondents).from}–${nBand(cell.respondents).to}` : '',
          ]),
        )
      }),
    )
}
