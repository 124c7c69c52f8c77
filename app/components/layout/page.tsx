import type { ReactNode } from 'react'
import { frameTexts } from '~/texts/frame'
import { useTexts } from './language'
import { MainMenu } from './main-menu'
import { PageFoot } from './page-foot'
import { TopBar } from './top-bar'

/** Every staff page: top bar, menu, the page itself, foot. */
export function StaffPage({ children }: { readonly children: ReactNode }) {
  const texts = useTexts(frameTexts)
  return (
    <>
      <a className="ds-skip-link" href="#innehall">
        {texts.skip}
      </a>
      <header>
        <TopBar />
        <MainMenu />
      </header>
      <main className="kv-wrap kv-main" id="innehall" tabIndex={-1}>
        {children}
      </main>
      <PageFoot />
    </>
  )
}
