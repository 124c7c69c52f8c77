import type { BriefSentence } from './brief'
import type { RetentionPanel } from './retention-panel'
import { areaTitle, fallPanel, lowPanel } from './stay-answer-panels'
import {
  byPlace,
  isAsked,
  placeName,
  quarterName,
  type StayAsked,
  type StayBasis,
  stayBasis,
  windowName,
} from './stay-basis'
import { newcomersPanel, quitsPanel } from './stay-register-panels'
import type { TablePanel } from './table-panel'
import { registerWords } from './wording/register-words'
import { inSentence } from './wording/wording'

export type StayReport = {
  readonly lead: string
  readonly districts: readonly { readonly value: string; readonly label: string }[]
  /** "" = the whole city. */
  readonly district: string
  readonly low: RetentionPanel
  readonly falling: RetentionPanel
  readonly quits: TablePanel
  readonly newcomers: TablePanel
}

/** Where a talk with everybody in a unit about staying is due, and by which sign. */
export function stayReport(
  asked: StayAsked,
  seen: readonly { readonly districtId: string; readonly name: string }[],
): StayReport {
  const basis = stayBasis(asked)
  const { register, stay, words, district } = basis
  return {
    lead: register === undefined ? stay.leadAnswers : leadOf(register, basis),
    districts: [
      { value: '', label: words.city },
      ...seen.map(({ districtId, name }) => ({ value: districtId, label: name })),
    ],
    district: district ?? '',
    low: lowPanel(basis),
    falling: fallPanel(basis),
    quits: quitsPanel(basis),
    newcomers: newcomersPanel(basis),
  }
}

function leadOf({ asOf, isBeingCounted }: NonNullable<StayAsked['register']>, basis: StayBasis): string {
  const { stay, words, language } = basis
  const lead = stay.lead(words.longDate(asOf))
  return isBeingCounted === true ? `${lead} ${registerWords[language].beingCounted}` : lead
}

/** The same in sentences, for the pages that lead here. */
export function stayBrief(asked: StayAsked): {
  readonly title: string
  readonly sentences: readonly BriefSentence[]
} {
  const basis = stayBasis(asked)
  const signs = [...answerSentences(basis), ...quitSentences(basis)]
  const said = (direction: BriefSentence['direction'], texts: readonly string[]) =>
    texts.map((text): BriefSentence => ({ direction, text: [text] }))
  return {
    title: basis.stay.briefTitle,
    sentences: [
      ...said('down', signs),
      ...(signs.length === 0 ? said('level', [basis.stay.briefNone]) : []),
      ...said('level', newcomerSentences(basis)),
    ],
  }
}

function answerSentences(basis: StayBasis): readonly string[] {
  const { answers, stay, words } = basis
  const { format } = words
  const { low, falling } = answers
  return [
    ...byPlace(low?.signals ?? [], ({ cell }) => cell, basis)
      .filter(({ cell }) => isAsked(cell, basis))
      .map(({ cell, scale, estimate, city }) =>
        stay.briefLow(
          placeName(cell, basis),
          low === undefined ? scale : inSentence(areaTitle(low.pulse.instrument, scale, basis)),
          format.whole(estimate.mean),
          format.whole(city.mean),
        ),
      ),
    ...byPlace(falling?.signals ?? [], ({ cell }) => cell, basis)
      .filter(({ cell }) => isAsked(cell, basis))
      .map(({ cell, estimate, previous }) =>
        stay.briefFall(placeName(cell, basis), format.whole(previous.mean), format.whole(estimate.mean)),
      ),
  ]
}

function quitSentences(basis: StayBasis): readonly string[] {
  const { register, stay, words } = basis
  const window = register?.signals.window
  const units = (register?.signals.quitsTogether ?? []).filter((area) => isAsked(area, basis))
  if (window === undefined || units.length === 0) return []
  const names = byPlace(units, (area) => area, basis).map((area) => placeName(area, basis))
  return [stay.briefQuits(words.list(names), windowName(window, basis))]
}

/** Of the district that was asked for, or of the city: what is told as a band. */
function newcomerSentences(basis: StayBasis): readonly string[] {
  const { register, stay, words, district } = basis
  if (register === undefined) return []
  const { newcomers, coming } = register.signals
  return newcomers.flatMap(({ area, months, heads }) => {
    const isWhole = area.grouping === (district === undefined ? 'city' : 'district')
    if (!isWhole || heads.kind === 'few' || (district !== undefined && !isAsked(area, basis))) return []
    const { format } = words
    const band = format.range(heads.from, heads.to)
    return [stay.briefNew(band, format.whole(months), quarterName(coming, basis))]
  })
}
