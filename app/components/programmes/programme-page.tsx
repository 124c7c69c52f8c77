import type { Care, UntouchedWave } from '~/domain/programme/burden'
import type { Programme } from '~/domain/programme/programme'
import type { ProgrammePreview } from '~/domain/programme/programme-preview'
import type { StandingWave } from '~/domain/programme/programme-wave'
import { changeProgrammePath, programmePath, programmesPath } from '~/http/paths'
import { programmesTexts } from '~/texts/management-programmes'
import { DoneNotice } from '../forms/done-notice'
import { useLanguage, useTexts } from '../layout/language'
import { Notice } from '../layout/notice'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { ComingPanel } from './coming-panel'
import { ProgrammeWarnings } from './programme-warnings'
import { ProgrammeWavesPanel } from './programme-waves-panel'
import { YearPanel } from './year-panel'

/** One programme: what it will do, whom it asks next, what it has done. */
export function ProgrammePageView({
  programme,
  preview,
  waves,
  untouched,
  done,
}: {
  readonly programme: Programme
  readonly preview: ProgrammePreview
  readonly waves: readonly (StandingWave & { readonly care: Care | null })[]
  readonly untouched: UntouchedWave | null
  readonly done: string | null
}) {
  const texts = useTexts(programmesTexts)
  const language = useLanguage()
  const isRunning = programme.state === 'running'
  return (
    <StaffPage>
      <PageHead
        title={programme.name[language]}
        lead={`${texts.kind[programme.plan.kind]}. ${texts.state[programme.state]}.`}
        crumbs={[{ label: texts.title, href: programmesPath }]}
      >
        <div className="kv-head__acts">
          <a
            className="ds-button kv-btn-sm"
            data-variant="secondary"
            href={changeProgrammePath(programme.programmeId)}
          >
            {texts.change}
          </a>
          <form method="post" action={programmePath(programme.programmeId)}>
            <input type="hidden" name="act" value={isRunning ? 'pause' : 'resume'} />
            <button className="ds-button kv-btn-sm" data-variant="secondary" type="submit">
              {isRunning ? texts.pause : texts.resume}
            </button>
          </form>
        </div>
      </PageHead>
      <DoneNotice done={done} texts={texts.done} />
      <div className="kv-notices">
        {!isRunning && <Notice kind="info">{texts.pausedNote}</Notice>}
        <ProgrammeWarnings preview={preview} untouched={untouched} />
      </div>
      <div className="kv-grid">
        {programme.plan.kind === 'rounds' ? (
          <YearPanel preview={preview} />
        ) : (
          <ComingPanel programme={programme} coming={preview.coming} />
        )}
        <ProgrammeWavesPanel waves={waves} />
      </div>
    </StaffPage>
  )
}
