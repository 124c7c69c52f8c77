import { registerPath } from '~/http/paths'
import { retentionTexts } from '~/texts/retention'
import { useFrame } from '../layout/frame'
import { useTexts } from '../layout/language'
import { NoResult } from '../results/no-result'
import { RetentionHead, type RetentionPageName } from './retention-head'

/** Before a register has been brought in, or before anything has been worked out of it. */
export function NoRegister({
  page,
  isFirstCount = false,
}: {
  readonly page: RetentionPageName
  readonly isFirstCount?: boolean
}) {
  const texts = useTexts(retentionTexts)
  const isHrCity = useFrame().account?.role === 'hrCity'
  return (
    <>
      <RetentionHead page={page} district="" choices={[]} />
      <NoResult
        title={isFirstCount ? texts.firstCountTitle : texts.noRegisterTitle}
        text={isFirstCount ? texts.firstCountText : texts.noRegisterText}
      >
        {isHrCity && !isFirstCount && (
          <a className="kv-link" href={registerPath('anstallningar')}>
            {texts.register}
          </a>
        )}
      </NoResult>
    </>
  )
}
