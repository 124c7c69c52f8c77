import type { InvitationFacts } from '~/domain/invitation/invitation-facts'
import { inBothLanguages } from './in-both-languages'

/**
 * What an invitation says, by mail and on paper. Promise only what holds while the server does what it says (see
 * respondent-intro.ts, which the person reads next).
 */
export const invitationTexts = inBothLanguages({
  sv: {
    subject: {
      exit: 'Hur var det att arbeta här? En enkät till dig som slutar',
      pulse: 'Hur har du det på jobbet? En kort enkät',
      other: 'En enkät till dig',
    },
    greeting: (name: string) => `Hej ${name}!`,
    why: {
      exit: ({ municipality }: InvitationFacts) =>
        `Du slutar din anställning i ${municipality}. Vi vill veta hur arbetet har varit och vad som fick dig att gå vidare, så att fler kan och vill vara kvar.`,
      pulse: ({ municipality }: InvitationFacts) =>
        `${municipality} frågar alla socialsekreterare hur arbetet är, så att fler kan och vill vara kvar.`,
      other: ({ municipality }: InvitationFacts) =>
        `${municipality} ber dig svara på några frågor om arbetet.`,
    },
    time: (minutes: number) =>
      `Enkäten tar ungefär ${minutes === 1 ? 'en minut' : `${minutes} minuter`}, på telefon eller dator. Du får hoppa över frågor.`,
    protection: (k: number, detail: number) =>
      `Svaren sparas utan ditt namn och dina enskilda svar visas inte för någon. Resultat visas bara för grupper med minst ${k} svar, orsaker och kommentarer först vid ${detail}. Hur det går till står på enkätens första sida.`,
    until: (date: string) => `Svara senast ${date}.`,
    afterLastDay: 'Du kan svara även efter din sista dag.',
    open: 'Öppna enkäten:',
    button: 'Öppna enkäten',
    code: 'Din kod:',
    codeNote: 'Koden är din egen och kan användas en gång. Öppnar du länken är den redan ifylld.',
    later: (date: string) =>
      `Efter en tid ser orsaker ibland annorlunda ut. Från ${date} kan du, om du vill, berätta hur du ser på det då, med samma kod. Spara mejlet eller brevet där du når det när du har slutat: vi sparar ingen adress till dig och påminner inte.`,
    laterLink: 'Länken för senare',
    afterwards: 'Så gick det förra gången, och det här bestämdes',
    letterWay: (address: string) =>
      `Rikta telefonens kamera mot rutan, eller gå till ${address} och skriv koden.`,
    posterWay: (address: string) =>
      `Rikta telefonens kamera mot rutan, eller gå till ${address}. Skriv sedan din kod.`,
    posterNoCode: 'Din kod står i mejlet eller brevet som du har fått. Har du ingen, fråga HR.',
    letterCodeNote:
      'Koden är din egen och kan användas en gång. Stora eller små bokstäver spelar ingen roll.',
    letterRenewed:
      'Har du fått ett brev tidigare gäller inte koden i det längre. Har du redan svarat behöver du inte göra något: då fungerar inte koden här heller.',
    letterReminderWay: 'Koden står i brevet som du fick då. Hittar du det inte, be HR om ett nytt.',
    letterReminderDone:
      'Har du redan svarat? Tack, då behöver du inte göra något. Alla som har fått brev får den här påminnelsen, så av den går det inte att se vem som har svarat.',
    qr: 'QR-kod med länken till enkäten',
    questions: ({ municipality }: InvitationFacts) =>
      `Har du frågor, vänd dig till HR i ${municipality}. Det går inte att svara på det här meddelandet.`,
    letterQuestions: ({ municipality }: InvitationFacts) =>
      `Har du frågor, vänd dig till HR i ${municipality}.`,
    municipality: 'kommunen',
    reminder: {
      subject: 'Påminnelse',
      paragraphs: {
        exit: 'För en tid sedan fick du en enkät om hur det har varit att arbeta här. Det går fortfarande att svara.',
        pulse:
          'För en tid sedan fick du en kort enkät om hur du har det på jobbet. Det går fortfarande att svara.',
        other: 'För en tid sedan fick du en enkät. Det går fortfarande att svara.',
      },
      way: 'Länken och koden står i det första mejlet. Hittar du det inte, be HR om en ny kod.',
      address: 'Har du koden kan du skriva den här:',
      done: {
        open: 'Har du just svarat? Tack, då behöver du inte göra något.',
        everyone:
          'Har du redan svarat? Tack, då behöver du inte göra något. Alla får det här mejlet, så av det går det inte att se vem som har svarat.',
      },
    },
    alreadyAnswered: {
      subject: 'En ny kod har begärts till din enkät',
      paragraphs: [
        'Någon på HR har begärt en ny kod till din enkät. Ditt svar är redan mottaget, så det behövs ingen ny kod och du behöver inte göra något.',
        'HR ser inte att det här meddelandet säger något annat än en vanlig inbjudan.',
      ],
    },
  },
  en: {
    subject: {
      exit: 'What was it like to work here? A survey for those who leave',
      pulse: 'How are things at work? A short survey',
      other: 'A survey for you',
    },
    greeting: (name: string) => `Hello ${name},`,
    why: {
      exit: ({ municipality }: InvitationFacts) =>
        `You are leaving your employment at ${municipality}. We want to know what the work was like and what made you move on, so that more people can and want to remain.`,
      pulse: ({ municipality }: InvitationFacts) =>
        `${municipality} asks all its social workers what the work is like, so that more people can and want to remain.`,
      other: ({ municipality }: InvitationFacts) =>
        `${municipality} asks you to answer some questions about the work.`,
    },
    time: (minutes: number) =>
      `The survey takes about ${minutes === 1 ? 'one minute' : `${minutes} minutes`}, on a phone or a computer. You may skip questions.`,
    protection: (k: number, detail: number) =>
      `Your answers are stored without your name, and your own answers are shown to nobody. Results are shown only for groups with at least ${k} answers, reasons and comments only from ${detail}. How this works is explained on the first page of the survey.`,
    until: (date: string) => `Please answer by ${date}.`,
    afterLastDay: 'You can answer after your last day too.',
    open: 'Open the survey:',
    button: 'Open the survey',
    code: 'Your code:',
    codeNote: 'The code is yours alone and can be used once. If you open the link it is filled in already.',
    later: (date: string) =>
      `After a while reasons sometimes look different. From ${date} you can, if you like, tell how you see it then, with the same code. Keep this mail or letter where you can reach it after you have left: we keep no address of yours and do not remind you.`,
    laterLink: 'The link for later',
    afterwards: 'How it went last time, and what was decided',
    letterWay: (address: string) =>
      `Point your phone’s camera at the square, or go to ${address} and type the code.`,
    posterWay: (address: string) =>
      `Point your phone’s camera at the square, or go to ${address}. Then type your code.`,
    posterNoCode: 'Your code is in the mail or the letter that you got. If you have none, ask HR.',
    letterCodeNote: 'The code is yours alone and can be used once. Capital or small letters do not matter.',
    letterRenewed:
      'If you got a letter before, the code in it no longer works. If you have answered already you need not do anything: then the code here does not work either.',
    letterReminderWay:
      'The code is in the letter that you got then. If you cannot find it, ask HR for a new one.',
    letterReminderDone:
      'Have you answered already? Thank you, then you need not do anything. Everybody who got a letter gets this reminder, so it does not tell who has answered.',
    qr: 'QR code with the link to the survey',
    questions: ({ municipality }: InvitationFacts) =>
      `If you have questions, contact HR at ${municipality}. This message cannot be replied to.`,
    letterQuestions: ({ municipality }: InvitationFacts) =>
      `If you have questions, contact HR at ${municipality}.`,
    municipality: 'the municipality',
    reminder: {
      subject: 'Reminder',
      paragraphs: {
        exit: 'Some time ago you got a survey about what it has been like to work here. You can still answer.',
        pulse: 'Some time ago you got a short survey about how things are at work. You can still answer.',
        other: 'Some time ago you got a survey. You can still answer.',
      },
      way: 'The link and the code are in the first mail. If you cannot find it, ask HR for a new code.',
      address: 'If you have the code, type it here:',
      done: {
        open: 'Have you just answered? Thank you, then there is nothing to do.',
        everyone:
          'Have you answered already? Thank you, then there is nothing to do. Everybody gets this mail, so it does not show who has answered.',
      },
    },
    alreadyAnswered: {
      subject: 'A new code was asked for your survey',
      paragraphs: [
        'Somebody at HR has asked for a new code for your survey. Your answer has been received already, so no new code is needed and you need not do anything.',
        'HR does not see that this message says anything other than an ordinary invitation.',
      ],
    },
  },
})
