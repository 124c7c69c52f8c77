import type { Programme } from '~/domain/programme/programme'
import type { StandingWave } from '~/domain/programme/programme-wave'
import { programmePath, wavePath } from '~/http/paths'
import { programmesTexts } from '~/texts/management-programmes'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'

type Row = StandingWave & { readonly workedThroughOn: string | null }

/** What the programme has opened, and whether its results have been worked through. */
export function ProgrammeWavesPanel({
  programme,
  waves,
}: {
  readonly programme: Programme
  readonly waves: readonly Row[]
}) {
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
                  <WorkedThrough programme={programme} wave={wave} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Panel>
  )
}

function WorkedThrough({ programme, wave }: { readonly programme: Programme; readonly wave: Row }) {
  const texts = useTexts(programmesTexts)
  if (wave.workedThroughOn !== null) return texts.worked(wave.workedThroughOn)
  if (wave.state !== 'closed') return null
  return (
    <form method="post" action={programmePath(programme.programmeId)}>
      <input type="hidden" name="act" value="workedThrough" />
      <input type="hidden" name="waveId" value={wave.waveId} />
      <button
        className="ds-button kv-btn-sm"
        data-variant="secondary"
        type="submit"
        aria-label={texts.markWorkedNamed(wave.waveId)}
      >
        {texts.markWorked}
      </button>
    </form>
  )
}
