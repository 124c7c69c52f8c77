import type { MetaFunction } from '@remix-run/node'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { TextPage } from '~/components/layout/text-page'
import { accessibilityTexts } from '~/texts/accessibility'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: accessibilityTexts.sv.title, en: accessibilityTexts.en.title })

/** Open to anybody. */
export default function Accessibility() {
  return (
    <StaffPage>
      <TextPage texts={useTexts(accessibilityTexts)} />
    </StaffPage>
  )
}
