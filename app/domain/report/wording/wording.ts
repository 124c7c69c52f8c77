import type { Language } from '../../instrument/localised-text'
import { nBand } from '../../release/n-band'
import { type NumberFormat, numberFormat } from '../number-format'
import { type AgreementWords, agreementWords } from './agreement-words'
import { type CommonWords, commonWords } from './common-words'
import { longDate, monthAndYear, shortMonth } from './dates'
import { type DevelopmentWords, developmentWords } from './development-words'
import { type DriverWords, driverWords } from './driver-words'
import { type ItemWords, itemWords } from './item-words'
import { type KpiWords, kpiWords } from './kpi-words'
import { type OverviewWords, overviewWords } from './overview-words'
import { type PlaceWords, placeWords } from './place-words'
import { type ReliabilityWords, reliabilityWords } from './reliability-words'
import { type ShareWords, shareWords } from './share-words'
import { type SignalWords, signalWords } from './signal-words'
import { type TrendWords, trendWords } from './trend-words'

/** Everything that is said about results, in one language. Sentences about results stand nowhere else. */
export type Wording = CommonWords & {
  readonly language: Language
  readonly format: NumberFormat
  /** A number of answers as its band. */
  readonly band: (n: number) => string
  readonly longDate: (date: string) => string
  readonly monthAndYear: (date: string) => string
  readonly shortMonth: (date: string) => string
  /** "a, b och c". */
  readonly list: (parts: readonly string[]) => string
  readonly kpi: KpiWords
  readonly overview: OverviewWords
  readonly signal: SignalWords
  readonly shares: ShareWords
  readonly items: ItemWords
  readonly places: PlaceWords
  readonly development: DevelopmentWords
  readonly agreement: AgreementWords
  readonly drivers: DriverWords
  readonly trend: TrendWords
  readonly reliability: ReliabilityWords
}

export function wordingIn(language: Language): Wording {
  return wordings[language]
}

const wordings: Readonly<Record<Language, Wording>> = { sv: wordingOf('sv'), en: wordingOf('en') }

function wordingOf(language: Language): Wording {
  const common = commonWords[language]
  const format = numberFormat(language)
  return {
    ...common,
    language,
    format,
    band: (n) => format.range(nBand(n).from, nBand(n).to),
    longDate: (date) => longDate(date, language),
    monthAndYear: (date) => monthAndYear(date, language),
    shortMonth: (date) => shortMonth(date, language),
    list: (parts) =>
      parts.length < 2
        ? (parts[0] ?? '')
        : `${parts.slice(0, -1).join(', ')} ${common.and} ${parts.at(-1) ?? ''}`,
    kpi: kpiWords[language],
    overview: overviewWords[language],
    signal: signalWords[language],
    shares: shareWords[language],
    items: itemWords[language],
    places: placeWords[language],
    development: developmentWords[language],
    agreement: agreementWords[language],
    drivers: driverWords[language],
    trend: trendWords[language],
    reliability: reliabilityWords[language],
  }
}

/** A name in the middle of a sentence: "frågorna om handledning". */
export function inSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1)
}
