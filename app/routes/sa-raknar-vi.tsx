import type { MetaFunction } from '@remix-run/node'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { TextPage } from '~/components/layout/text-page'
import { methodTexts } from '~/texts/method'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: methodTexts.sv.title, en: methodTexts.en.title })

/** Open to anybody. */
export default function Method() {
  return (
    <StaffPage>
      <TextPage texts={useTexts(methodTexts)} />
    </StaffPage>
  )
}
