import type { RetentionHeading } from '~/domain/report/retention-heading'
import {
  leaversPath,
  leavingDistrictsPath,
  leavingReasonsPath,
  registerPath,
  retentionPath,
  staffingPath,
  stayPath,
  survivalPath,
} from '~/http/paths'
import { retentionTexts } from '~/texts/retention'
import { useFrame } from '../layout/frame'
import { useTexts } from '../layout/language'
import { PageHead } from '../layout/page-head'
import { type PeriodChoice, PeriodForm } from '../layout/period-form'

const names = ['overview', 'districts', 'survival', 'reasons', 'leavers', 'staffing', 'stay'] as const
export type RetentionPageName = (typeof names)[number]

const paths = {
  overview: retentionPath,
  districts: leavingDistrictsPath,
  stay: stayPath,
  survival: survivalPath,
  reasons: leavingReasonsPath,
  leavers: leaversPath,
  staffing: staffingPath,
} as const satisfies Record<RetentionPageName, unknown>

/** Title, what the page can be asked for, and the way to the other pages about leaving. */
export function RetentionHead({
  page,
  title,
  lead,
  district,
  choices,
}: {
  readonly page: RetentionPageName
  /** Of a page below it. */
  readonly title?: string
  readonly lead?: string
  /** Carried on to the other pages; "" = the whole city. */
  readonly district: string
  readonly choices: readonly PeriodChoice[]
}) {
  const texts = useTexts(retentionTexts)
  const isHrCity = useFrame().account?.role === 'hrCity'
  const above = [
    ...(page === 'overview' ? [] : [{ label: texts.title, href: retentionPath({ district }) }]),
    ...(title === undefined ? [] : [{ label: texts[page], href: paths[page]() }]),
  ]
  return (
    <>
      <PageHead title={title ?? (page === 'overview' ? texts.title : texts[page])} lead={lead} crumbs={above}>
        {choices.length > 0 && <PeriodForm action={paths[page]()} choices={choices} />}
      </PageHead>
      <nav aria-label={texts.pages} className="kv-chips__nav kv-subnav">
        <div className="kv-chips">
          {names.map((name) => (
            <a
              key={name}
              href={paths[name]({ district })}
              aria-current={name !== page ? undefined : title === undefined ? 'page' : 'true'}
            >
              {texts[name]}
            </a>
          ))}
          {isHrCity && <a href={registerPath('anstallningar')}>{texts.register}</a>}
        </div>
      </nav>
    </>
  )
}

/** Which group and which year. */
export function useRegisterChoices(heading: RetentionHeading): readonly PeriodChoice[] {
  const texts = useTexts(retentionTexts)
  return [
    { name: 'distrikt', label: texts.group, options: heading.districts, chosen: heading.district },
    { name: 'ar', label: texts.year, options: heading.years, chosen: heading.year },
  ]
}
