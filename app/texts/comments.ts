import { inBothLanguages } from './in-both-languages'

export const commentsTexts = inBothLanguages({
  sv: {
    title: 'Kommentarer',
    lead: 'Det som människor skrev med egna ord. En kommentar visas för den som läser resultatet först när någon har granskat den, och alltid utan distrikt, roll eller tid.',
    wave: 'Omgång',
    none: 'Ingen stängd omgång har frågor med fritext än.',
    tooFew: 'För få svar. Kommentarer visas när minst 10 har svarat och minst 3 har skrivit något.',
    waitingTitle: 'Att granska',
    waitingLead:
      'Läs efter namn, ärenden och sådant som pekar ut en klient eller en kollega. Stryk ordet, eller dölj hela kommentaren. Det som döljs raderas.',
    nothingWaiting: 'Allt är granskat.',
    approvedTitle: 'Granskade kommentarer',
    nothingApproved: 'Inga kommentarer är granskade än.',
    strike: 'Stryk ord',
    strikeHint: 'Skilj flera ord eller fraser åt med kommatecken. De ersätts av [struket].',
    approve: 'Godkänn',
    withhold: 'Dölj och radera',
    found: 'Se särskilt efter:',
    traces: {
      personalNumber: 'personnummer',
      phone: 'telefonnummer',
      email: 'e-postadress',
      caseNumber: 'ärendenummer',
      name: 'namn',
    },
    refused: {
      unknownComment: 'Kommentaren finns inte längre. Någon annan kan ha dolt den.',
      wordNotThere: 'Ett av orden finns inte i kommentaren. Skriv det som det står där.',
      unusable: 'Formuläret gick inte att läsa. Ladda om sidan och försök igen.',
    },
  },
  en: {
    title: 'Comments',
    lead: 'What people wrote in their own words. A comment is shown to those who read the results only when somebody has reviewed it, and always without district, role or time.',
    wave: 'Wave',
    none: 'No closed wave has questions with free text yet.',
    tooFew: 'Too few answers. Comments are shown when at least 10 have answered and at least 3 have written.',
    waitingTitle: 'To review',
    waitingLead:
      'Look for names, cases and anything that points to a client or a colleague. Strike the word, or withhold the whole comment. What is withheld is deleted.',
    nothingWaiting: 'Everything has been reviewed.',
    approvedTitle: 'Reviewed comments',
    nothingApproved: 'No comments have been reviewed yet.',
    strike: 'Strike words',
    strikeHint: 'Part several words or phrases with commas. They are replaced by [struket].',
    approve: 'Approve',
    withhold: 'Withhold and delete',
    found: 'Look especially for:',
    traces: {
      personalNumber: 'personal number',
      phone: 'telephone number',
      email: 'e-mail address',
      caseNumber: 'case number',
      name: 'name',
    },
    refused: {
      unknownComment: 'The comment is not there any more. Somebody else may have withheld it.',
      wordNotThere: 'One of the words is not in the comment. Write it as it stands there.',
      unusable: 'The form could not be read. Reload the page and try again.',
    },
  },
})
