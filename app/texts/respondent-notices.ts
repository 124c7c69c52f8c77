import { inBothLanguages } from './in-both-languages'

/** A plain page that says what is the matter and what to do. */
type Notice = { readonly title: string; readonly text: string; readonly remedy: string; readonly go?: string }

type Notices = {
  readonly unknownWave: Notice
  /** A result that HR has not published, or that is none. */
  readonly noResult: Notice
  readonly tooEarly: (date: string | undefined) => Notice
  /** A leaver comes before the ninetieth day is over. */
  readonly followUpTooEarly: (date: string | undefined) => Notice
  readonly waveClosed: Notice
  readonly alreadyAnswered: Notice
  readonly withdrawn: Notice
  readonly otherWave: Notice
  readonly unreadableForm: Notice
  readonly tooLarge: Notice
  readonly tooManyTries: Notice
  readonly busy: Notice
  readonly unavailable: Notice
  /** The same before anything has been answered: there is nothing to lose. */
  readonly unreachable: Notice
}

export type NoticeKind = keyof Notices

export const respondentNoticeTexts = inBothLanguages<Notices>({
  sv: {
    unknownWave: {
      title: 'Enkäten finns inte',
      text: 'Adressen leder inte till någon enkät. Den kan ha blivit avklippt eller felskriven.',
      remedy: 'Öppna länken i din inbjudan en gång till, eller skriv din kod här.',
      go: 'Skriv din kod',
    },
    noResult: {
      title: 'Här finns inget resultat att läsa',
      text: 'Antingen är enkäten inte klar, eller så har HR inte publicerat resultatet än. Adressen kan också vara felskriven.',
      remedy: 'Se vilka resultat som går att läsa.',
      go: 'Till resultaten',
    },
    tooEarly: (date) => ({
      title: 'Enkäten har inte öppnat än',
      text: date === undefined ? 'Det går inte att svara än.' : `Det går att svara från och med ${date}.`,
      remedy: 'Spara inbjudan och kom tillbaka då. Din kod gäller fortfarande.',
    }),
    followUpTooEarly: (date) => ({
      title: 'Det är lite för tidigt',
      text: `${date === undefined ? 'Om några månader' : `Från och med ${date}`} kan du berätta hur du ser på det då. Har du svarat på enkäten när du slutade är det svaret mottaget.`,
      remedy:
        'Spara din kod och kom tillbaka då, om du vill. Vi påminner inte: vi har ingen adress till dig.',
    }),
    waveClosed: {
      title: 'Enkäten är stängd',
      text: 'Det går inte längre att svara. Har du redan skickat in räknas dina svar med.',
      remedy: 'Vill du ändå berätta något, vänd dig till den på HR som bjöd in dig.',
    },
    alreadyAnswered: {
      title: 'Koden är redan använd',
      text: 'Det ligger ett svar i lådan för den här koden, och den gäller en gång. Är det du som har svarat är allt klart: tack!',
      remedy: 'Var det inte du, hör av dig till den på HR som bjöd in dig.',
    },
    withdrawn: {
      title: 'Koden gäller inte längre',
      text: 'Inbjudan har dragits tillbaka. Det kan bero på att du har fått en ny.',
      remedy: 'Leta efter en senare inbjudan, eller fråga den på HR som bjöd in dig.',
    },
    otherWave: {
      title: 'Koden hör till en annan enkät',
      text: 'Koden stämmer, men inte ihop med den här adressen.',
      remedy: 'Fortsätt till den enkät som koden gäller.',
      go: 'Fortsätt till rätt enkät',
    },
    unreadableForm: {
      title: 'Sidan gick inte att läsa',
      text: 'Något i formuläret kom fram ofullständigt. Inget har sparats.',
      remedy: 'Gå tillbaka i webbläsaren och försök igen, eller börja om från länken i din inbjudan.',
      go: 'Börja om',
    },
    tooLarge: {
      title: 'Det var för mycket text',
      text: 'Svaren tillsammans är större än vad som går att ta emot. Inget har sparats.',
      remedy: 'Gå tillbaka i webbläsaren och korta ned det du har skrivit med egna ord.',
    },
    tooManyTries: {
      title: 'Vänta en minut',
      text: 'Det har kommit ovanligt många försök, och därför tar vi inte emot fler just nu. Inget har gått förlorat.',
      remedy: 'Vänta en minut och tryck sedan på knappen.',
      go: 'Försök igen',
    },
    busy: {
      title: 'Många svarar just nu',
      text: 'Svaren är inte inskickade än, men de finns kvar på den här sidan. Stäng den inte.',
      remedy:
        'Vänta några sekunder och tryck på knappen. Du kan trycka flera gånger: svaren räknas bara en gång.',
      go: 'Skicka in igen',
    },
    unavailable: {
      title: 'Det går inte att spara just nu',
      text: 'Felet ligger hos oss. Svaren är inte inskickade än, men de finns kvar på den här sidan. Stäng den inte.',
      remedy: 'Vänta en stund och tryck på knappen. Du kan trycka flera gånger: svaren räknas bara en gång.',
      go: 'Försök igen',
    },
    unreachable: {
      title: 'Enkäten går inte att nå just nu',
      text: 'Felet ligger hos oss, inte hos dig. Inget har gått förlorat.',
      remedy: 'Vänta en stund och öppna länken i din inbjudan igen.',
    },
  },
  en: {
    unknownWave: {
      title: 'There is no such survey',
      text: 'The address does not lead to a survey. It may have been cut off or mistyped.',
      remedy: 'Open the link in your invitation once more, or type your code here.',
      go: 'Type your code',
    },
    noResult: {
      title: 'There is no result to read here',
      text: 'Either the survey is not finished, or HR has not published the result yet. The address may also be mistyped.',
      remedy: 'See which results can be read.',
      go: 'To the results',
    },
    tooEarly: (date) => ({
      title: 'The survey has not opened yet',
      text: date === undefined ? 'It cannot be answered yet.' : `It can be answered from ${date}.`,
      remedy: 'Keep your invitation and come back then. Your code is still valid.',
    }),
    followUpTooEarly: (date) => ({
      title: 'It is a little too early',
      text: `${date === undefined ? 'In some months' : `From ${date}`} you can tell how you see it then. If you answered the survey when you left, that answer has been received.`,
      remedy:
        'Keep your code and come back then, if you like. We do not remind you: we have no address of yours.',
    }),
    waveClosed: {
      title: 'The survey is closed',
      text: 'It can no longer be answered. If you have sent in your answers already, they count.',
      remedy: 'If there is still something you want to say, turn to the person at HR who invited you.',
    },
    alreadyAnswered: {
      title: 'The code has been used already',
      text: 'There is an answer in the box for this code, and it works once. If it was you who answered, all is done: thank you!',
      remedy: 'If it was not you, tell the person at HR who invited you.',
    },
    withdrawn: {
      title: 'The code is no longer valid',
      text: 'The invitation has been withdrawn. Perhaps you have been sent a new one.',
      remedy: 'Look for a later invitation, or ask the person at HR who invited you.',
    },
    otherWave: {
      title: 'The code belongs to another survey',
      text: 'The code is right, but not together with this address.',
      remedy: 'Go on to the survey that the code is for.',
      go: 'Go to the right survey',
    },
    unreadableForm: {
      title: 'The page could not be read',
      text: 'Something in the form arrived incomplete. Nothing has been stored.',
      remedy: 'Go back in your browser and try again, or start over from the link in your invitation.',
      go: 'Start over',
    },
    tooLarge: {
      title: 'That was too much text',
      text: 'The answers together are larger than can be received. Nothing has been stored.',
      remedy: 'Go back in your browser and shorten what you have written in your own words.',
    },
    tooManyTries: {
      title: 'Wait a minute',
      text: 'There have been unusually many attempts, so we take no more just now. Nothing has been lost.',
      remedy: 'Wait a minute, then press the button.',
      go: 'Try again',
    },
    busy: {
      title: 'Many are answering right now',
      text: 'Your answers have not been sent in yet, but they are still on this page. Do not close it.',
      remedy:
        'Wait a few seconds and press the button. You can press it several times: your answers count once.',
      go: 'Send in again',
    },
    unavailable: {
      title: 'It cannot be saved just now',
      text: 'The fault is ours. Your answers have not been sent in yet, but they are still on this page. Do not close it.',
      remedy: 'Wait a while and press the button. You can press it several times: your answers count once.',
      go: 'Try again',
    },
    unreachable: {
      title: 'The survey cannot be reached just now',
      text: 'The fault is ours, not yours. Nothing has been lost.',
      remedy: 'Wait a while and open the link in your invitation again.',
    },
  },
})
