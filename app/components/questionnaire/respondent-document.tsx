import type { ReactNode } from 'react'
import { type Language, languages } from '~/domain/instrument/languages'
import { respondentPageTexts } from '~/texts/respondent-pages'
import { Logo } from '../layout/logo'
import { formActions, formFields } from './form-fields'
import { Slot, slotMark } from './slot'
import type { Municipality } from './survey'

/** The files a page needs; one that is only read has no script. */
export type RespondentAssets = { readonly stylesheet: string; readonly script?: string }

type DocumentProps = {
  readonly language: Language
  readonly municipality: Municipality | undefined
  readonly assets: RespondentAssets
  readonly children: ReactNode
}

/** A whole page for a person who answers: no framework, no font, no picture to fetch. Slot: title. */
export function RespondentDocument({
  language,
  municipality,
  assets,
  languageSwitch,
  kiosk,
  notice,
  children,
}: DocumentProps & {
  readonly languageSwitch: ReactNode
  /** Above everything: what only the reader of this very page is to know. */
  readonly notice?: ReactNode
  /** Where a shared screen goes back to, on its first page. */
  readonly kiosk?: string | undefined
}) {
  const texts = respondentPageTexts[language]
  return (
    <Page language={language} assets={assets} kiosk={kiosk}>
      <SkipLink text={texts.skip} />
      {notice}
      <Bar municipality={municipality} demo={texts.demo} languageSwitch={languageSwitch} />
      {children}
    </Page>
  )
}

/**
 * The same with one form around everything, so that changing language takes along what has been filled in.
 * Slots: title, carried (the hidden fields).
 */
export function RespondentFormDocument({
  language,
  municipality,
  assets,
  action,
  children,
}: DocumentProps & { readonly action: string }) {
  const texts = respondentPageTexts[language]
  return (
    <Page language={language} assets={assets}>
      <form method="post" action={action} autoComplete="off" noValidate>
        {/* The Enter key presses the first button of a form: it shall go forward, not change the language. */}
        <button
          className="kv-unseen"
          name={formFields.action}
          value={formActions.next}
          tabIndex={-1}
          aria-hidden="true"
        />
        <Slot name="carried" />
        <SkipLink text={texts.skip} />
        <Bar
          municipality={municipality}
          demo={texts.demo}
          languageSwitch={<LanguageButtons language={language} label={texts.language} />}
        />
        {children}
      </form>
    </Page>
  )
}

function Page({
  language,
  assets,
  kiosk,
  children,
}: {
  readonly language: Language
  readonly assets: RespondentAssets
  readonly kiosk?: string | undefined
  readonly children: ReactNode
}) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light" />
        <meta name="theme-color" content="#0d4b55" />
        <title>{slotMark('title')}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={assets.stylesheet} />
        {assets.script !== undefined && <script src={assets.script} defer />}
      </head>
      <body
        data-offline={respondentPageTexts[language].offline}
        data-kiosk={kiosk}
        data-idle={kiosk === undefined ? undefined : respondentPageTexts[language].idle}
      >
        {children}
      </body>
    </html>
  )
}

function SkipLink({ text }: { readonly text: string }) {
  return (
    <a className="kv-skip" href="#innehall">
      {text}
    </a>
  )
}

function Bar({
  municipality,
  demo,
  languageSwitch,
}: {
  readonly municipality: Municipality | undefined
  readonly demo: string
  readonly languageSwitch: ReactNode
}) {
  return (
    <header className="kv-bar">
      <div className="kv-bar__in">
        <span className="kv-brand">
          <Logo />
          <span>Kvar</span>
        </span>
        {municipality !== undefined && <span className="kv-org">{municipality.name}</span>}
        {municipality?.isDemo === true && <span className="kv-demo">{demo}</span>}
        {languageSwitch}
      </div>
    </header>
  )
}

export const languageNames: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' }

function LanguageButtons({ language, label }: { readonly language: Language; readonly label: string }) {
  return (
    <div className="kv-lang" role="group" aria-label={label}>
      {languages.map((other) =>
        other === language ? (
          <b key={other} lang={other} aria-current="true">
            {languageNames[other]}
          </b>
        ) : (
          <button key={other} lang={other} name={formFields.action} value={formActions.language(other)}>
            {languageNames[other]}
          </button>
        ),
      )}
    </div>
  )
}

/** Before anything has been filled in a link will do. */
export function LanguageLinks({
  language,
  hrefOf,
}: {
  readonly language: Language
  readonly hrefOf: (language: Language) => string
}) {
  return (
    <nav className="kv-lang" aria-label={respondentPageTexts[language].language}>
      {languages.map((other) => (
        <a
          key={other}
          lang={other}
          hrefLang={other}
          href={hrefOf(other)}
          aria-current={other === language ? 'true' : undefined}
        >
          {languageNames[other]}
        </a>
      ))}
    </nav>
  )
}
