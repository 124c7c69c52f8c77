import { inBothLanguages } from './in-both-languages'

/** Picking the items that every round asks. */
export const corePickerTexts = inBothLanguages({
  sv: {
    title: 'Kärna: det som frågas varje gång',
    hint: 'Ett helt fokusområde i kärnan ger ett värde och en trend varje gång. Tiden räknas om när du granskar. Bara frågorna i det valda instrumentet räknas.',
    others: 'Övriga frågor',
    area: (items: number, seconds: number) =>
      `${items === 1 ? 'en fråga' : `${items} frågor`}, ungefär ${lasts(seconds, 'sv')}`,
    sum: (items: number, minutes: number) =>
      items === 0
        ? 'inget valt'
        : `${items === 1 ? 'en fråga vald' : `${items} frågor valda`}, ungefär ${minutes} min med första sidan`,
  },
  en: {
    title: 'Core: what is asked every time',
    hint: 'A whole focus area in the core gives a value and a trend every time. The time is counted anew when you look it through. Only items of the chosen instrument count.',
    others: 'Other items',
    area: (items: number, seconds: number) =>
      `${items === 1 ? 'one item' : `${items} items`}, about ${lasts(seconds, 'en')}`,
    sum: (items: number, minutes: number) =>
      items === 0
        ? 'nothing chosen'
        : `${items === 1 ? 'one item chosen' : `${items} items chosen`}, about ${minutes} min with the first page`,
  },
})

/** "40 s", "1,5 min": to the half minute from a minute on. */
function lasts(seconds: number, language: 'sv' | 'en'): string {
  if (seconds < 60) return `${seconds} s`
  const minutes = String(Math.round(seconds / 30) / 2)
  return `${language === 'sv' ? minutes.replace('.', ',') : minutes} min`
}
