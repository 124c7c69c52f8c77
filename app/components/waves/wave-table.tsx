import { overviewPath, wavePath } from '~/http/paths'
import type { AnswerBand } from '~/domain/wave/answer-band'
import type { Wave } from '~/domain/wave/wave'
import { wavesTexts } from '~/texts/management-waves'
import { useLanguage, useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'
import { AnswerBandText } from './answer-band-text'

export type WaveRow = {
  readonly wave: Wave
  readonly invited: number | null
  readonly answers: AnswerBand | null
}

/** Waves of one state. What cannot be said of them has no column. */
export function WaveTable({
  id,
  title,
  rows,
}: {
  readonly id: string
  readonly title: string
  readonly rows: readonly WaveRow[]
}) {
  const texts = useTexts(wavesTexts)
  const language = useLanguage()
  const hasInvited = rows.some(({ invited }) => invited !== null)
  const hasAnswers = rows.some(({ answers }) => answers !== null)
  const hasResults = rows.some(({ wave }) => wave.state === 'closed')
  return (
    <Panel id={id} title={title}>
      <ScrollArea label={title}>
        <table className="ds-table kv-table kv-waves">
          <thead>
            <tr>
              <th scope="col">{texts.name}</th>
              <th scope="col">{texts.kindHead}</th>
              <th scope="col">{texts.dates}</th>
              {hasInvited && (
                <th scope="col" className="kv-r">
                  {texts.invited}
                </th>
              )}
              {hasAnswers && (
                <th scope="col" className="kv-r">
                  {texts.answers}
                </th>
              )}
              {hasResults && <th scope="col">{texts.results}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ wave, invited, answers }) => (
              <tr key={wave.waveId}>
                <th scope="row">
                  <a className="kv-link" href={wavePath(wave.waveId)}>
                    {wave.name[language]}
                  </a>
                </th>
                <td>{texts.kind[wave.kind]}</td>
                <td className="kv-nowrap">
                  {wave.closesOn === null
                    ? texts.from(wave.opensOn)
                    : texts.between(wave.opensOn, wave.closesOn)}
                </td>
                {hasInvited && <td className="kv-r">{invited}</td>}
                {hasAnswers && (
                  <td className="kv-r">{answers !== null && <AnswerBandText band={answers} />}</td>
                )}
                {hasResults && (
                  <td>
                    {wave.state === 'closed' && (
                      <a
                        className="kv-link"
                        href={overviewPath(wave.waveId)}
                        aria-label={texts.showResultsOf(wave.name[language])}
                      >
                        {texts.showResults}
                      </a>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Panel>
  )
}
