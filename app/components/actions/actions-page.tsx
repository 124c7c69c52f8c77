import { actionsPath, newActionPath } from '~/http/paths'
import type { ActionRow } from '~/domain/plan/action-row'
import type { Wave } from '~/domain/wave/wave'
import { actionsTexts } from '~/texts/actions'
import { resultsTexts } from '~/texts/results'
import { DoneNotice } from '../forms/done-notice'
import { useLanguage, useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { Panel } from '../layout/panel'
import { PeriodForm } from '../layout/period-form'
import { ActionTable } from './action-table'
import { NoActionPanel } from './no-action-panel'
import { PublicationPanel } from './publication-panel'

/** What was decided after a wave, and whether staff may read it. */
export function ActionsPage({
  wave,
  choices,
  rows,
  noActionReason,
  publishedOn,
  isHrCity,
  done,
}: {
  readonly wave: Wave
  readonly choices: readonly Wave[]
  readonly rows: readonly ActionRow[]
  readonly noActionReason: string | null
  readonly publishedOn: string | null
  readonly isHrCity: boolean
  readonly done: string | null
}) {
  const texts = useTexts(actionsTexts)
  const language = useLanguage()
  const options = choices.map(({ waveId, name }) => ({ value: waveId, label: name[language] }))
  const isExplained = noActionReason !== null && rows.length === 0
  return (
    <StaffPage>
      <PageHead title={texts.title} lead={texts.lead}>
        <PeriodForm
          action={actionsPath()}
          choices={[{ name: 'omgang', label: texts.wave, options, chosen: wave.waveId }]}
        />
      </PageHead>
      <DoneNotice done={done} texts={texts.done} />
      <div className="kv-grid">
        <Panel
          id="atgarder"
          title={wave.name[language]}
          action={
            <a className="ds-button kv-btn-sm" data-color="accent" href={newActionPath(wave.waveId)}>
              {texts.add}
            </a>
          }
        >
          {rows.length > 0 && <ActionTable label={wave.name[language]} rows={rows} />}
          {rows.length === 0 && !isExplained && <p>{texts.none}</p>}
          {isExplained && (
            <p>{noActionReason === '' ? texts.noActionMarked : texts.noActionSaid(noActionReason)}</p>
          )}
        </Panel>
        {isHrCity && <PublicationPanel waveId={wave.waveId} publishedOn={publishedOn} />}
        {isHrCity && rows.length === 0 && (
          <NoActionPanel waveId={wave.waveId} reason={noActionReason ?? ''} />
        )}
      </div>
    </StaffPage>
  )
}

/** As long as no wave is closed. */
export function NoActionsYet() {
  const texts = useTexts(actionsTexts)
  const results = useTexts(resultsTexts)
  return (
    <StaffPage>
      <PageHead title={texts.title} lead={results.noWaveTitle} />
      <p>{texts.noWaveText}</p>
    </StaffPage>
  )
}
