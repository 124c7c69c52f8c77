import type { Care } from '~/domain/programme/burden'
import type { Programme } from '~/domain/programme/programme'
import { inBothLanguages } from './in-both-languages'

type Kind = Programme['plan']['kind']

type Wording = {
  readonly title: string
  readonly lead: string
  readonly emptyTitle: string
  readonly emptyText: string
  readonly newTitle: string
  readonly kind: Readonly<Record<Kind, string>>
  readonly kindText: Readonly<Record<Kind, string>>
  readonly state: Readonly<Record<Programme['state'], string>>
  readonly name: string
  readonly what: string
  readonly stateHead: string
  readonly next: string
  readonly nothingNext: string
  readonly change: string
  readonly pause: string
  readonly resume: string
  readonly pausedNote: string
  readonly done: Readonly<Record<string, string>>
  readonly wavesTitle: string
  readonly noWaves: string
  readonly care: Readonly<Record<'nothingDecided' | Care, string>>
  readonly careNamed: (wave: string, care: string) => string
  readonly waveState: Readonly<Record<'planned' | 'open' | 'closing' | 'closed', string>>
  readonly answers: string
}

/** The standing rules that open waves and ask people by themselves. */
export const programmesTexts = inBothLanguages<Wording>({
  sv: {
    title: 'Program',
    lead: 'Enkäter som sköter sig själva: vem som frågas, hur ofta och om vad. Kvar öppnar, påminner och stänger.',
    emptyTitle: 'Det finns inget program',
    emptyText: 'Lägg till det första. Du ser hur det kommande året blir innan något sparas.',
    newTitle: 'Nytt program',
    kind: {
      rounds: 'Återkommande mätning',
      leaving: 'Avgångsenkät',
      introduction: 'Introduktionsenkät',
    },
    kindText: {
      rounds: 'Alla i de valda enheterna, med en fast rytm. För puls, arbetstyngd och tidsanvändning.',
      leaving: 'Var och en som slutar, några dagar före sista dagen enligt personallistan.',
      introduction: 'Var och en som är ny, efter några månaders anställning.',
    },
    state: { running: 'Igång', paused: 'Pausat' },
    name: 'Program',
    what: 'Slag',
    stateHead: 'Läge',
    next: 'Nästa',
    nothingNext: 'inget planerat',
    change: 'Ändra',
    pause: 'Pausa',
    resume: 'Sätt igång',
    pausedNote: 'Programmet är pausat. Det öppnar inget och frågar ingen, men det som är öppet stängs i tid.',
    done: {
      sparat: 'Programmet är sparat.',
      pausat: 'Programmet är pausat.',
      igang: 'Programmet är igång.',
      avbokad: 'Personen får ingen enkät den här gången.',
      angrad: 'Personen får enkäten ändå.',
    },
    wavesTitle: 'Omgångar',
    noWaves: 'Programmet har inte öppnat någon omgång än.',
    care: {
      nothingDecided: 'inget beslutat än',
      nothingBegun: 'beslutat, inte påbörjat',
      workedThrough: 'omhändertaget',
    },
    careNamed: (wave, care) => `Åtgärder efter ${wave}: ${care}`,
    waveState: { planned: 'öppnar', open: 'öppen', closing: 'stängs', closed: 'stängd' },
    answers: 'Åtgärder',
  },
  en: {
    title: 'Programmes',
    lead: 'Surveys that run themselves: who is asked, how often and about what. Kvar opens, reminds and closes.',
    emptyTitle: 'There is no programme',
    emptyText: 'Add the first. You see how the coming year will be before anything is stored.',
    newTitle: 'New programme',
    kind: { rounds: 'Recurring survey', leaving: 'Exit survey', introduction: 'Introduction survey' },
    kindText: {
      rounds: 'Everybody in the chosen units, at a fixed rhythm. For pulse, workload and time use.',
      leaving: 'Each who leaves, some days before the last day according to the list of people.',
      introduction: 'Each who is new, after some months of employment.',
    },
    state: { running: 'Running', paused: 'Paused' },
    name: 'Programme',
    what: 'Kind',
    stateHead: 'State',
    next: 'Next',
    nothingNext: 'nothing planned',
    change: 'Change',
    pause: 'Pause',
    resume: 'Start',
    pausedNote:
      'The programme is paused. It opens nothing and asks nobody, but what is open is closed in time.',
    done: {
      sparat: 'The programme has been stored.',
      pausat: 'The programme is paused.',
      igang: 'The programme is running.',
      avbokad: 'The person gets no survey this time.',
      angrad: 'The person gets the survey after all.',
    },
    wavesTitle: 'Waves',
    noWaves: 'The programme has not opened any wave yet.',
    care: {
      nothingDecided: 'nothing decided yet',
      nothingBegun: 'decided, not begun',
      workedThrough: 'taken care of',
    },
    careNamed: (wave, care) => `Actions after ${wave}: ${care}`,
    waveState: { planned: 'opening', open: 'open', closing: 'closing', closed: 'closed' },
    answers: 'Actions',
  },
})
