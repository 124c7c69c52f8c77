import type { MetaFunction } from '@remix-run/node'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { TextPage } from '~/components/layout/text-page'
import { protectionTexts } from '~/texts/protection'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: protectionTexts.sv.title, en: protectionTexts.en.title })

/** Open to anybody. */
export default function Protection() {
  return (
    <StaffPage>
      <TextPage texts={useTexts(protectionTexts)} />
    </StaffPage>
  )
}
