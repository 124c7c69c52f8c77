import { retentionTexts } from '~/texts/retention'
import { useTexts } from '../layout/language'
import { NoResult } from '../results/no-result'
import { RetentionHead, type RetentionPageName } from './retention-head'

/** Before the first wave of the exit survey has been closed. */
export function NoExitSurvey({ page }: { readonly page: RetentionPageName }) {
  const texts = useTexts(retentionTexts)
  return (
    <>
      <RetentionHead page={page} district="" choices={[]} />
      <NoResult title={texts.noExitTitle} text={texts.noExitText} />
    </>
  )
}
