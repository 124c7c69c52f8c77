import { LanguageLinks, RespondentDocument } from '~/components/questionnaire/respondent-document'
import type { Municipality } from '~/components/questionnaire/survey'
import { PreviewBar } from '~/components/staff-result/preview-bar'
import { ResultLinks, ResultListPage } from '~/components/staff-result/result-list-page'
import { StaffResultPage } from '~/components/staff-result/staff-result-page'
import type { Language } from '~/domain/instrument/localised-text'
import type { StaffResult } from '~/domain/plan/staff-result'
import type { Wave } from '~/domain/wave/wave'
import stylesheet from '~/styles/staff-result.css'
import { staffResultTexts } from '~/texts/staff-result'
import { kioskPath, publishPath, resultPath } from './paths'
import { respondentAssets } from './respondent-assets.server'
import { fillTemplate, KeptMarkup } from './respondent-markup.server'
import type { PagePiece } from './respondent-page-body.server'

type Frame = { readonly municipality: Municipality; readonly language: Language }

/** How it went and what was decided. Nothing on it belongs to one person, and it has no script but a shared screen's. */
export function drawResult(
  result: StaffResult,
  {
    municipality,
    language,
    others,
    kioskAddress,
  }: Frame & {
    readonly others: readonly Wave[]
    /** On a shared screen: where the same is read on a phone. */
    readonly kioskAddress: string | undefined
  },
): readonly PagePiece[] {
  const texts = staffResultTexts[language]
  const { waveId, chosen } = result
  const isKiosk = kioskAddress !== undefined
  const place = chosen?.value
  return draw(texts.heading, () => (
    <RespondentDocument
      language={language}
      municipality={municipality}
      assets={isKiosk ? { ...respondentAssets, stylesheet } : { stylesheet }}
      kiosk={isKiosk ? kioskPath(language) : undefined}
      languageSwitch={
        <LanguageLinks
          language={language}
          hrefOf={(other) => resultPath(waveId, { place, language: other, isKiosk })}
        />
      }
    >
      <StaffResultPage
        result={result}
        language={language}
        action={resultPath(waveId)}
        ownPhone={kioskAddress}
        foot={
          isKiosk ? (
            <p>
              <a href={kioskPath(language)}>{texts.back}</a>
            </p>
          ) : (
            others.length > 0 && (
              <section aria-labelledby="andra">
                <h2 id="andra">{texts.otherTitle}</h2>
                <ResultLinks waves={others} language={language} />
              </section>
            )
          )
        }
      />
    </RespondentDocument>
  ))
}

/** The same as HR looks at it, with what they can do about it above. */
export function drawResultPreview(
  result: StaffResult,
  { municipality, language, isPublished }: Frame & { readonly isPublished: boolean },
): readonly PagePiece[] {
  const { waveId, chosen } = result
  const place = chosen?.value
  return draw(staffResultTexts[language].heading, () => (
    <RespondentDocument
      language={language}
      municipality={municipality}
      assets={{ stylesheet }}
      notice={<PreviewBar waveId={waveId} language={language} isPublished={isPublished} />}
      languageSwitch={
        <LanguageLinks
          language={language}
          hrefOf={(other) => publishPath(waveId, { place, language: other })}
        />
      }
    >
      <StaffResultPage result={result} language={language} action={publishPath(waveId)} />
    </RespondentDocument>
  ))
}

/** Which results can be read. */
export function drawResultList(
  waves: readonly Wave[],
  { municipality, language }: Frame,
): readonly PagePiece[] {
  return draw(staffResultTexts[language].listHeading, () => (
    <RespondentDocument
      language={language}
      municipality={municipality}
      assets={{ stylesheet }}
      languageSwitch={
        <LanguageLinks language={language} hrefOf={(other) => resultPath(undefined, { language: other })} />
      }
    >
      <ResultListPage waves={waves} language={language} />
    </RespondentDocument>
  ))
}

function draw(title: string, document: Parameters<KeptMarkup['template']>[1]): readonly PagePiece[] {
  return fillTemplate(new KeptMarkup(1).template('', document), { title: `${title} – Kvar` })
}
