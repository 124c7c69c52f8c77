import { inBothLanguages } from './in-both-languages'

export const errorTexts = inBothLanguages({
  sv: {
    back: 'Till startsidan',
    notFound: {
      title: 'Sidan finns inte',
      text: 'Adressen kan vara felskriven, eller så har sidan tagits bort. Kontrollera adressen eller gå till startsidan.',
    },
    forbidden: {
      title: 'Du har inte tillgång till sidan',
      text: 'Ditt konto har inte behörighet till det du försökte öppna. Behöver du se det, be en person på HR i staden som har ett konto med full behörighet.',
    },
    unusable: {
      title: 'Begäran gick inte att läsa',
      text: 'Gå tillbaka, ladda om sidan och försök igen. Inget har ändrats.',
    },
    unavailable: {
      title: 'Kvar når inte sin databas just nu',
      text: 'Försök igen om en stund. Inget som är sparat har gått förlorat, men det du just skickade är inte sparat. Om det består, be den som driver Kvar hos er att köra kommandot doctor.',
    },
    failed: {
      title: 'Något gick fel hos oss',
      text: 'Försök igen om en stund. Det som redan är sparat finns kvar. Om felet består, kontakta den som driver Kvar hos er.',
    },
  },
  en: {
    back: 'To the start page',
    notFound: {
      title: 'This page does not exist',
      text: 'The address may be mistyped, or the page has been removed. Check the address or go to the start page.',
    },
    forbidden: {
      title: 'You do not have access to this page',
      text: 'Your account may not open this. If you need to see it, ask somebody at the city’s HR whose account has full access.',
    },
    unusable: {
      title: 'The request could not be read',
      text: 'Go back, reload the page and try again. Nothing has been changed.',
    },
    unavailable: {
      title: 'Kvar cannot reach its database right now',
      text: 'Try again in a moment. Nothing that has been saved is lost, but what you just sent has not been saved. If it goes on, ask those who run Kvar at your municipality to run the command doctor.',
    },
    failed: {
      title: 'Something went wrong on our side',
      text: 'Try again in a moment. What has been saved is still there. If it goes on, contact those who run Kvar at your municipality.',
    },
  },
})
