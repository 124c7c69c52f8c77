import { instrumentTexts } from '~/texts/management-instrument'
import { useTexts } from '../layout/language'

/** Draft, or published and since when: shape and word, not colour alone. */
export function StateTag({ publishedOn }: { readonly publishedOn: string | null }) {
  const texts = useTexts(instrumentTexts)
  return (
    <span className="ds-tag kv-status" data-s={publishedOn === null ? 'plan' : 'klar'} data-color="neutral">
      {publishedOn === null ? texts.draft : texts.published(publishedOn)}
    </span>
  )
}
