import type { ProgrammeProblem } from '~/domain/programme/check-programme'
import { inBothLanguages } from './in-both-languages'

type Problem = ProgrammeProblem | 'instrumentNotPublished' | 'idTaken' | 'otherKind'

type Wording = {
  readonly title: string
  readonly changeTitle: string
  readonly lead: string
  readonly faultsTitle: string
  readonly problem: Readonly<Record<Problem, string>>
  readonly preview: string
  readonly store: string
  readonly cancel: string
  readonly label: Readonly<Record<string, string>>
  readonly hint: Readonly<Record<string, string>>
  readonly unit: Readonly<Record<'weeks' | 'months' | 'quarters', string>>
  readonly remindsWhom: Readonly<Record<'open' | 'everyone', string>>
  readonly askedHow: Readonly<Record<'all' | 'rotate' | 'core', string>>
  readonly places: string
  readonly frozenTitle: string
  readonly frozenText: string
  readonly askTitle: string
  readonly whenTitle: string
  readonly previewTitle: string
  readonly previewLead: string
}

/** Making and changing a programme. */
export const programmeFormTexts = inBothLanguages<Wording>({
  sv: {
    title: 'Nytt program',
    changeTitle: 'Ändra program',
    lead: 'Granska först: då visas det kommande året här nedanför. Inget sparas förrän du väljer Spara.',
    faultsTitle: 'Programmet kan inte vara så här',
    problem: {
      wrongInstrument: 'Avgångsenkäten ställs med ett avgångsinstrument, alla andra program med ett annat.',
      detailBelowCell: 'Gränsen för detaljer kan inte vara lägre än den minsta gruppen.',
      roundsOverlap: 'En omgång är ännu öppen när nästa börjar. Välj färre dagar eller längre rytm.',
      reminderAfterClosing: 'En påminnelse skulle komma efter sista dagen.',
      unknownItems: 'Kärnan nämner en fråga som instrumentet inte har.',
      tooFewMinutes: 'Minuterna räcker inte till kärnan och ett fokusområde. Ge fler minuter.',
      unknownPlaces: 'Ett valt distrikt eller en vald enhet finns inte.',
      nothingToAsk: 'Välj minst en fråga till kärnan.',
      instrumentNotPublished: 'Instrumentet är inte publicerat.',
      idTaken: 'Det finns redan ett program med det namnet. Välj ett annat.',
      otherKind: 'Ett program kan inte byta slag. Gör ett nytt.',
    },
    preview: 'Granska',
    store: 'Spara',
    cancel: 'Avbryt',
    label: {
      nameSv: 'Namn',
      nameEn: 'Namn på engelska',
      instrument: 'Instrument',
      startsOn: 'Första gången tidigast',
      every: 'Var',
      unit: 'Rytm',
      pausedMonths: 'Månader utan omgångar',
      openDays: 'Öppen, dagar',
      reminders: 'Påminnelser',
      askedHow: 'Vad som frågas',
      core: 'Kärna',
      minutes: 'Högst, minuter',
      daysBefore: 'Dagar före sista dagen',
      answerDaysAfter: 'Går att svara efter sista dagen, dagar',
      months: 'Efter månader',
      holdDays: 'Betänketid, dagar',
      followUp: 'Uppföljning efter nittio dagar',
      noFollowUp: 'Ingen uppföljning',
      batchMonths: 'Svar öppnas tidigast efter, månader',
      opensAt: 'Klockslag',
      remindsWhom: 'Vem som påminns',
      restDays: 'Vilotid, dagar',
      minimumCellSize: 'Minsta grupp som visas',
      minimumDetailSize: 'Minsta grupp för detaljer',
      places: 'Distrikt och enheter',
    },
    hint: {
      every: 'Varannan månad: 2 och månader.',
      startsOn: 'Rytmen räknas från den här dagen. Helger och röda dagar flyttas till nästa arbetsdag.',
      pausedMonths: 'Månadernas nummer med komma emellan. Juli är 7.',
      reminders: 'Dagar efter öppnandet, högst tre, med komma emellan. Aldrig på natten eller en ledig dag.',
      remindersBefore: 'Dagar före sista dagen, högst tre, med komma emellan.',
      minutes: 'Ingen ska behöva längre tid än så.',
      months: 'Med komma emellan, till exempel 3, 9, 18.',
      holdDays: 'Så länge syns den som ska frågas här innan enkäten går ut.',
      followUp: 'Frivillig, med samma kod, från månaden efter nittio dagar. Ingen adress sparas.',
      batchMonths: 'Minst 3: vem som slutade när är känt, så svaren öppnas tillsammans.',
      opensAt: 'Mellan 07:00 och 15:59, svensk tid.',
      restDays: 'Kvar varnar när någon skulle frågas tätare än så.',
      places: 'Välj några, eller inga för alla.',
      minimumCellSize: 'Minst 5.',
      minimumDetailSize: 'Minst 10: för orsaker, fördelningar och kommentarer.',
      openDays: 'Färre än dagarna till nästa omgång.',
      days: 'Antal dagar.',
    },
    unit: { weeks: 'veckor', months: 'månader', quarters: 'kvartal' },
    remindsWhom: { open: 'De som inte har svarat', everyone: 'Alla, även de som har svarat' },
    askedHow: {
      all: 'Hela enkäten varje gång',
      rotate: 'Kärnan varje gång, resten i tur och ordning',
      core: 'Bara kärnan',
    },
    places: 'Vilka som frågas',
    frozenTitle: 'Anonymitet',
    frozenText: 'Låses för varje omgång när den öppnar.',
    askTitle: 'Vad',
    whenTitle: 'När',
    previewTitle: 'Så blir det kommande året',
    previewLead: 'Räknat med dagens lista av personer.',
  },
  en: {
    title: 'New programme',
    changeTitle: 'Change programme',
    lead: 'Look it through first: then the coming year is shown below. Nothing is stored until you choose Store.',
    faultsTitle: 'The programme cannot be like this',
    problem: {
      wrongInstrument: 'The exit survey is asked with an exit instrument, all other programmes with another.',
      detailBelowCell: 'The limit for details cannot be below the smallest group.',
      roundsOverlap:
        'A round would still be open when the next begins. Choose fewer days or a longer rhythm.',
      reminderAfterClosing: 'A reminder would come after the last day.',
      unknownItems: 'The core names an item that the instrument does not have.',
      tooFewMinutes:
        'The minutes are too few for the core and one focus area. Give more minutes or a smaller core.',
      unknownPlaces: 'A chosen district or unit does not exist.',
      nothingToAsk: 'Choose at least one item for the core.',
      instrumentNotPublished: 'The instrument is not published.',
      idTaken: 'There is a programme of that name already. Choose another.',
      otherKind: 'A programme cannot change its kind. Make a new one.',
    },
    preview: 'Look it through',
    store: 'Store',
    cancel: 'Cancel',
    label: {
      nameSv: 'Name in Swedish',
      nameEn: 'Name in English',
      instrument: 'Instrument',
      startsOn: 'First time no earlier than',
      every: 'Every',
      unit: 'Rhythm',
      pausedMonths: 'Months without rounds',
      openDays: 'Open, days',
      reminders: 'Reminders',
      askedHow: 'What is asked',
      core: 'Core',
      minutes: 'At most, minutes',
      daysBefore: 'Days before the last day',
      answerDaysAfter: 'Answers taken after the last day, days',
      months: 'After months',
      holdDays: 'Time to reconsider, days',
      followUp: 'Follow-up after ninety days',
      noFollowUp: 'No follow-up',
      batchMonths: 'Answers are opened no earlier than after, months',
      opensAt: 'Time of day',
      remindsWhom: 'Who is reminded',
      restDays: 'Rest time, days',
      minimumCellSize: 'Smallest group shown',
      minimumDetailSize: 'Smallest group for details',
      places: 'Districts and units',
    },
    hint: {
      every: 'Every other month: 2 and months.',
      startsOn: 'The rhythm is counted from this day. Weekends and holidays move to the next working day.',
      pausedMonths: 'Numbers of months with commas between. July is 7.',
      reminders:
        'Days after the opening, at most three, with commas between. Never at night or on a day off.',
      remindersBefore: 'Days before the last day, at most three, with commas between.',
      minutes: 'Nobody should need longer than this.',
      months: 'With commas between, such as 3, 9, 18.',
      holdDays: 'For so long those to be asked are shown here before the survey goes out.',
      followUp: 'Voluntary, with the same code, from the month after ninety days. No address is kept.',
      batchMonths: 'At least 3: who left when is known, so answers are opened together.',
      opensAt: 'Between 07:00 and 15:59, Swedish time.',
      restDays: 'Kvar warns when somebody would be asked more often than this.',
      places: 'Choose some, or none for all.',
      minimumCellSize: 'At least 5.',
      minimumDetailSize: 'At least 10: for reasons, distributions and comments.',
      openDays: 'Fewer than the days to the next round.',
      days: 'Number of days.',
    },
    unit: { weeks: 'weeks', months: 'months', quarters: 'quarters' },
    remindsWhom: { open: 'Those who have not answered', everyone: 'All, also those who have answered' },
    askedHow: {
      all: 'The whole survey every time',
      rotate: 'The core every time, the rest in turn',
      core: 'The core alone',
    },
    places: 'Who is asked',
    frozenTitle: 'Anonymity',
    frozenText: 'Locked for each wave when it opens.',
    askTitle: 'What',
    whenTitle: 'When',
    previewTitle: 'This is how the coming year will be',
    previewLead: 'Counted with today’s list of people.',
  },
})
