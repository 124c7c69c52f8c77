import { inBothLanguages } from './in-both-languages'

/** How large a part has answered, what has gone out and what comes. */
export const sendingTexts = inBothLanguages({
  sv: {
    rates: {
      title: 'Svarsfrekvens per distrikt',
      sub: 'Räknas en gång om dygnet, ur steg om fem svar. Intervallet rymmer alla antal inom steget.',
      note: '”För få svar” står där det annars skulle gå att räkna ut vem som har svarat, eller inte har det. Den som har tagits bort ur listan räknas med, så att det inte heller syns då.',
    },
    sending: {
      title: 'Utskick',
      invitations: 'Inbjudningar',
      count: 'Antal',
      mail: {
        waiting: 'Väntar på att skickas',
        claimed: 'Skickas just nu',
        sent: 'Skickade',
        refused: 'Studsade: adressen togs inte emot',
        maybeSent: 'Kanske skickade: kontakten bröts mitt i',
        dead: 'Studsade: gick inte att skicka',
      },
      letters: 'Brev att dela ut',
      failed: 'Vilka det gäller står i listan. Öppna personen för att rätta adressen eller skicka igen.',
      reminded: 'Påmint',
      planned: 'Planerade påminnelser',
      never: 'inte än',
      nothing: 'inga',
      each: (isLeaving: boolean, days: readonly number[]) =>
        `var och en ${days.join(', ')} dagar ${isLeaving ? 'före sista dagen' : 'efter inbjudan'}`,
      whom: { open: 'De som inte har svarat', everyone: 'Alla på listan' },
      remind: 'Påminn nu …',
      mayNot: {
        remindedToday: 'Omgången är påmind i dag. En gång om dagen räcker.',
        remindedOften: 'Omgången är påmind tre gånger. Fler påminnelser skickas inte.',
        oneByOne: 'Programmet påminner var och en i rätt tid, så här påminns ingen för hand.',
      },
    },
  },
  en: {
    rates: {
      title: 'Response rate by district',
      sub: 'Counted once a day, from steps of five answers. The interval holds every number within the step.',
      note: '“Too few answers” stands where one could otherwise work out who has answered, or has not. Those taken off the list are counted too, so that it does not show then either.',
    },
    sending: {
      title: 'Mailing',
      invitations: 'Invitations',
      count: 'Number',
      mail: {
        waiting: 'Waiting to be sent',
        claimed: 'Being sent now',
        sent: 'Sent',
        refused: 'Bounced: address not accepted',
        maybeSent: 'Maybe sent: the line was cut midway',
        dead: 'Bounced: could not be sent',
      },
      letters: 'Letters to hand out',
      failed: 'Whom this is about is in the list. Open the person to mend the address or send again.',
      reminded: 'Reminded',
      planned: 'Reminders planned',
      never: 'not yet',
      nothing: 'none',
      each: (isLeaving: boolean, days: readonly number[]) =>
        `each person ${days.join(', ')} days ${isLeaving ? 'before the last day' : 'after the invitation'}`,
      whom: { open: 'Those who have not answered', everyone: 'Everybody on the list' },
      remind: 'Remind now …',
      mayNot: {
        remindedToday: 'The wave has been reminded today. Once a day is enough.',
        remindedOften: 'The wave has been reminded three times. No more reminders are sent.',
        oneByOne: 'The programme reminds each person in time, so nobody is reminded by hand here.',
      },
    },
  },
})
