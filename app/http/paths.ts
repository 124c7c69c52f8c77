/** Every address of Kvar, built in one place. Browser-safe. */

const segment = encodeURIComponent

function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`
}

export const signInPath = '/logga-in'
/** `target`: where to go once signed in. */
export const signInPathTo = (target: string): string => withQuery(signInPath, { till: target })
export const languagePath = '/sprak'
export const signedOutPath = `${signInPath}?utloggad`
export const signOutPath = '/logga-ut'
export const ownPasswordPath = '/mitt-losenord'
export const firstRunPath = '/kom-igang'

/** `wave` = the wave shown; without it the latest released. */
export const overviewPath = (wave?: string): string => withQuery('/oversikt', { omgang: wave })
export const districtsPath = '/distrikt'
export const districtsOfWavePath = (wave: string): string => withQuery(districtsPath, { omgang: wave })
export const districtPath = (district: string, wave?: string, area?: string): string =>
  withQuery(`/distrikt/${segment(district)}`, { omgang: wave, omrade: area })
export const focusAreasPath = '/fokusomraden'
export const focusAreasOfWavePath = (wave: string): string => withQuery(focusAreasPath, { omgang: wave })
export const focusAreaPath = (area: string, wave?: string): string =>
  withQuery(`/fokusomraden/${segment(area)}`, { omgang: wave })
/** A focus area, or the index, over the waves. */
export const trendPath = (wave?: string, scale?: string): string =>
  withQuery('/utveckling', { omgang: wave, omrade: scale })
/** What goes together with the outcome. */
export const driversPath = (wave?: string): string => withQuery('/samband', { omgang: wave })
/** Whether the items of each scale hang together. */
export const reliabilityPath = (wave?: string): string => withQuery('/matkvalitet', { omgang: wave })
/** A table of a wave as CSV: "varmekarta", "orsaker", "fragor" … (see components' data tables). */
export const wavesPath = '/omgangar'
export const wavePath = (wave: string): string => `/omgangar/${segment(wave)}`
export const waveTablePath = (
  wave: string,
  table: string,
  of: { readonly district?: string; readonly area?: string } = {},
): string =>
  withQuery(`/omgangar/${segment(wave)}/tabell/${segment(table)}`, { distrikt: of.district, omrade: of.area })
/** `done`: what has just come about, said on the page that one lands on. */
export const waveDonePath = (wave: string, done: string, count?: number): string =>
  withQuery(wavePath(wave), { klart: done, antal: count === undefined ? undefined : String(count) })
export const waveListPath = (wave: string, page: number, sought: string): string =>
  withQuery(wavePath(wave), { sida: String(page), sok: sought === '' ? undefined : sought })
export const newWavePath = '/omgangar/ny'
export const mailWordsPath = '/omgangar/mejl'
export const mailWordsDonePath = withQuery(mailWordsPath, { klart: 'sparad' })
export const askPersonPath = (wave: string): string => `${wavePath(wave)}/person`
export const askFromFilePath = (wave: string): string => `${wavePath(wave)}/fil`
export const personTemplatePath = (wave: string): string => `${wavePath(wave)}/mall.csv`
export const askedPersonPath = (wave: string, invitation: string): string =>
  `${wavePath(wave)}/person/${segment(invitation)}`
export const closeWavePath = (wave: string): string => `${wavePath(wave)}/stang`
/** `closesOn`: the new last day, an ISO date. */
export const extendWavePath = (wave: string, closesOn?: string): string =>
  withQuery(`${wavePath(wave)}/mer-tid`, { till: closesOn })
export const posterPath = (wave: string): string => `${wavePath(wave)}/affisch`
export const lettersPath = (wave: string): string => `${wavePath(wave)}/brev`
export const remindPath = (wave: string): string => `${wavePath(wave)}/paminn`
export const cancelWavePath = (wave: string): string => `${wavePath(wave)}/avbryt`
export const wavesDonePath = (done: string): string => withQuery(wavesPath, { klart: done })
export const organisationPath = '/organisation'
export const organisationDonePath = (done: string): string => withQuery(organisationPath, { klart: done })
export const organisationImportPath = '/organisation/fil'
export const organisationTemplatePath = '/organisation/mall.csv'
export const nameMunicipalityPath = '/organisation/kommun'
export const newDistrictPath = '/organisation/distrikt'
export const newUnitPath = (district?: string): string =>
  withQuery('/organisation/enhet', { distrikt: district })
export const editDistrictPath = (district: string): string => `/organisation/distrikt/${segment(district)}`
export const editUnitPath = (unit: string): string => `/organisation/enhet/${segment(unit)}`
export const employeesPath = '/personer'
export const employeesDonePath = (done: string): string => withQuery(employeesPath, { klart: done })
export const employeeListPath = (page: number, sought: string): string =>
  withQuery(employeesPath, { sida: String(page), sok: sought === '' ? undefined : sought })
export const employeeImportPath = '/personer/fil'
export const employeeTemplatePath = '/personer/mall.csv'
export const programmesPath = '/program'
export const newProgrammePath = (kind: string): string => `/program/nytt/${segment(kind)}`
export const programmePath = (programme: string): string => `/program/${segment(programme)}`
export const programmeDonePath = (programme: string, done: string): string =>
  withQuery(programmePath(programme), { klart: done })
export const changeProgrammePath = (programme: string): string => `${programmePath(programme)}/andra`
export const instrumentsPath = '/instrument'
export const instrumentsDonePath = (done: string): string => withQuery(instrumentsPath, { klart: done })
export const newInstrumentPath = '/instrument/ny'
export const instrumentPath = (code: string, version: number): string =>
  `/instrument/${segment(code)}/${version}`
export const instrumentDonePath = (code: string, version: number, done: string): string =>
  withQuery(instrumentPath(code, version), { klart: done })
/** What was decided after a wave; without it after the latest released. `done`: what has just come about. */
export const actionsPath = (wave?: string, done?: string): string =>
  withQuery('/atgarder', { omgang: wave, klart: done })
export const newActionPath = (wave: string): string => withQuery('/atgarder/ny', { omgang: wave })
export const actionPath = (action: string): string => `/atgarder/${segment(action)}`
/** What staff will read of a wave, before they may; `place` as in `resultPath`. */
export const publishPath = (wave: string, of: ResultView = {}): string =>
  withQuery(`${wavePath(wave)}/publicera`, resultQuery(of))
export const commentsPath = (wave?: string): string => withQuery('/kommentarer', { omgang: wave })
/** What a page about leaving is asked for: "2025", a district's code; empty: the latest, the whole city. */
type RetentionView = {
  readonly year?: string
  readonly district?: string
  readonly unit?: string
  readonly period?: string
  readonly tenure?: string
}
const retentionQuery = ({ year, district, unit, period, tenure }: RetentionView) => ({
  ar: year || undefined,
  distrikt: district || undefined,
  enhet: unit || undefined,
  period: period || undefined,
  tid: tenure || undefined,
})
export const retentionPath = (view: RetentionView = {}): string =>
  withQuery('/kvarvaro', retentionQuery(view))
export const survivalPath = (view: RetentionView = {}): string =>
  withQuery('/kvarvaro/anstallningstid', retentionQuery(view))
export const leavingReasonsPath = (view: RetentionView = {}): string =>
  withQuery('/kvarvaro/orsaker', retentionQuery(view))
export const leaversPath = (view: RetentionView = {}): string =>
  withQuery('/kvarvaro/de-som-slutar', retentionQuery(view))
/** Where a talk about staying is due. */
export const stayPath = (view: RetentionView = {}): string =>
  withQuery('/kvarvaro/stanna', retentionQuery(view))
export const leavingDistrictsPath = (view: RetentionView = {}): string =>
  withQuery('/kvarvaro/distrikt', retentionQuery(view))
/** One district's leaving, in digest. */
export const leavingDistrictPath = (district: string, year?: string): string =>
  withQuery(`/kvarvaro/distrikt/${segment(district)}`, { ar: year || undefined })
export const staffingPath = (view: RetentionView = {}): string =>
  withQuery('/kvarvaro/bemanning', retentionQuery(view))
/** A table of one of these pages as CSV. */
export const retentionTablePath = (page: string, table: string, view: RetentionView): string =>
  withQuery(`/kvarvaro/${segment(page)}/tabell/${segment(table)}`, retentionQuery(view))
export const accountsPath = '/konton'
export const outboxPath = '/utkorg'
export const methodPath = '/sa-raknar-vi'
export const protectionPath = '/sa-skyddas-svaren'
export const accessibilityPath = '/tillganglighet'

/** Swedish unless another language is asked for. */
export const answerPath = (wave?: string, language?: string): string =>
  withQuery(wave === undefined ? '/svara' : `/svara/${segment(wave)}`, { sprak: languageAsked(language) })
/** For a screen that many share. No wave has this name for its code. */
export const kioskPath = (language?: string): string =>
  withQuery('/svara/kiosk', { sprak: languageAsked(language) })
export const thanksPath = (wave: string, language?: string): string =>
  withQuery(`/svara/${segment(wave)}/tack`, { sprak: languageAsked(language) })
/** The script of the respondent pages; its version is in its name. No wave id holds a point. */
export const respondentScriptPath = (version: string): string => `/svara/${version}.js`
const languageAsked = (language: string | undefined) => (language === 'sv' ? undefined : language)
type ResultView = {
  /** "district" or "district/unit". */
  readonly place?: string | undefined
  readonly language?: string | undefined
  /** Read on a screen that many share. */
  readonly isKiosk?: boolean
}
const resultQuery = ({ place, language, isKiosk = false }: ResultView) => ({
  plats: place,
  sprak: languageAsked(language),
  skarm: isKiosk ? 'delad' : undefined,
})
/** What came of a wave, for everybody who works there: no account. Without a wave, which there are. */
export const resultPath = (wave?: string, of: ResultView = {}): string =>
  withQuery(wave === undefined ? '/resultat' : `/resultat/${segment(wave)}`, resultQuery(of))
/** The link in an invitation: the code stands in the fragment, which never reaches a server or its log. */
export const invitationLink = (origin: string, wave: string, code: string, language?: string): string =>
  `${origin}${answerPath(wave, language)}#${code}`

/** Bringing in the employment register: one of its three files. */
export const registerPath = (file: string, done?: string): string =>
  withQuery('/kvarvaro/register', { fil: file, klart: done })
export const registerTemplatePath = (file: string): string =>
  withQuery('/kvarvaro/register/mall.csv', { fil: file })
