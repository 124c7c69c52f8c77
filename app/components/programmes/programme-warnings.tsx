import type { UntouchedWave } from '~/domain/programme/burden'
import type { ProgrammePreview } from '~/domain/programme/programme-preview'
import { programmeYearTexts } from '~/texts/management-programme-year'
import { useTexts } from '../layout/language'
import { Notice } from '../layout/notice'

const mostTold = 6

/** What HR should know before people are asked again. */
export function ProgrammeWarnings({
  preview,
  untouched,
}: {
  readonly preview: ProgrammePreview
  readonly untouched: UntouchedWave | null
}) {
  const texts = useTexts(programmeYearTexts)
  const { tooSoon, withoutAddress, withoutPlace } = preview
  const warnings = [
    ...(untouched === null ? [] : [texts.untouched[untouched.lacks](untouched.waveId)]),
    ...(withoutAddress === 0 ? [] : [texts.noAddress(withoutAddress)]),
    ...(withoutPlace === 0 ? [] : [texts.noPlace(withoutPlace)]),
    ...tooSoon.slice(0, mostTold).map(({ on, people, days }) => texts.tooSoon(on, people, days)),
  ]
  if (warnings.length === 0) return null
  return (
    <Notice kind="info">
      <h2 className="kv-notice__title">{texts.warningsTitle}</h2>
      <ul className="kv-notice__list">
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </Notice>
  )
}
