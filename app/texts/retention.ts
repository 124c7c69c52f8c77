import { inBothLanguages } from './in-both-languages'

/** The frame around the pages about leaving. Sentences about figures stand in the report. */
export const retentionTexts = inBothLanguages({
  sv: {
    title: 'Avgångar',
    pages: 'Sidor om avgångar',
    overview: 'Översikt',
    survival: 'Anställningstid',
    reasons: 'Orsaker',
    leavers: 'De som slutar och de som stannar',
    staffing: 'Bemanning',
    group: 'Grupp',
    year: 'År',
    period: 'Period',
    noRegisterTitle: 'Det finns inget personalregister ännu',
    noRegisterText:
      'Omsättning, anställningstid och väntade avgångar räknas ur personalregistret. Det läses in som CSV: en rad per person och enhet, med anställningsdag och eventuell avgångsdag.',
    noRegisterCommand: 'npm run -s kvar -- import-register FIL',
    noExitTitle: 'Ännu finns inget svar från dem som slutar',
    noExitText: 'Sidan visar avgångsenkäten. Den får innehåll när en omgång har stängts och räknats.',
    costLow: 'Lägst, tusen kronor per avgång',
    costHigh: 'Högst, tusen kronor per avgång',
    priceYear: 'Prisår',
    recalculate: 'Räkna om',
  },
  en: {
    title: 'Leaving',
    pages: 'Pages about leaving',
    overview: 'Overview',
    survival: 'Tenure',
    reasons: 'Reasons',
    leavers: 'Leavers and stayers',
    staffing: 'Staffing',
    group: 'Group',
    year: 'Year',
    period: 'Period',
    noRegisterTitle: 'There is no personnel register yet',
    noRegisterText:
      'Turnover, tenure and expected departures are worked out from the personnel register. It is brought in as CSV: one row per person and unit, with the day of hiring and the day of leaving if any.',
    noRegisterCommand: 'npm run -s kvar -- import-register FILE',
    noExitTitle: 'No answers from leavers yet',
    noExitText: 'This page shows the exit survey. It has content once a wave has been closed and counted.',
    costLow: 'Lowest, thousand kronor per departure',
    costHigh: 'Highest, thousand kronor per departure',
    priceYear: 'Price year',
    recalculate: 'Recalculate',
  },
})
