import type { RetentionHeading } from '~/domain/report/retention-overview'
import {
  leaversPath,
  leavingReasonsPath,
  registerPath,
  retentionPath,
  staffingPath,
  survivalPath,
} from '~/http/paths'
import { retentionTexts } from '~/texts/retention'
import { useFrame } from '../layout/frame'
import { useTexts } from '../layout/language'
import { PageHead } from '../layout/page-head'
import { type PeriodChoice, PeriodForm } from '../layout/period-form'

export type RetentionPageName = 'overview' | 'survival' | 'reasons' | 'leavers' | 'staffing'

const paths = {
  overview: retentionPath,
  survival: survivalPath,
  reasons: leavingReasonsPath,
  leavers: leaversPath,
  staffing: staffingPath,
} as const satisfies Record<RetentionPageName, unknown>

/** Title, what the page can be asked for, and the way to the other pages about leaving. */
export function RetentionHead({
  page,
  lead,
  district,
  choices,
}: {
  readonly page: RetentionPageName
  readonly lead?: string
  /** Carried on to the other pages; "" = the whole city. */
  readonly district: string
  readonly choices: readonly PeriodChoice[]
}) {
  const texts = useTexts(retentionTexts)
  const isHrCity = useFrame().account?.role === 'hrCity'
  const names = ['overview', 'survival', 'reasons', 'leavers', 'staffing'] as const
  return (
    <>
      <PageHead
        title={page === 'overview' ? texts.title : texts[page]}
        lead={lead}
        crumbs={page === 'overview' ? [] : [{ label: texts.title, href: retentionPath({ district }) }]}
      >
        {choices.length > 0 && <PeriodForm action={paths[page]()} choices={choices} />}
      </PageHead>
      <nav aria-label={texts.pages} className="kv-chips__nav kv-subnav">
        <div className="kv-chips">
          {names.map((name) => (
            <a key={name} href={paths[name]({ district })} aria-current={name === page ? 'page' : undefined}>
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
