import { registerPath } from '~/http/paths'
import { registerFiles, type RegisterFileName } from '~/http/register-file-result'
import { retentionRegisterTexts } from '~/texts/retention-register'
import { useTexts } from '../layout/language'

/** Which of the three files it is. */
export function RegisterFileChoice({ file }: { readonly file: RegisterFileName }) {
  const texts = useTexts(retentionRegisterTexts)
  return (
    <nav aria-label={texts.which} className="kv-chips__nav">
      <div className="kv-chips">
        {registerFiles.map((one) => (
          <a
            key={one}
            className="kv-chip"
            href={registerPath(one)}
            aria-current={one === file ? 'page' : undefined}
          >
            {texts.file[one].name}
          </a>
        ))}
      </div>
    </nav>
  )
}
