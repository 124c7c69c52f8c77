import { inBothLanguages } from './in-both-languages'

/** The calendar of everything that people will be asked, by all programmes together. */
export const calendarTexts = inBothLanguages({
  sv: {
    title: 'Allt som frågas det närmaste halvåret',
    sub: 'Alla program tillsammans, räknat med dagens lista. Vad en viss person kommer att få står på sidan Personer.',
    nothing: 'Inget program som är igång frågar någon under halvåret.',
    day: 'Dag',
    programme: 'Program',
    people: 'Personer',
    tooSoon: (people: number) =>
      `${people === 1 ? 'en person frågas' : `${people} personer frågas`} igen före vilotidens slut`,
    coming: 'Frågas härnäst',
    none: 'inget planerat',
    more: (count: number) => `och ${count} till inom ett år`,
  },
  en: {
    title: 'Everything asked in the coming half-year',
    sub: 'All programmes together, counted with today’s list. What one person will get stands on the page People.',
    nothing: 'No running programme asks anybody in the half-year.',
    day: 'Day',
    programme: 'Programme',
    people: 'People',
    tooSoon: (people: number) =>
      `${people === 1 ? 'one person is' : `${people} people are`} asked again before the rest time is over`,
    coming: 'Asked next',
    none: 'nothing planned',
    more: (count: number) => `and ${count} more within a year`,
  },
})
