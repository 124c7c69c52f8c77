import { formFields } from '~/components/questionnaire/form-fields'
import { RespondentFormDocument } from '~/components/questionnaire/respondent-document'
import {
  ReviewButtons,
  ReviewHead,
  ReviewRow,
  ReviewSectionHead,
} from '~/components/questionnaire/review-parts'
import { PartHead, SectionButtons, SectionHead } from '~/components/questionnaire/section-parts'
import { Slot } from '~/components/questionnaire/slot'
import type { Survey } from '~/components/questionnaire/survey'
import { type Answer, answerTo } from '~/domain/instrument/answer'
import type { SheetProblem } from '~/domain/ballot/answer-sheet'
import type { Section } from '~/domain/instrument/instrument'
import type { Item } from '~/domain/instrument/item'
import { notApplicableValue } from '~/domain/instrument/item-kinds/one-option'
import { itemsOf } from '~/domain/instrument/items-of'
import type { Language } from '~/domain/instrument/localised-text'
import { answerPath, thanksPath } from '~/http/paths'
import { respondentPageTexts } from '~/texts/respondent-pages'
import { packSheet, reviewPage, type CarriedSheet } from './respondent-form.server'
import { respondentAssets } from './respondent-assets.server'
import { drawItems, drawSummary } from './respondent-items.server'
import { drawPiece, escapeMarkup, fillTemplate, type KeptMarkup } from './respondent-markup.server'
import { type PagePiece, plainPiece } from './respondent-page-body.server'
import { readerOf, type Standing, type Step } from './respondent-step.server'

/** Everything a page of the questionnaire is drawn from. */
export type FormPage = {
  readonly survey: Survey
  readonly kept: KeptMarkup
  readonly language: Language
  readonly code: string
  readonly nonce: string
  readonly standing: Standing
  readonly known: CarriedSheet['known']
}

export function drawSectionPage(
  page: FormPage,
  { section, problems, isFromReview }: Step & { readonly page: 'section' },
): readonly PagePiece[] {
  const { language, kept, standing } = page
  const place = standing.sections.findIndex((candidate) => candidate.code === section.code)
  const progress = {
    position: place + 1,
    count: standing.sections.length,
    minutesLeft: minutesLeft(page, place),
  }
  const following = standing.sections[place + 1]
  const next = isFromReview
    ? 'backToReview'
    : following === undefined
      ? standing.isOnOnePage
        ? 'send'
        : 'review'
      : { title: following.title[language] }
  const hasPrevious = place > 0 && !isFromReview
  const nextKey = typeof next === 'string' ? next : following?.code
  const title = respondentPageTexts[language].partTitle(
    section.title[language],
    progress.position,
    progress.count,
  )
  return drawFormPage(page, {
    title: problems.length === 0 ? title : respondentPageTexts[language].faultTitle(title),
    section: section.code,
    isFromReview,
    main: [
      kept.piece(`head ${language} ${section.code} ${Object.values(progress).join('/')}`, () => (
        <SectionHead section={section} language={language} progress={progress} />
      )),
      ...(problems.length === 0 ? [] : [drawSummary(section, problems, language)]),
      ...drawParts(page, section, problems),
      kept.piece(`buttons ${language} ${hasPrevious} ${nextKey}`, () => (
        <SectionButtons
          language={language}
          next={next}
          hasPrevious={hasPrevious}
          sendTo={thanksPath(page.survey.wave.waveId)}
        />
      )),
    ],
  })
}

/** The items of a page, those of several parts under their own heads. */
function drawParts(
  { language, kept, standing }: FormPage,
  section: Section,
  problems: readonly SheetProblem[],
): readonly PagePiece[] {
  const filledIn = readerOf(standing.fields)
  const parts = standing.isOnOnePage && standing.parts.length > 1 ? standing.parts : undefined
  if (parts === undefined) return drawItems({ section, language, filledIn, problems, kept })
  return parts.flatMap((part) => [
    kept.piece(`part ${language} ${part.code}`, () => <PartHead part={part} language={language} />),
    ...drawItems({ section: part, language, filledIn, problems, kept }),
  ])
}

export function drawReviewPage(page: FormPage): readonly PagePiece[] {
  const { survey, language, kept, standing } = page
  const { sections, answers } = standing
  const items = sections.flatMap((section) => section.items)
  const given = items.filter((item) => isGiven(answerTo(answers, item.code))).length
  return drawFormPage(page, {
    title: respondentPageTexts[language].reviewTitle,
    section: reviewPage,
    isFromReview: false,
    main: [
      kept.piece(`review ${language} ${sections.length} ${given}/${items.length}`, () => (
        <ReviewHead language={language} sections={sections.length} given={given} count={items.length} />
      )),
      ...sections.flatMap((section) =>
        fillTemplate(
          kept.part(`review ${language} ${section.code}`, () => (
            <section className="kv-review">
              <ReviewSectionHead section={section} language={language} />
              <dl>
                <Slot name="rows" />
              </dl>
            </section>
          )),
          { rows: section.items.map((item) => drawRow(page, item, answerTo(answers, item.code))) },
        ),
      ),
      kept.piece(`send ${language}`, () => (
        <ReviewButtons language={language} sendTo={thanksPath(survey.wave.waveId)} />
      )),
    ],
  })
}

function drawFormPage(
  { survey, kept, language, code, nonce, standing, known }: FormPage,
  content: {
    readonly title: string
    readonly section: string
    readonly isFromReview: boolean
    readonly main: readonly PagePiece[]
  },
): readonly PagePiece[] {
  const template = kept.template(`form ${language}`, () => (
    <RespondentFormDocument
      language={language}
      municipality={survey.municipality}
      assets={respondentAssets}
      action={answerPath(survey.wave.waveId)}
    >
      <main className="kv-main kv-page" id="innehall">
        <Slot name="main" />
      </main>
    </RespondentFormDocument>
  ))
  const carried = [
    [formFields.code, code],
    [formFields.nonce, nonce],
    [formFields.language, language],
    [formFields.section, content.section],
    ...(content.isFromReview ? [[formFields.fromReview, '1'] as const] : []),
    [formFields.sheet, packSheet({ fields: standing.fields, known })],
  ] as const
  return fillTemplate(template, {
    title: `${content.title} – Kvar`,
    carried: [plainPiece(carried.map(([name, value]) => hiddenInput(name, value)).join(''))],
    main: content.main,
  })
}

function hiddenInput(name: string, value: string): string {
  return `<input type="hidden" name="${name}" value="${escapeMarkup(value)}"/>`
}

/** In whole minutes, by the share of the items that is still to come, this page's among them. */
function minutesLeft({ survey, standing }: FormPage, place: number): number {
  const left = standing.sections.slice(place).reduce((sum, section) => sum + section.items.length, 0)
  return Math.max(
    1,
    Math.round((survey.instrument.durationMinutes * left) / itemsOf(survey.instrument).length),
  )
}

function drawRow({ language, kept }: FormPage, item: Item, answer: Answer | undefined): PagePiece {
  const row = () => <ReviewRow item={item} answer={answer} language={language} />
  if (answer?.kind === 'option') return kept.piece(`row ${language} ${item.code} ${answer.code}`, row)
  if (answer?.kind === 'notApplicable' || !isGiven(answer))
    return kept.piece(
      `row ${language} ${item.code} ${answer?.kind === 'notApplicable' ? notApplicableValue : ''}`,
      row,
    )
  return drawPiece(row())
}

function isGiven(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.kind !== 'skipped' && answer.kind !== 'notShown'
}
