import type { Language } from '~/domain/instrument/languages'
import type { Wave } from '~/domain/wave/wave'
import { resultPath } from '~/http/paths'
import { staffResultTexts } from '~/texts/staff-result'

/** Which results staff may read. */
export function ResultListPage({
  waves,
  language,
}: {
  readonly waves: readonly Wave[]
  readonly language: Language
}) {
  const texts = staffResultTexts[language]
  return (
    <main className="kv-main kv-notice" id="innehall">
      <h1>{texts.listHeading}</h1>
      <p className="kv-lead">{waves.length === 0 ? texts.listEmpty : texts.listLead}</p>
      <ResultLinks waves={waves} language={language} />
    </main>
  )
}

export function ResultLinks({
  waves,
  language,
}: {
  readonly waves: readonly Wave[]
  readonly language: Language
}) {
  if (waves.length === 0) return null
  return (
    <ul className="kv-results">
      {waves.map(({ waveId, name }) => (
        <li key={waveId}>
          <a href={resultPath(waveId, { language })}>{name[language]}</a>
        </li>
      ))}
    </ul>
  )
}
