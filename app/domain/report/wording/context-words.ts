import type { Language } from '../../instrument/localised-text'

type Measure = 'referrals' | 'investigations' | 'vacancies' | 'workloadPoints'

/** What the districts themselves say of their years. */
export type ContextWords = {
  readonly title: string
  readonly sub: (district: string) => string
  readonly subCity: string
  readonly year: string
  readonly measure: Readonly<Record<Measure, string>>
  readonly note: string
  readonly absent: string
}

export const contextWords: Readonly<Record<Language, ContextWords>> = {
  sv: {
    title: 'Arbetet under åren',
    sub: (district) => `${district}, som distriktet självt har uppgett. Inget om personer.`,
    subCity: 'Det senaste år som varje distrikt självt har uppgett. Inget om personer.',
    year: 'År',
    measure: {
      referrals: 'Aktualiseringar',
      investigations: 'Utredningar',
      vacancies: 'Vakanser',
      workloadPoints: 'Arbetstyngd',
    },
    note: 'Vakanser är tomma tjänster i medeltal över året, arbetstyngd poäng per person och månad. Talen visar vad avgångarna hände bredvid, inte vad de beror på.',
    absent: 'Inga uppgifter om aktualiseringar, utredningar, vakanser eller arbetstyngd är inlästa.',
  },
  en: {
    title: 'The work of the years',
    sub: (district) => `${district}, as the district itself has stated. Nothing about persons.`,
    subCity: 'The latest year that each district itself has stated. Nothing about persons.',
    year: 'Year',
    measure: {
      referrals: 'Referrals',
      investigations: 'Investigations',
      vacancies: 'Vacancies',
      workloadPoints: 'Workload',
    },
    note: 'Vacancies are empty posts, as a mean of the year; workload is points per person and month. The figures show beside what people left, not why.',
    absent: 'Nothing has been brought in about referrals, investigations, vacancies or workload.',
  },
}
