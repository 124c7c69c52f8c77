import { inBothLanguages } from './in-both-languages'

/** What each act on a wave does, said before it is done. */
export const fieldworkActTexts = inBothLanguages({
  sv: {
    confirm: { whatTitle: 'Det här händer', back: 'Tillbaka utan att ändra något' },
    remind: {
      title: 'Påminn',
      refusedTitle: 'Ingen påminnelse är skickad',
      refused: {
        unknownWave: 'Omgången finns inte längre.',
        waveClosed: 'Omgången tar inte längre emot svar.',
        remindedToday: 'Omgången är redan påmind i dag, kanske av programmet.',
        remindedOften: 'Omgången är redan påmind tre gånger.',
        oneByOne: 'Programmet påminner var och en i rätt tid.',
        badForm: 'Välj vilka som ska påminnas.',
      },
      everyone: (count: number) =>
        `Påminner du alla får ${count === 1 ? 'en person' : `${count} personer`} mejlet, oavsett om de har svarat.`,
      open: (count: number) =>
        `Påminner du dem som inte har svarat får högst ${count} mejlet. Hur många och vilka visas inte.`,
      now: 'Mejlen läggs i utkorgen nu.',
      later: (date: string, time: string) =>
        `Mejlen skickas ${date} klockan ${time}: ingen får påminnelser på kvällar, nätter eller lediga dagar.`,
      times: (number: number) => `Det blir påminnelse nummer ${number} av högst 3.`,
      letters: (count: number) =>
        `${count === 1 ? 'En person har' : `${count} personer har`} fått brev och påminns inte.`,
      planned: (dates: string) => `Programmet påminner också ${dates}, om det inte blir fler än tre.`,
      noCode: 'Koden står inte i påminnelsen. Den står i det första mejlet.',
      nobody: 'Ingen på listan har en e-postadress, så det finns ingen att påminna.',
      whom: 'Vilka ska påminnas?',
      submit: 'Skicka påminnelsen',
    },
    extend: {
      go: 'Ge mer tid …',
      title: 'Ge mer tid',
      refusedTitle: 'Sista dagen är inte flyttad',
      day: 'Ny sista dag att svara',
      look: 'Se vad som händer',
      noDay: 'ingen bestämd dag',
      choose: (before: string) =>
        `Sista dagen är nu ${before}. Den kan bara flyttas framåt. Inget ändras förrän du har bekräftat.`,
      moves: (before: string, after: string) => `Sista dagen flyttas från ${before} till ${after}.`,
      invited: (count: number) =>
        count === 1
          ? 'Den som är inbjuden kan svara till dess, med den kod som redan finns.'
          : `De ${count} inbjudna kan svara till dess, med de koder de redan har.`,
      noMail: 'Inga mejl går ut om det. Påminnelser som skickas senare nämner den nya dagen.',
      later: 'Resultaten kommer så mycket senare. Dagen går inte att flytta tillbaka.',
      submit: 'Flytta sista dagen',
    },
    cancel: {
      go: 'Avbryt omgången …',
      title: 'Avbryt omgången',
      refusedTitle: 'Omgången är inte avbruten',
      refused: {
        unknownWave: 'Omgången finns inte längre.',
        waveClosed: 'Omgången är redan stängd eller stängs just nu.',
        unavailable: 'En databas gick inte att nå. Försök igen: det fortsätter där det var.',
      },
      people: (count: number) =>
        `${count === 1 ? 'Den inbjudnas namn, adress och kod' : `Namn, adresser och koder för de ${count} inbjudna`} raderas. Koderna slutar gälla.`,
      answers: (from: number, to: number) => `Alla svar som har kommit, ${from}–${to}, förstörs olästa.`,
      fewAnswers: (minimum: number) => `Alla svar som har kommit, färre än ${minimum}, förstörs olästa.`,
      noMail:
        'Mejl som väntar skickas inte. Ingen får veta att omgången är avbruten om du inte berättar det.',
      gone: 'Det blir inget resultat, och det går inte att ångra. Programmet frågar igen först nästa gång.',
      submit: 'Avbryt och förstör svaren',
    },
    waves: { avbruten: 'Omgången är avbruten. Namn, koder och svar är förstörda.' },
    close: {
      invited: (count: number) => `${count} är inbjudna.`,
      answers: (from: number, to: number) => `${from}–${to} svar ligger i lådan, räknat i dag.`,
      fewAnswers: (minimum: number) => `Färre än ${minimum} svar låg i lådan när de räknades i dag.`,
      before: (date: string) => `Sista dagen att svara är ${date}. Den som väntar till dess hinner inte.`,
    },
  },
  en: {
    confirm: { whatTitle: 'What happens', back: 'Back without changing anything' },
    remind: {
      title: 'Remind',
      refusedTitle: 'No reminder has been sent',
      refused: {
        unknownWave: 'The wave is no longer there.',
        waveClosed: 'The wave no longer takes answers.',
        remindedToday: 'The wave has been reminded today already, perhaps by the programme.',
        remindedOften: 'The wave has been reminded three times already.',
        oneByOne: 'The programme reminds each person in time.',
        badForm: 'Choose who is to be reminded.',
      },
      everyone: (count: number) =>
        `If you remind everybody, ${count === 1 ? 'one person gets' : `${count} people get`} the mail, whether they have answered or not.`,
      open: (count: number) =>
        `If you remind those who have not answered, at most ${count} get the mail. How many and who is not shown.`,
      now: 'The mails are put into the outbox now.',
      later: (date: string, time: string) =>
        `The mails are sent on ${date} at ${time}: nobody is reminded in the evening, at night or on days off.`,
      times: (number: number) => `It will be reminder number ${number} of at most 3.`,
      letters: (count: number) =>
        `${count === 1 ? 'One person has' : `${count} people have`} had a letter and will not be reminded.`,
      planned: (dates: string) =>
        `The programme reminds on ${dates} as well, unless that makes more than three.`,
      noCode: 'The code is not in the reminder. It is in the first mail.',
      nobody: 'Nobody on the list has an e-mail address, so there is nobody to remind.',
      whom: 'Who is to be reminded?',
      submit: 'Send the reminder',
    },
    extend: {
      go: 'Give more time …',
      title: 'Give more time',
      refusedTitle: 'The last day has not been moved',
      day: 'New last day to answer',
      look: 'See what happens',
      noDay: 'no fixed day',
      choose: (before: string) =>
        `The last day is now ${before}. It can only be moved later. Nothing changes before you confirm.`,
      moves: (before: string, after: string) => `The last day moves from ${before} to ${after}.`,
      invited: (count: number) =>
        count === 1
          ? 'The person invited can answer until then, with the code there is.'
          : `The ${count} invited can answer until then, with the codes they have.`,
      noMail: 'No mail is sent about it. Reminders sent later name the new day.',
      later: 'Results come that much later. The day cannot be moved back.',
      submit: 'Move the last day',
    },
    cancel: {
      go: 'Cancel the wave …',
      title: 'Cancel the wave',
      refusedTitle: 'The wave has not been cancelled',
      refused: {
        unknownWave: 'The wave is no longer there.',
        waveClosed: 'The wave is closed already or is being closed.',
        unavailable: 'A database could not be reached. Try again: it goes on where it was.',
      },
      people: (count: number) =>
        `${count === 1 ? 'The name, address and code of the person invited' : `Names, addresses and codes of the ${count} invited`} are erased. Codes stop working.`,
      answers: (from: number, to: number) =>
        `All answers that have come, ${from}–${to}, are destroyed unread.`,
      fewAnswers: (minimum: number) =>
        `All answers that have come, fewer than ${minimum}, are destroyed unread.`,
      noMail:
        'Mails that are waiting are not sent. Nobody is told that the wave is cancelled unless you tell them.',
      gone: 'There will be no result, and it cannot be undone. The programme asks again only the next time.',
      submit: 'Cancel and destroy the answers',
    },
    waves: { avbruten: 'The wave is cancelled. Names, codes and answers have been destroyed.' },
    close: {
      invited: (count: number) => `${count} are invited.`,
      answers: (from: number, to: number) => `${from}–${to} answers lie in the box, counted today.`,
      fewAnswers: (minimum: number) =>
        `Fewer than ${minimum} answers lay in the box when they were counted today.`,
      before: (date: string) =>
        `The last day to answer is ${date}. Whoever waits until then will be too late.`,
    },
  },
})
