import { registerPath } from '~/http/paths'
import { retentionTexts } from '~/texts/retention'
import { useFrame } from '../layout/frame'
import { useTexts } from '../layout/language'
import { NoResult } from '../results/no-result'
import { RetentionHead, type RetentionPageName } from './retention-head'

/** Before a register has been brought in. */
export function NoRegister({ page }: { readonly page: RetentionPageName }) {
  const texts = useTexts(retentionTexts)
  const isHrCity = useFrame().account?.role === 'hrCity'
  return (
    <>
      <RetentionHead page={page} district="" choices={[]} />
      <NoResult title={texts.noRegisterTitle} text={texts.noRegisterText}>
        {isHrCity && (
          <a className="kv-link" href={registerPath('anstallningar')}>
            {texts.register}
          </a>
        )}
      </NoResult>
    </>
  )
}
