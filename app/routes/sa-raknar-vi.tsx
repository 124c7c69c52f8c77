import type { MetaFunction } from '@remix-run/node'
import { useLanguage, useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { TextPage } from '~/components/layout/text-page'
import { methodTexts } from '~/texts/method'
import { formulas } from '~/texts/method-formulas'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: methodTexts.sv.title, en: methodTexts.en.title })

/** Open to anybody: what is said in words, then every computation with its formula and source. */
export default function Method() {
  const texts = useTexts(methodTexts)
  const sections = [...texts.sections, formulas(useLanguage())]
  return (
    <StaffPage>
      <TextPage texts={{ ...texts, sections }} />
    </StaffPage>
  )
}
