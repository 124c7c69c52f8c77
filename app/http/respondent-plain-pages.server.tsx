import type { GivenCode } from '~/components/questionnaire/code-form'
import { EntrancePage } from '~/components/questionnaire/entrance-page'
import { IntroPage } from '~/components/questionnaire/intro-page'
import { AgainForm, NoticePage } from '~/components/questionnaire/notice-page'
import { plainDate } from '~/components/questionnaire/plain-date'
import { LanguageLinks, RespondentDocument } from '~/components/questionnaire/respondent-document'
import type { Municipality, Survey } from '~/components/questionnaire/survey'
import { ThanksPage } from '~/components/questionnaire/thanks-page'
import type { Language } from '~/domain/instrument/localised-text'
import { answerPath, kioskPath, thanksPath } from '~/http/paths'
import { respondentIntroTexts } from '~/texts/respondent-intro'
import { type NoticeKind, respondentNoticeTexts } from '~/texts/respondent-notices'
import { respondentPageTexts } from '~/texts/respondent-pages'
import { respondentAssets } from './respondent-assets.server'
import { fillTemplate, KeptMarkup } from './respondent-markup.server'
import type { PagePiece } from './respondent-page-body.server'

/** The first page of a survey. As most people get it, it is drawn once. */
export function drawIntroPage(
  survey: Survey,
  kept: KeptMarkup,
  { language, given }: { readonly language: Language; readonly given: GivenCode },
): readonly PagePiece[] {
  const { waveId } = survey.wave
  const title = survey.instrument.heading[language]
  const draw = () => (
    <RespondentDocument
      language={language}
      municipality={survey.municipality}
      assets={respondentAssets}
      languageSwitch={<LanguageLinks language={language} hrefOf={(other) => answerPath(waveId, other)} />}
    >
      <IntroPage survey={survey} language={language} given={given} />
    </RespondentDocument>
  )
  const template =
    given.kind === 'none' ? kept.template(`intro ${language}`, draw) : new KeptMarkup(1).template('', draw)
  return fillTemplate(template, { title: titleOf(title, language, given.kind === 'faulty') })
}

/** For a code without a link. */
export function drawEntrancePage(
  municipality: Municipality | undefined,
  {
    language,
    given,
    isKiosk = false,
    published = null,
  }: {
    readonly language: Language
    readonly given: GivenCode
    /** On a screen that many share. */
    readonly isKiosk?: boolean
    /** The newest wave that staff may read about. */
    readonly published?: string | null
  },
): readonly PagePiece[] {
  const pathIn = isKiosk ? kioskPath : (other: Language) => answerPath(undefined, other)
  const template = new KeptMarkup(1).template('', () => (
    <RespondentDocument
      language={language}
      municipality={municipality}
      assets={respondentAssets}
      kiosk={isKiosk ? kioskPath() : undefined}
      languageSwitch={<LanguageLinks language={language} hrefOf={pathIn} />}
    >
      <EntrancePage language={language} given={given} isKiosk={isKiosk} published={published} />
    </RespondentDocument>
  ))
  const title = respondentIntroTexts[language].entrance.heading
  return fillTemplate(template, { title: titleOf(title, language, given.kind === 'faulty') })
}

export function drawThanksPage(
  survey: Survey,
  kept: KeptMarkup,
  {
    language,
    receipt,
    later,
  }: {
    readonly language: Language
    readonly receipt: string | undefined
    /** When and where a leaver may answer once more. */
    readonly later?: { readonly from: string; readonly address: string } | undefined
  },
): readonly PagePiece[] {
  const { waveId, minimumCellSize } = survey.wave
  const hasReceipt = receipt !== undefined
  const template = kept.template(`thanks ${language} ${hasReceipt} ${later !== undefined}`, () => (
    <RespondentDocument
      language={language}
      municipality={survey.municipality}
      assets={respondentAssets}
      languageSwitch={
        hasReceipt ? null : (
          <LanguageLinks language={language} hrefOf={(other) => thanksPath(waveId, other)} />
        )
      }
    >
      <ThanksPage
        language={language}
        minimumCellSize={minimumCellSize}
        hasReceipt={hasReceipt}
        hasLater={later !== undefined}
        published={survey.published}
      />
    </RespondentDocument>
  ))
  const texts = respondentPageTexts[language]
  const title = titleOf(hasReceipt ? texts.thanksTitle : texts.receipt, language, false)
  return fillTemplate(template, {
    title,
    receipt: receipt ?? '',
    laterFrom: later?.from ?? '',
    laterAddress: later?.address ?? '',
  })
}

export type Again = {
  readonly action: string
  readonly fields: readonly (readonly [name: string, value: string])[]
}

/** Something is the matter. `again` makes the button repeat what did not get through. */
export function drawNoticePage(
  municipality: Municipality | undefined,
  {
    language,
    kind,
    opensOn,
    again,
    goTo,
    inLanguage,
  }: {
    readonly language: Language
    readonly kind: NoticeKind
    readonly opensOn?: string | undefined
    readonly again?: Again | undefined
    readonly goTo?: string | undefined
    readonly inLanguage?: ((language: Language) => string) | undefined
  },
): readonly PagePiece[] {
  const texts = respondentNoticeTexts[language]
  const notice =
    kind === 'tooEarly' || kind === 'followUpTooEarly'
      ? texts[kind](opensOn === undefined ? undefined : plainDate(opensOn, language))
      : texts[kind]
  const template = new KeptMarkup(1).template('', () => (
    <RespondentDocument
      language={language}
      municipality={municipality}
      assets={respondentAssets}
      languageSwitch={inLanguage && <LanguageLinks language={language} hrefOf={inLanguage} />}
    >
      <NoticePage title={notice.title} text={notice.text} remedy={notice.remedy}>
        {notice.go !== undefined &&
          (again === undefined ? (
            <a className="kv-button" href={goTo ?? answerPath(undefined, language)}>
              {notice.go}
            </a>
          ) : (
            <AgainForm {...again} label={notice.go} />
          ))}
      </NoticePage>
    </RespondentDocument>
  ))
  return fillTemplate(template, { title: titleOf(notice.title, language, false) })
}

function titleOf(title: string, language: Language, isFaulty: boolean): string {
  return `${isFaulty ? respondentPageTexts[language].faultTitle(title) : title} – Kvar`
}
