import { mailWordsPath, newWavePath } from '~/http/paths'
import { fieldworkActTexts } from '~/texts/management-fieldwork-acts'
import { mailWordsTexts } from '~/texts/management-mail-words'
import { wavesTexts } from '~/texts/management-waves'
import { DoneNotice } from '../forms/done-notice'
import { useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { NoWaves } from './no-waves'
import { type WaveRow, WaveTable } from './wave-table'

/** All waves, by how far they have come. */
export function WavesPage({
  rows,
  hasOrganisation,
  hasInstrument,
  done,
}: {
  readonly rows: readonly WaveRow[]
  readonly hasOrganisation: boolean
  readonly hasInstrument: boolean
  readonly done: string | null
}) {
  const texts = useTexts(wavesTexts)
  const mail = useTexts(mailWordsTexts)
  const acts = useTexts(fieldworkActTexts)
  const open = rows.filter(({ wave }) => wave.state !== 'closed')
  const closed = rows.filter(({ wave }) => wave.state === 'closed' && wave.origin === 'fieldwork')
  const imported = rows.filter(({ wave }) => wave.state === 'closed' && wave.origin === 'imported')
  const mayOpen = hasOrganisation && hasInstrument
  return (
    <StaffPage>
      <PageHead title={texts.title} lead={texts.lead}>
        {mayOpen && (
          <div className="kv-head__acts">
            <a className="ds-button kv-btn-sm" data-variant="secondary" href={mailWordsPath}>
              {mail.title}
            </a>
            {rows.length > 0 && (
              <a className="ds-button kv-btn-sm" data-color="accent" href={newWavePath}>
                {texts.open}
              </a>
            )}
          </div>
        )}
      </PageHead>
      <DoneNotice done={done} texts={acts.waves} />
      <div className="kv-grid">
        {(rows.length === 0 || !mayOpen) && (
          <NoWaves hasOrganisation={hasOrganisation} hasInstrument={hasInstrument} />
        )}
        {open.length > 0 && <WaveTable id="oppna" title={texts.openTitle} rows={open} />}
        {closed.length > 0 && <WaveTable id="stangda" title={texts.closedTitle} rows={closed} />}
        {imported.length > 0 && <WaveTable id="inhamtade" title={texts.importedTitle} rows={imported} />}
      </div>
    </StaffPage>
  )
}
