import type { Language } from '~/domain/instrument/languages'
import { actionsPath, publishPath } from '~/http/paths'
import { staffResultTexts } from '~/texts/staff-result'

/** Above the page while HR looks at it: whether it is published, and the button that decides. */
export function PreviewBar({
  waveId,
  language,
  isPublished,
}: {
  readonly waveId: string
  readonly language: Language
  readonly isPublished: boolean
}) {
  const texts = staffResultTexts[language]
  return (
    <div className="kv-preview" role="region" aria-label={texts.publish}>
      <div className="kv-preview__in">
        <p>{isPublished ? texts.previewPublished : texts.previewBar}</p>
        <form method="post" action={publishPath(waveId)}>
          <button
            className={isPublished ? 'kv-button kv-button--quiet' : 'kv-button'}
            name="act"
            value={isPublished ? 'unpublish' : 'publish'}
          >
            {isPublished ? texts.unpublish : texts.publish}
          </button>
        </form>
        <a href={actionsPath(waveId)}>{texts.toActions}</a>
      </div>
    </div>
  )
}
