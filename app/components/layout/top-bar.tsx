import {
  firstRunPath,
  methodPath,
  ownPasswordPath,
  overviewPath,
  signInPath,
  signOutPath,
} from '~/http/paths'
import { frameTexts } from '~/texts/frame'
import { useFrame } from './frame'
import { useTexts } from './language'
import { Logo } from './logo'

/** Pages that are about getting in need no link to it. */
const entrances = [signInPath, firstRunPath]

/** Brand, municipality, the demo mark, who is signed in and the way out. */
export function TopBar() {
  const { municipality, account, path } = useFrame()
  const texts = useTexts(frameTexts)
  return (
    <div className="kv-bar">
      <div className="kv-wrap kv-bar__in">
        <a className="kv-brand" href={account === null ? '/' : overviewPath()}>
          <Logo negative />
          <span>{texts.product}</span>
        </a>
        {municipality && (
          <div className="kv-org">
            <b>{municipality.name}</b> · {texts.profession}
          </div>
        )}
        <div className="kv-bar__end">
          {municipality?.isDemo && <span className="kv-demo">{texts.demo}</span>}
          {account === null ? (
            !entrances.some((entrance) => path.startsWith(entrance)) && (
              <a href={signInPath}>{texts.signIn}</a>
            )
          ) : (
            <>
              <a className="kv-bar__method" href={methodPath}>
                {texts.method}
              </a>
              <a href={ownPasswordPath}>{account.name}</a>
              <form method="post" action={signOutPath}>
                <button className="kv-linkbutton" type="submit">
                  {texts.signOut}
                </button>
              </form>
            </>
          )}
        </div>
      </div>
    </div>
  )
}
