import { inBothLanguages } from './in-both-languages'

/** The first page. `*…*` is set in bold. Promise only what holds while the server does what it says. */
export const respondentIntroTexts = inBothLanguages({
  sv: {
    minutes: (minutes: number) => (minutes === 1 ? 'Ungefär en minut' : `Cirka ${minutes} minuter`),
    questions: (count: number) => (count === 1 ? 'En fråga' : `${count} frågor`),
    questionsAtMost: (count: number) => `Högst ${count} frågor`,
    until: (date: string) => `Till och med ${date}`,
    protection: {
      heading: 'Dina svar sparas utan ditt namn',
      groups: (k: number) => `Resultat visas bara för *grupper med minst ${k} svar*.`,
      details: (k: number) =>
        `Orsaker, kommentarer och hur svaren fördelar sig visas bara för *grupper med minst ${k} svar*.`,
      everything: (k: number) => `Allt som visas gäller *grupper med minst ${k} svar*.`,
      stored:
        'Svaren sparas *utan namn, tid och nätadress*. Bara distrikt, enhet, yrkesroll och ungefärlig anställningstid följer med.',
      code: 'Koden visar att du får svara, en gång. Den sparas *aldrig ihop med svaren*.',
    },
    code: {
      label: 'Din kod',
      help: 'De 16 tecknen i din inbjudan. Stora eller små bokstäver och bindestreck spelar ingen roll.',
      filled: 'Din kod är ifylld',
    },
    start: 'Starta enkäten',
    startNote: 'Inget sparas förrän du skickar in. Stänger du sidan innan dess börjar du om med samma kod.',
    who: {
      heading: 'Vem ser vad?',
      single: { who: 'Dina enskilda svar', what: 'Visas inte för någon. Bara sammanställningar visas.' },
      words: {
        who: 'Det du skriver själv',
        what: (k: number) => `Granskas först, och visas utan bakgrund och bara om minst ${k} har svarat.`,
      },
      district: {
        who: 'HR i ditt distrikt',
        what: (k: number) => `Distriktets sammanställning, om minst ${k} har svarat, och hela kommunens.`,
      },
      city: { who: 'HR centralt', what: 'Samma sammanställning för alla distrikt och hela kommunen.' },
      others: { who: 'Chefer och politiker', what: 'Det som HR visar dem ur sammanställningarna.' },
      taken: {
        who: 'Att du har svarat',
        what: 'HR ser hur många som har svarat, inte vilka. Den som sköter servern kan se att en kod är använd, men inte vad som svarades med den.',
      },
    },
    steps: {
      heading: 'Så skyddas svaren, steg för steg',
      lead: 'Det går till som när man poströstar:',
      outer: {
        title: 'Ett ytterkuvert med din kod',
        text: 'Koden visar att du får svara. Den prickas av när du skickar in, utan att tiden sparas.',
      },
      inner: {
        title: 'Ett innerkuvert utan namn',
        text: 'Svaren försluts, det vill säga krypteras, och läggs i en låda. Platsen i lådan säger inget om vem du är eller när du svarade.',
      },
      box: {
        title: 'En låda som öppnas en gång',
        text: (k: number) =>
          `Den öppnas när enkäten stänger, och bara om minst ${k} kuvert ligger i. De blandas och räknas. Sedan förstörs nyckeln.`,
      },
    },
    limits: {
      heading: 'Det här kan vi inte lova',
      exit: 'HR vet vilka som slutar, och när. Därför visas ingen kortare period än hela omgången, och små grupper döljs.',
      server:
        'Svaren går genom servern innan de försluts. Den som styr servern skulle kunna ändra programmet för att läsa dem. Det kan inget program helt hindra.',
      device:
        'Arbetsgivaren kan se vilka sidor som besöks från jobbets dator och nät. Svara hellre på din egen telefon.',
      words: 'Skriver du om något som bara du har varit med om kan någon känna igen dig.',
      final:
        'Inskickade svar kan inte ändras eller tas bort efteråt, eftersom ingen kan ta reda på vilka som är dina.',
    },
    contact: 'Frågor? Vänd dig till den på HR som bjöd in dig.',
    protectionLink: 'Mer om hur svaren skyddas',
    accessibilityLink: 'Tillgänglighet',
    entrance: {
      eyebrow: 'Enkät för socialsekreterare',
      heading: 'Har du fått en kod?',
      lead: 'Skriv koden från brevet eller mejlet, så kommer du till din enkät.',
      go: 'Fortsätt',
      kiosk:
        'Skärmen är delad. När du är klar, eller om ingen rör den på två minuter, går den tillbaka hit. Inget av det du har skrivit finns kvar på den.',
    },
  },
  en: {
    minutes: (minutes) => (minutes === 1 ? 'About a minute' : `About ${minutes} minutes`),
    questions: (count) => (count === 1 ? 'One question' : `${count} questions`),
    questionsAtMost: (count) => `At most ${count} questions`,
    until: (date) => `Until ${date}`,
    protection: {
      heading: 'Your answers are stored without your name',
      groups: (k) => `Results are shown only for *groups with at least ${k} answers*.`,
      details: (k) =>
        `Reasons, comments and how the answers are spread are shown only for *groups with at least ${k} answers*.`,
      everything: (k) => `Everything that is shown is about *groups with at least ${k} answers*.`,
      stored:
        'Answers are stored *without name, time or network address*. Only district, unit, role and approximate time in the post go with them.',
      code: 'The code shows that you may answer, once. It is *never stored with the answers*.',
    },
    code: {
      label: 'Your code',
      help: 'The 16 characters in your invitation. Capitals and hyphens make no difference.',
      filled: 'Your code is filled in',
    },
    start: 'Start the survey',
    startNote:
      'Nothing is stored until you send it in. If you close the page before that, you start again with the same code.',
    who: {
      heading: 'Who sees what?',
      single: { who: 'Your own answers', what: 'Are shown to nobody. Only summaries are shown.' },
      words: {
        who: 'What you write yourself',
        what: (k) =>
          `Is reviewed first, and shown without background and only if at least ${k} have answered.`,
      },
      district: {
        who: 'HR in your district',
        what: (k) => `The district’s summary, if at least ${k} have answered, and the whole municipality’s.`,
      },
      city: { who: 'Central HR', what: 'The same summary for every district and the whole municipality.' },
      others: { who: 'Managers and politicians', what: 'What HR shows them of the summaries.' },
      taken: {
        who: 'That you have answered',
        what: 'HR sees how many have answered, not who. Those who look after the server can see that a code has been used, but not what was answered with it.',
      },
    },
    steps: {
      heading: 'How answers are protected, step by step',
      lead: 'It works like voting by post:',
      outer: {
        title: 'An outer envelope with your code',
        text: 'The code shows that you may answer. It is ticked off when you send in, and the time is not stored.',
      },
      inner: {
        title: 'An inner envelope without a name',
        text: 'The answers are sealed, that is encrypted, and put in a box. Their place in the box says nothing about who you are or when you answered.',
      },
      box: {
        title: 'A box that is opened once',
        text: (k) =>
          `It is opened when the survey closes, and only if at least ${k} envelopes lie in it. They are shuffled and counted. Then the key is destroyed.`,
      },
    },
    limits: {
      heading: 'What we cannot promise',
      exit: 'HR knows who leaves, and when. That is why no period shorter than the whole round is shown, and small groups are hidden.',
      server:
        'The answers pass through the server before they are sealed. Whoever controls the server could change the program in order to read them. No program can rule that out entirely.',
      device:
        'Your employer can see which pages are visited from a work computer or network. Prefer to answer on your own phone.',
      words: 'If you write about something only you have been through, somebody may recognise you.',
      final:
        'Answers that have been sent in cannot be changed or removed, because nobody can find out which ones are yours.',
    },
    contact: 'Questions? Turn to the person at HR who invited you.',
    protectionLink: 'More about how answers are protected',
    accessibilityLink: 'Accessibility',
    entrance: {
      eyebrow: 'A survey for social workers',
      heading: 'Have you been given a code?',
      lead: 'Type the code from your letter or e-mail and you will get to your survey.',
      go: 'Continue',
      kiosk:
        'This screen is shared. When you are done, or if nobody touches it for two minutes, it goes back here. Nothing that you have typed is left on it.',
    },
  },
})

export type RespondentIntroTexts = (typeof respondentIntroTexts)['sv']
