import { inBothLanguages } from './in-both-languages'

/** Managing one person on the list, and closing a wave. */
export const managingTexts = inBothLanguages({
  sv: {
    manage: {
      lead: 'Om personen har svarat går inte att se, och åtgärderna är desamma ändå.',
      mailTitle: 'Mejlet',
      mailStands: (state: string) => `Läge: ${state}.`,
      problem: {
        server: (answer: string) => `Mejlservern svarade ${answer}.`,
        interrupted: 'Servern stannade mitt i sändningen.',
        unreadable: 'Mejlet kan inte läsas: nyckeln är en annan än när det lades i utkorgen. Gör en ny kod.',
        noTls:
          'Mejlservern erbjuder ingen krypterad förbindelse, och utan den skickas inget. Den som driver Kvar kan se README om SMTP_URL.',
        line: 'Ingen kontakt med mejlservern.',
      },
      maybe: 'Det kan ha kommit fram. Skickas det igen kan personen få det två gånger.',
      again: 'Skicka samma mejl igen',
      codeTitle: 'Ny kod',
      codeByMail: 'Har mejlet kommit bort? En ny kod mejlas till samma adress, och den gamla slutar gälla.',
      codeByLetter:
        'Har brevet kommit bort? Du får ett nytt brev att skriva ut, och den gamla koden slutar gälla.',
      renew: 'Gör en ny kod',
      removeTitle: 'Ta bort ur listan',
      removeLead:
        'För den som inte skulle ha tillfrågats. Koden slutar gälla och namn och adress raderas. Ett svar som redan har lämnats ligger kvar; det går inte att se om det finns något.',
      remove: 'Ta bort',
      refusedTitle: 'Inget har ändrats',
      refused: {
        unknownPerson: 'Personen finns inte på listan.',
        waveClosed: 'Omgången är stängd.',
        notNow: 'Mejlet är redan skickat eller på väg.',
      },
    },
    close: {
      title: 'Stäng omgången',
      whatTitle: 'Det här händer',
      what: [
        'Inga fler svar tas emot. Koder som inte är använda slutar gälla.',
        'Lådan öppnas, svaren blandas och räknas ihop. Det som får visas fryses och ändras aldrig.',
        'Nyckeln, de förseglade svaren och listan över inbjudna förstörs: namn, adresser och koder. Hur många som var inbjudna per distrikt sparas.',
      ],
      noWayBack: 'Det går inte att ångra. Hämta det du behöver ur listan först.',
      takesTime: 'Det kan ta en stund. Avbryts det, fortsätter det där det var.',
      submit: 'Stäng och räkna',
      cancel: 'Låt den vara öppen',
      refusedTitle: 'Omgången är fortfarande öppen',
      tooFew: (minimum: number) =>
        `Färre än ${minimum} har svarat. Lådan öppnas inte förrän minst ${minimum} svar ligger i den, så att ingen kan kännas igen. Låt omgången vara öppen och bjud in fler.`,
      tooEarly: (earliest: string) =>
        `En avgångsenkät är öppen minst ett kvartal, eftersom det är känt vem som slutade när. Tidigast ${earliest} går den att stänga.`,
      unavailable:
        'En databas gick inte att nå eller skriva till. Stängningen fortsätter där den var när du försöker igen.',
      unknownWave: 'Omgången har ingen låda att öppna.',
    },
  },
  en: {
    manage: {
      lead: 'Whether the person has answered cannot be seen, and the actions are the same either way.',
      mailTitle: 'The mail',
      mailStands: (state: string) => `State: ${state}.`,
      problem: {
        server: (answer: string) => `The mail server answered ${answer}.`,
        interrupted: 'The server stopped in the middle of sending.',
        unreadable:
          'The mail cannot be read: the key is another than when it was put into the outbox. Make a new code.',
        noTls:
          'The mail server offers no encrypted line, and without one nothing is sent. Whoever runs Kvar finds SMTP_URL in the README.',
        line: 'No contact with the mail server.',
      },
      maybe: 'It may have arrived. If it is sent again the person may get it twice.',
      again: 'Send the same mail again',
      codeTitle: 'New code',
      codeByMail:
        'Has the mail been lost? A new code is mailed to the same address, and the old one stops working.',
      codeByLetter:
        'Has the letter been lost? You get a new letter to print, and the old code stops working.',
      renew: 'Make a new code',
      removeTitle: 'Take off the list',
      removeLead:
        'For somebody who should not have been asked. The code stops working and name and address are erased. An answer that has been given stays; whether there is one cannot be seen.',
      remove: 'Take off',
      refusedTitle: 'Nothing has been changed',
      refused: {
        unknownPerson: 'The person is not on the list.',
        waveClosed: 'The wave is closed.',
        notNow: 'The mail has been sent already or is on its way.',
      },
    },
    close: {
      title: 'Close the wave',
      whatTitle: 'What happens',
      what: [
        'No more answers are taken. Codes that have not been used stop working.',
        'The box is opened, answers are shuffled and counted. What may be shown is frozen and never changes.',
        'The key, the sealed answers and the list of those invited are destroyed: names, addresses and codes. How many were invited per district is kept.',
      ],
      noWayBack: 'It cannot be undone. Take what you need from the list first.',
      takesTime: 'It may take a while. If it is interrupted it goes on where it was.',
      submit: 'Close and count',
      cancel: 'Leave it open',
      refusedTitle: 'The wave is still open',
      tooFew: (minimum: number) =>
        `Fewer than ${minimum} have answered. The box is not opened before at least ${minimum} answers lie in it, so that nobody can be recognised. Leave the wave open and invite more.`,
      tooEarly: (earliest: string) =>
        `An exit survey is open for a quarter at least, because it is known who left when. It can be closed from ${earliest}.`,
      unavailable:
        'A database could not be reached or written. Closing goes on where it was when you try again.',
      unknownWave: 'The wave has no box to open.',
    },
  },
})
