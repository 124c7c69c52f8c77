import { accessibilityPath, languagePath, methodPath, protectionPath } from '~/http/paths'
import { frameTexts } from '~/texts/frame'
import { useFrame } from './frame'
import { useLanguage, useTexts } from './language'

/** What anybody may read about Kvar, the language, and the demo mark once more (it prints). */
export function PageFoot() {
  const { municipality, path } = useFrame()
  const language = useLanguage()
  const texts = useTexts(frameTexts)
  return (
    <footer className="kv-foot">
      <div className="kv-wrap kv-foot__in">
        <span>{texts.motto}</span>
        <a className="kv-link" href={methodPath}>
          {texts.method}
        </a>
        <a className="kv-link" href={protectionPath}>
          {texts.protection}
        </a>
        <a className="kv-link" href={accessibilityPath}>
          {texts.accessibility}
        </a>
        <form method="post" action={languagePath} className="kv-foot__language" aria-label={texts.language}>
          <input type="hidden" name="till" value={path} />
          {language === 'sv' ? (
            <button className="kv-linkbutton" type="submit" name="sprak" value="en" lang="en">
              In English
            </button>
          ) : (
            <button className="kv-linkbutton" type="submit" name="sprak" value="sv" lang="sv">
              På svenska
            </button>
          )}
        </form>
        {municipality?.isDemo && <span className="kv-foot__demo">{texts.demo}</span>}
      </div>
    </footer>
  )
}
