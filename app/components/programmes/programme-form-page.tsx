import type { ItemBank } from '~/domain/programme/item-bank'
import type { Programme } from '~/domain/programme/programme'
import type { ProgrammeFormResult } from '~/http/programme-result'
import { programmesPath } from '~/http/paths'
import { programmeFormTexts } from '~/texts/management-programme-form'
import { programmesTexts } from '~/texts/management-programmes'
import { FormFaultSummary } from '../forms/form-fault-summary'
import { useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { type Choice, ProgrammeForm } from './programme-form'
import { ProgrammeWarnings } from './programme-warnings'
import { YearPanel } from './year-panel'

/** Making or changing a programme: the form, and below it the year as it would be. */
export function ProgrammeFormPage({
  kind,
  action,
  isNew,
  initial,
  initialPlaces,
  initialCore,
  instruments,
  banks,
  followUps,
  allPlaces,
  result,
}: {
  readonly kind: Programme['plan']['kind']
  readonly action: string
  readonly isNew: boolean
  readonly initial: Readonly<Record<string, string>>
  readonly initialPlaces: readonly string[]
  readonly initialCore: readonly string[]
  readonly instruments: readonly Choice[]
  readonly banks: readonly ItemBank[]
  readonly followUps: readonly Choice[]
  readonly allPlaces: readonly Choice[]
  readonly result: ProgrammeFormResult | undefined
}) {
  const texts = useTexts(programmeFormTexts)
  const { title, kind: kinds } = useTexts(programmesTexts)
  const faults = result?.faults ?? {}
  const problems = result?.problems ?? []
  const hasFaults = Object.keys(faults).length + problems.length > 0
  return (
    <StaffPage>
      <PageHead
        title={`${isNew ? texts.title : texts.changeTitle}: ${kinds[kind]}`}
        lead={texts.lead}
        crumbs={[{ label: title, href: programmesPath }]}
      />
      {hasFaults && (
        <FormFaultSummary
          title={texts.faultsTitle}
          faults={faults}
          labels={texts.label}
          others={problems.map((problem) => ({ text: texts.problem[problem] }))}
        />
      )}
      {result?.preview && (
        <div className="kv-notices">
          <ProgrammeWarnings preview={result.preview} untouched={null} />
        </div>
      )}
      <ProgrammeForm
        kind={kind}
        action={action}
        given={result?.given ?? initial}
        places={result?.places ?? initialPlaces}
        core={result?.core ?? initialCore}
        faults={faults}
        instruments={instruments}
        banks={banks}
        followUps={followUps}
        allPlaces={allPlaces}
      />
      {result?.preview && (
        <div className="kv-grid kv-grid--below">
          <YearPanel preview={result.preview} />
        </div>
      )}
    </StaffPage>
  )
}
