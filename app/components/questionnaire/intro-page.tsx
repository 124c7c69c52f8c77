import { itemsOf } from '~/domain/instrument/items-of'
import type { Language } from '~/domain/instrument/localised-text'
import { accessibilityPath, answerPath, protectionPath } from '~/http/paths'
import { type RespondentIntroTexts, respondentIntroTexts } from '~/texts/respondent-intro'
import { CodeForm, type GivenCode } from './code-form'
import { Emphasised } from './emphasised'
import { Icon } from './icons'
import { ProtectionSteps } from './protection-steps'
import { plainDate } from './plain-date'
import type { Survey } from './survey'

type IntroPageProps = {
  readonly survey: Survey
  readonly language: Language
  readonly given: GivenCode
}

/** What this is, who sees what, from how many answers on, how long it takes, and the way in. */
export function IntroPage({ survey, language, given }: IntroPageProps) {
  const { wave, instrument } = survey
  const texts = respondentIntroTexts[language]
  return (
    <main className="kv-main kv-intro" id="innehall">
      <div className="kv-intro__lead">
        <p className="kv-eyebrow">{wave.name[language]}</p>
        <h1>{instrument.heading[language]}</h1>
        <p className="kv-lead">{instrument.lead[language]}</p>
        <Facts survey={survey} language={language} />
      </div>
      <section className="kv-anon" aria-labelledby="skydd">
        <h2 id="skydd">
          <Icon name="lock" />
          {texts.protection.heading}
        </h2>
        <Protection texts={texts} k={wave.minimumCellSize} detailK={wave.minimumDetailSize} />
      </section>
      <CodeForm
        language={language}
        action={answerPath(wave.waveId)}
        label={texts.start}
        note={texts.startNote}
        given={given}
      />
      <div className="kv-who">
        <h2>{texts.who.heading}</h2>
        <Who survey={survey} texts={texts} />
      </div>
      <div className="kv-intro__more">
        <ProtectionSteps texts={texts} k={wave.minimumCellSize} isExit={wave.kind === 'exit'} />
        <p className="kv-who__contact">
          {texts.contact} <a href={protectionPath}>{texts.protectionLink}</a>{' '}
          <a href={accessibilityPath}>{texts.accessibilityLink}</a>
        </p>
      </div>
    </main>
  )
}

function Facts({ survey, language }: { readonly survey: Survey; readonly language: Language }) {
  const { wave, instrument } = survey
  const texts = respondentIntroTexts[language]
  const items = itemsOf(instrument)
  const dependsOnPerson =
    items.some((item) => item.showIf !== undefined) ||
    instrument.sections.some((section) => section.showIf !== undefined)
  return (
    <ul className="kv-facts">
      <li>
        <Icon name="clock" />
        {texts.minutes(instrument.durationMinutes)}
      </li>
      <li>
        <Icon name="list" />
        {dependsOnPerson ? texts.questionsAtMost(items.length) : texts.questions(items.length)}
      </li>
      {wave.closesOn !== null && (
        <li>
          <Icon name="calendar" />
          {texts.until(plainDate(wave.closesOn, language))}
        </li>
      )}
    </ul>
  )
}

function Protection({
  texts,
  k,
  detailK,
}: {
  readonly texts: RespondentIntroTexts
  readonly k: number
  readonly detailK: number
}) {
  const { protection } = texts
  const limits =
    k === detailK
      ? [[k, protection.everything(k)] as const]
      : [[k, protection.groups(k)] as const, [detailK, protection.details(detailK)] as const]
  return (
    <ul>
      {limits.map(([limit, text]) => (
        <li key={limit}>
          <b className="kv-anon__n" aria-hidden="true">
            {limit}
          </b>
          <span>
            <Emphasised text={text} />
          </span>
        </li>
      ))}
      <li>
        <Icon name="unseen" />
        <span>
          <Emphasised text={protection.stored} />
        </span>
      </li>
      <li>
        <Icon name="key" />
        <span>
          <Emphasised text={protection.code} />
        </span>
      </li>
    </ul>
  )
}

function Who({ survey, texts }: { readonly survey: Survey; readonly texts: RespondentIntroTexts }) {
  const { who } = texts
  const { minimumCellSize, minimumDetailSize } = survey.wave
  const hasWords = itemsOf(survey.instrument).some((item) => item.kind === 'freeText')
  const rows = [
    who.single,
    ...(hasWords ? [{ ...who.words, what: who.words.what(minimumDetailSize) }] : []),
    { ...who.district, what: who.district.what(minimumCellSize) },
    who.city,
    who.others,
    who.taken,
  ]
  return (
    <dl>
      {rows.map((row) => (
        <div key={row.who}>
          <dt>{row.who}</dt>
          <dd>{row.what}</dd>
        </div>
      ))}
    </dl>
  )
}
