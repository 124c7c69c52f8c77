import { inBothLanguages } from './in-both-languages'

/** Letters for everybody without an address, in one print run: said before it is done. */
export const lettersTexts = inBothLanguages({
  sv: {
    title: 'Skriv ut brev',
    go: 'Skriv ut brev …',
    refusedTitle: 'Inga brev är gjorda',
    refused: {
      unknownWave: 'Omgången finns inte längre.',
      waveClosed: 'Omgången tar inte längre emot svar.',
      nobody: 'Alla där har en e-postadress. Välj ett annat distrikt.',
      badForm: 'Välj vilka brev som ska skrivas ut.',
    },
    nobody: 'Alla på listan har en e-postadress, så det finns inga brev att skriva ut.',
    count: (count: number) =>
      count === 1
        ? 'En person har ingen e-postadress och får ett brev.'
        : `${count} personer har ingen e-postadress och får var sitt brev, en A4-sida, ordnade efter distrikt, enhet och namn.`,
    codes:
      'Brev med kod: alla i utskriften får en ny kod. Brev som redan är utdelade slutar gälla, så byt ut dem mot de nya.',
    reminders:
      'Påminnelser: ingen kod ändras. De leder till enkäten och hänvisar till koden i det första brevet.',
    alike: 'Alla får brev, oavsett om de har svarat. Vilka som har svarat går inte att se.',
    once: 'Breven visas en gång, för utskrift. Koderna sparas ingenstans.',
    what: 'Vad ska skrivas ut?',
    kinds: { codes: 'Brev med ny kod', reminders: 'Påminnelser utan kod' },
    district: 'Till vilka?',
    everywhere: 'Alla distrikt',
    submit: 'Gör breven',
  },
  en: {
    title: 'Print letters',
    go: 'Print letters …',
    refusedTitle: 'No letters have been made',
    refused: {
      unknownWave: 'The wave is no longer there.',
      waveClosed: 'The wave takes no more answers.',
      nobody: 'Everybody there has an e-mail address. Choose another district.',
      badForm: 'Choose which letters are to be printed.',
    },
    nobody: 'Everybody on the list has an e-mail address, so there are no letters to print.',
    count: (count: number) =>
      count === 1
        ? 'One person has no e-mail address and gets a letter.'
        : `${count} people have no e-mail address and get a letter each, one A4 page, sorted by district, unit and name.`,
    codes:
      'Letters with codes: everybody in the print run gets a new code. Letters handed out already stop working, so replace them with the new ones.',
    reminders:
      'Reminders: no code changes. They lead to the survey and point to the code in the first letter.',
    alike: 'Everybody gets a letter, whether they have answered or not. Who has answered cannot be seen.',
    once: 'The letters are shown once, to be printed. The codes are stored nowhere.',
    what: 'What is to be printed?',
    kinds: { codes: 'Letters with a new code', reminders: 'Reminders without a code' },
    district: 'To whom?',
    everywhere: 'All districts',
    submit: 'Make the letters',
  },
})
