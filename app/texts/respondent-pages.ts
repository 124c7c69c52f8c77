import { inBothLanguages } from './in-both-languages'

/** The pages between the first and the last: the frame, the sections, the review, the thanks. */
export const respondentPageTexts = inBothLanguages({
  sv: {
    product: 'Kvar',
    skip: 'Hoppa till innehållet',
    language: 'Språk / Language',
    demo: 'Demo: påhittade uppgifter',
    faultTitle: (title: string) => `Fel: ${title}`,
    part: (position: number, count: number) => `Del ${position} av ${count}`,
    partTitle: (title: string, position: number, count: number) => `${title}, del ${position} av ${count}`,
    minutesLeft: (minutes: number) =>
      minutes <= 1 ? 'ungefär en minut kvar' : `cirka ${minutes} minuter kvar`,
    ofCount: (count: number) => ` av ${count}`,
    required: '(måste besvaras)',
    notApplicable: 'Ej aktuellt',
    next: (title: string) => `Nästa: ${title}`,
    toReview: 'Läs igenom svaren',
    backToReview: 'Spara ändringen',
    previous: 'Föregående',
    nothingStored:
      'Inget sparas förrän du skickar in. Svaren finns bara på den här sidan: stänger du den börjar du om med samma kod.',
    offline:
      'Det gick inte att nå servern. Svaren finns kvar på den här sidan. Kontrollera att du har nät och tryck en gång till.',
    idle: 'Är du kvar? Om en halv minut rensas sidan. Rör vid skärmen eller tryck på en tangent för att fortsätta.',
    mainReason: 'Viktigaste orsaken',
    contributing: (maximum: number) => `Andra orsaker som bidrog (högst ${maximum})`,
    atMost: (maximum: number) => `Välj högst ${maximum}.`,
    between: (minimum: string, maximum: string) => `Mellan ${minimum} och ${maximum}`,
    percentOf: (part: string) => `${part}, procent`,
    sharesSum: 'Summa',
    sharesRule: 'Delarna ska tillsammans bli 100\u00a0%.',
    longest: (maximum: number) => `Högst ${maximum} tecken.`,
    important: 'Viktigt:',
    reviewTitle: 'Läs igenom och skicka in',
    answered: (given: number, count: number) =>
      given === count
        ? `Du har svarat på alla ${count} frågor.`
        : `Du har svarat på ${given} av ${count} frågor. Det går bra att lämna frågor tomma.`,
    change: 'Ändra',
    skipped: 'Inte besvarad',
    main: 'Viktigast:',
    contributed: 'Bidrog:',
    send: 'Skicka in svaren',
    sendNote:
      'Inskickade svar går inte att ändra eller ta bort. Ingen kan ta reda på vilka svar som är dina.',
    thanksTitle: 'Tack för dina svar',
    thanksLead: (k: number) =>
      `De ligger nu förslutna i lådan. Den öppnas när enkäten stänger, och bara om minst ${k} svar ligger i den.`,
    receipt: 'Ditt kvitto',
    receiptNote:
      'Kvittot visar att svaren togs emot. Det är inte sparat hos oss och går inte att använda för att hitta dem.',
    thanksDone: 'Du kan stänga sidan. Har du svarat på en delad dator, stäng hela webbläsaren.',
    laterTitle: 'Vill du säga något senare?',
    laterFrom: 'Från och med',
    laterText: 'kan du berätta hur du ser på det då, med samma kod. Det är frivilligt. Gå till:',
    laterKeep:
      'Spara koden eller inbjudan någonstans dit du når när du har slutat. Vi sparar ingen adress till dig och påminner inte.',
    afterwards: 'Så gick det förra gången, och det här bestämdes',
    thanksWithout: 'När du har skickat in en enkät visas kvittot här.',
  },
  en: {
    product: 'Kvar',
    skip: 'Skip to the content',
    language: 'Språk / Language',
    demo: 'Demo: invented data',
    faultTitle: (title) => `Error: ${title}`,
    part: (position, count) => `Part ${position} of ${count}`,
    partTitle: (title, position, count) => `${title}, part ${position} of ${count}`,
    minutesLeft: (minutes) => (minutes <= 1 ? 'about a minute left' : `about ${minutes} minutes left`),
    ofCount: (count) => ` of ${count}`,
    required: '(must be answered)',
    notApplicable: 'Not applicable',
    next: (title) => `Next: ${title}`,
    toReview: 'Read through your answers',
    backToReview: 'Save the change',
    previous: 'Previous',
    nothingStored:
      'Nothing is stored until you send it in. Your answers exist on this page only: if you close it, you start again with the same code.',
    offline:
      'The server could not be reached. Your answers are still on this page. Check that you are connected, and press once more.',
    idle: 'Are you still there? In half a minute the page is cleared. Touch the screen or press a key to go on.',
    mainReason: 'Main reason',
    contributing: (maximum) => `Other reasons that contributed (at most ${maximum})`,
    atMost: (maximum) => `Choose at most ${maximum}.`,
    between: (minimum, maximum) => `Between ${minimum} and ${maximum}`,
    percentOf: (part) => `${part}, percent`,
    sharesSum: 'Sum',
    sharesRule: 'Together the parts must make 100%.',
    longest: (maximum) => `At most ${maximum} characters.`,
    important: 'Important:',
    reviewTitle: 'Read through and send in',
    answered: (given, count) =>
      given === count
        ? `You have answered all ${count} questions.`
        : `You have answered ${given} of ${count} questions. Leaving some unanswered is fine.`,
    change: 'Change',
    skipped: 'Not answered',
    main: 'Main:',
    contributed: 'Contributed:',
    send: 'Send in your answers',
    sendNote:
      'Answers that have been sent in cannot be changed or removed. Nobody can find out which ones are yours.',
    thanksTitle: 'Thank you for your answers',
    thanksLead: (k) =>
      `They now lie sealed in the box. It is opened when the survey closes, and only if at least ${k} answers lie in it.`,
    receipt: 'Your receipt',
    receiptNote:
      'The receipt shows that your answers were received. We do not keep it, and it cannot be used to find them.',
    thanksDone: 'You can close the page. If you answered on a shared computer, close the whole browser.',
    laterTitle: 'Something to say later?',
    laterFrom: 'From',
    laterText: 'you can tell how you see it then, with the same code. It is voluntary. Go to:',
    laterKeep:
      'Keep the code or the invitation where you can reach it after you have left. We keep no address of yours and do not remind you.',
    afterwards: 'How it went last time, and what was decided',
    thanksWithout: 'When you have sent in a survey, the receipt is shown here.',
  },
})
