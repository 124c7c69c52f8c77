import { inBothLanguages } from './in-both-languages'

/** What the audit of releases tried, for those who are signed in. */
export const auditTexts = inBothLanguages({
  sv: {
    heading: 'Vad granskningen prövade',
    lead: 'För varje omgång som har släppts. Du ser den här rutan för att du är inloggad.',
    none: 'Ingen omgång har släppts än.',
    before: 'släppt före granskningen',
    scroll: 'Granskade omgångar',
    columns: {
      wave: 'Omgång',
      sums: 'Summor som vägdes samman',
      sought: 'Dolda grupper, bland vilka de små söktes',
      further: 'Dolda för granskningens skull',
      narrowest: 'Snävaste intervall någon kan nå',
    },
    measured: (points: string) => `${points} indexpoäng`,
    measuredAtLeast: (points: string) => `mer än ${points} indexpoäng`,
    nothingHidden: 'inget litet är dolt',
    explanation:
      'En siffra räknas en gång för antalet svar, en gång för varje fokusområde och en gång för varje påstående. Snävaste intervall: den som kan alla visade siffror utantill, utan avrundning, och vet vilka som har svarat, kan ändå inte komma närmare medelvärdet i någon liten dold grupp. Gränsen är 20 indexpoäng; bredare än 40 mäts inte.',
  },
  en: {
    heading: 'What the audit tried',
    lead: 'For each wave that has been released. You see this because you are signed in.',
    none: 'No wave has been released yet.',
    before: 'released before there was an audit',
    scroll: 'Audited waves',
    columns: {
      wave: 'Wave',
      sums: 'Sums that were combined',
      sought: 'Hidden groups, the small ones among them looked for',
      further: 'Hidden because of the audit',
      narrowest: 'Narrowest interval anyone can reach',
    },
    measured: (points: string) => `${points} index points`,
    measuredAtLeast: (points: string) => `more than ${points} index points`,
    nothingHidden: 'nothing small is hidden',
    explanation:
      'A figure counts once for the number of answers, once for each focus area and once for each statement. Narrowest interval: even somebody who knows every shown figure by heart, unrounded, and who has answered, cannot come closer to the mean of any small hidden group. The limit is 20 index points; beyond 40 nothing is measured.',
  },
})
