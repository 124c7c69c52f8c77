import { inBothLanguages } from './in-both-languages'

/** The poster and the shared screen: for those who sit in no office. */
export const posterTexts = inBothLanguages({
  sv: {
    go: 'Affisch och delad skärm …',
    title: 'Affisch och delad skärm',
    lead: 'För dem som sällan läser mejl. Båda leder till sidan där koden skrivs; ingen kod står på dem.',
    posterTitle: 'Affisch',
    choose: 'Enhet',
    everywhere: 'Alla enheter',
    show: 'Visa affischen',
    print: 'Skriv ut den här sidan. På papperet blir det bara affischen, en A4.',
    kioskTitle: 'Delad skärm',
    kiosk:
      'Öppna adressen på en skärm i personalrummet, helst i webbläsarens helskärmsläge. Den som svarar skriver sin kod. Efteråt, eller om ingen rör skärmen på två minuter, går sidan tillbaka till början och inget av det som skrevs finns kvar.',
    screen: 'Skärmens adress:',
  },
  en: {
    go: 'Poster and shared screen …',
    title: 'Poster and shared screen',
    lead: 'For those who seldom read mail. Both lead to the page where the code is typed; no code is on them.',
    posterTitle: 'Poster',
    choose: 'Unit',
    everywhere: 'All units',
    show: 'Show the poster',
    print: 'Print this page. On paper there is only the poster, one A4.',
    kioskTitle: 'Shared screen',
    kiosk:
      'Open the address on a screen in the staff room, preferably full-screen. Whoever answers types their code. Afterwards, or if nobody touches the screen for two minutes, the page goes back to the start and nothing that was typed is left.',
    screen: 'Address of the screen:',
  },
})
