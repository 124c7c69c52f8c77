import { posterPath, wavePath, wavesPath } from '~/http/paths'
import type { Poster } from '~/domain/invitation/invitation-facts'
import type { Wave } from '~/domain/wave/wave'
import { posterTexts } from '~/texts/management-poster'
import { wavesTexts } from '~/texts/management-waves'
import { ChoiceField } from '../layout/choice-field'
import { useLanguage, useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { Panel } from '../layout/panel'
import { QrPicture } from './qr-picture'

/** A poster to print and the address of the shared screen. */
export function PosterPage({
  wave,
  units,
  unitId,
  poster,
  kiosk,
}: {
  readonly wave: Wave
  readonly units: readonly { readonly unitId: string; readonly label: string }[]
  readonly unitId: string
  readonly poster: Poster
  readonly kiosk: string
}) {
  const texts = useTexts(posterTexts)
  const { title } = useTexts(wavesTexts)
  const name = wave.name[useLanguage()]
  return (
    <StaffPage>
      <div className="kv-noprint">
        <PageHead
          title={texts.title}
          lead={texts.lead}
          crumbs={[
            { label: title, href: wavesPath },
            { label: name, href: wavePath(wave.waveId) },
          ]}
        />
        <div className="kv-grid">
          <Panel id="delad" title={texts.kioskTitle} className="kv-c6">
            <div className="kv-text">
              <p>{texts.kiosk}</p>
              <p>
                {texts.screen}{' '}
                <a className="kv-link" href={kiosk}>
                  {kiosk}
                </a>
              </p>
            </div>
          </Panel>
          <Panel id="affisch" title={texts.posterTitle} sub={texts.print} className="kv-c6">
            <form method="get" action={posterPath(wave.waveId)} className="kv-form">
              <ChoiceField
                name="enhet"
                label={texts.choose}
                chosen={unitId}
                options={[
                  { value: '', label: texts.everywhere },
                  ...units.map((unit) => ({ value: unit.unitId, label: unit.label })),
                ]}
              />
              <button className="ds-button" data-variant="secondary" type="submit">
                {texts.show}
              </button>
            </form>
          </Panel>
        </div>
      </div>
      <article className="kv-letter kv-poster" lang={poster.language}>
        <p className="kv-letter__from">
          {poster.municipality}
          {poster.unit !== null && `, ${poster.unit}`}
        </p>
        <h2>{poster.heading}</h2>
        <QrPicture qr={poster.qr} width={320} />
        <p>
          <b>{poster.way}</b>
        </p>
        <p>{poster.noCode}</p>
        {poster.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
    </StaffPage>
  )
}
