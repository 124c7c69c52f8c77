import type { Care } from '~/domain/programme/burden'
import type { StandingWave } from '~/domain/programme/programme-wave'
import { actionsPath, wavePath } from '~/http/paths'
import { programmesTexts } from '~/texts/management-programmes'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'

type Row = StandingWave & { readonly care: Care | null }

/** What the programme has opened, and what HR has made of the results. */
export function ProgrammeWavesPanel({ waves }: { readonly waves: readonly Row[] }) {
  const texts = useTexts(programmesTexts)
  if (waves.length === 0)
    return (
      <Panel id="omgangarna" title={texts.wavesTitle}>
        <p>{texts.noWaves}</p>
      </Panel>
    )
  return (
    <Panel id="omgangarna" title={texts.wavesTitle}>
      <ScrollArea label={texts.wavesTitle}>
        <table className="ds-table kv-table">
          <thead>
            <tr>
              <th scope="col">{texts.wavesTitle}</th>
              <th scope="col">{texts.stateHead}</th>
              <th scope="col">{texts.answers}</th>
            </tr>
          </thead>
          <tbody>
            {waves.map((wave) => (
              <tr key={wave.waveId}>
                <th scope="row">
                  {wave.state === 'planned' ? (
                    wave.waveId
                  ) : (
                    <a className="kv-link" href={wavePath(wave.waveId)}>
                      {wave.waveId}
                    </a>
                  )}
                </th>
                <td>{texts.waveState[wave.state]}</td>
                <td>
                  <Afterwards wave={wave} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Panel>
  )
}

/** What HR has made of a closed wave, and the way there. */
function Afterwards({ wave }: { readonly wave: Row }) {
  const texts = useTexts(programmesTexts)
  if (wave.state !== 'closed') return null
  const care = texts.care[wave.care ?? 'nothingDecided']
  return (
    <a className="kv-link" href={actionsPath(wave.waveId)} aria-label={texts.careNamed(wave.waveId, care)}>
      {care}
    </a>
  )
}
