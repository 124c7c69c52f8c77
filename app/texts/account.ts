import { inBothLanguages } from './in-both-languages'

export const accountTexts = inBothLanguages({
  sv: {
    signInTitle: 'Logga in',
    signInLead: 'För HR. Den som ska svara på en enkät behöver inget konto.',
    toAnswer: 'Jag ska svara på en enkät',
    email: 'E-postadress',
    password: 'Lösenord',
    signInButton: 'Logga in',
    signedOut: 'Du är utloggad.',
    accountReady: 'Lösenordet är bytt.',
    signInFault: {
      wrong: 'E-postadressen eller lösenordet stämmer inte.',
      expired: 'Det tillfälliga lösenordet gäller inte längre. Be en kollega på HR i staden om ett nytt.',
      busy: 'Många loggar in just nu. Försök igen om en stund.',
    },
    throttled: (minutes: number) =>
      `För många försök. Vänta ${minutes} ${minutes === 1 ? 'minut' : 'minuter'} och försök igen.`,
    passwordFault: {
      tooShort: 'Lösenordet är för kort. Använd minst 12 tecken.',
      tooLong: 'Lösenordet är för långt. Använd högst 256 tecken.',
      easyToGuess:
        'Lösenordet är för lätt att gissa: det består av vanliga ord, namn, årtal eller tecken i rad. Ta till exempel fyra ord som inte hör ihop.',
    },
    firstRunTitle: 'Kom igång',
    firstRunLead:
      'Kvar är nytt här och har inget konto än. Det första kontot får se och ändra allt, och kan lägga upp kollegor.',
    setupCode: 'Engångskod',
    setupCodeHint: 'Står i serverns utskrift efter ”setup code”. Den visar att du är den som installerar.',
    setupCodeWrong: 'Koden stämmer inte. Läs den i serverns senaste utskrift; den byts vid varje omstart.',
    setupCodeGone: 'Servern har ingen engångskod. Starta om den: då skrivs en ny ut.',
    municipality: 'Kommunens namn',
    municipalityHint: 'Till exempel Göteborgs Stad. Står överst på varje sida.',
    name: 'Ditt namn',
    firstRunButton: 'Skapa kontot och börja',
    notTheFirst: 'Det finns redan ett konto. Logga in i stället.',
    ownPasswordTitle: 'Byt lösenord',
    ownPasswordLead: 'Andra inloggningar med ditt konto avslutas när du byter.',
    temporaryLead: 'Ditt lösenord är tillfälligt. Välj ett eget för att gå vidare.',
    currentPassword: 'Nuvarande lösenord',
    newPassword: 'Nytt lösenord',
    ownPasswordButton: 'Byt lösenord',
    changeFault: {
      wrongPassword: 'Det nuvarande lösenordet stämmer inte.',
      samePassword: 'Välj ett annat lösenord än det nuvarande.',
    },
    passwordHint:
      'Minst 12 tecken. En mening eller några ord som inte hör ihop går bra, och du får klistra in.',
  },
  en: {
    signInTitle: 'Sign in',
    signInLead: 'For HR. Those who answer a survey need no account.',
    toAnswer: 'I am here to answer a survey',
    email: 'E-mail address',
    password: 'Password',
    signInButton: 'Sign in',
    signedOut: 'You are signed out.',
    accountReady: 'The password has been changed.',
    signInFault: {
      wrong: 'The e-mail address or the password is not right.',
      expired: 'The temporary password is no longer valid. Ask a colleague at the city’s HR for a new one.',
      busy: 'Many are signing in right now. Try again in a moment.',
    },
    throttled: (minutes: number) =>
      `Too many attempts. Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} and try again.`,
    passwordFault: {
      tooShort: 'The password is too short. Use at least 12 characters.',
      tooLong: 'The password is too long. Use at most 256 characters.',
      easyToGuess:
        'The password is too easy to guess: it is made of common words, names, years or characters in a row. Take four words that do not belong together, for instance.',
    },
    firstRunTitle: 'Get started',
    firstRunLead:
      'Kvar is new here and has no account yet. The first account may see and change everything, and can add colleagues.',
    setupCode: 'Setup code',
    setupCodeHint: 'Printed by the server after “setup code”. It shows that you are the one installing.',
    setupCodeWrong:
      'The code is not right. Read it in the server’s latest output; it changes at every restart.',
    setupCodeGone: 'The server has no setup code. Restart it: it then prints a new one.',
    municipality: 'Name of the municipality',
    municipalityHint: 'For instance Göteborgs Stad. Stands at the top of every page.',
    name: 'Your name',
    firstRunButton: 'Make the account and begin',
    notTheFirst: 'There is an account already. Sign in instead.',
    ownPasswordTitle: 'Change password',
    ownPasswordLead: 'Other sign-ins with your account end when you change it.',
    temporaryLead: 'Your password is temporary. Choose your own to go on.',
    currentPassword: 'Current password',
    newPassword: 'New password',
    ownPasswordButton: 'Change password',
    changeFault: {
      wrongPassword: 'The current password is not right.',
      samePassword: 'Choose another password than the current one.',
    },
    passwordHint: 'At least 12 characters. A sentence or some unrelated words will do, and you may paste.',
  },
})
