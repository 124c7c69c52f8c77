import type { UntouchedWave } from '~/domain/programme/burden'
import { inBothLanguages } from './in-both-languages'

type Wording = {
  readonly yearTitle: string
  readonly yearSub: (people: number) => string
  readonly opens: string
  readonly closes: string
  readonly reminders: string
  readonly asks: string
  readonly minutes: (minutes: number, items: number) => string
  readonly noRounds: string
  readonly warningsTitle: string
  readonly untouched: Readonly<Record<UntouchedWave['lacks'], (wave: string) => string>>
  readonly tooSoon: (on: string, people: number, days: number) => string
  readonly noAddress: (count: number) => string
  readonly noPlace: (count: number) => string
  readonly comingTitle: string
  readonly comingSub: string
  readonly nobodyComing: string
  readonly person: string
  readonly askedOn: string
  readonly lastDay: (date: string) => string
  readonly months: (months: string) => string
  readonly callOff: string
  readonly callOffNamed: (name: string) => string
  readonly calledOff: string
  readonly undo: string
  readonly undoNamed: (name: string) => string
}

/** What a programme will do in the coming year, whom it asks next, and what to consider. */
export const programmeYearTexts = inBothLanguages<Wording>({
  sv: {
    yearTitle: 'Det kommande året',
    yearSub: (people) => `I dag skulle ${people} personer frågas.`,
    opens: 'Öppnar',
    closes: 'Sista dag',
    reminders: 'Påminnelser',
    asks: 'Frågar om',
    minutes: (minutes, items) => `${items} frågor, ungefär ${minutes} min`,
    noRounds: 'Ingen omgång öppnar under året.',
    warningsTitle: 'Tänk på',
    untouched: {
      decision: (wave) =>
        `Inget är beslutat efter den senaste omgången, ${wave}. Skriv en åtgärd, eller varför det inte blir någon, innan ni frågar igen.`,
      beginning: (wave) =>
        `Inget av det som beslutades efter den senaste omgången, ${wave}, har börjat. Fråga helst inte igen förrän något har hänt.`,
    },
    tooSoon: (on, people, days) =>
      `${on}: ${people === 1 ? 'en person' : `${people} personer`} frågas ${days === 0 ? 'två gånger samma dag' : `igen efter ${days === 1 ? 'en dag' : `${days} dagar`}`}, kortare än den vilotid som är vald.`,
    noAddress: (count) =>
      `${count === 1 ? 'En person' : `${count} personer`} saknar e-postadress. De bjuds in, men brevet skriver du ut på omgångens sida.`,
    noPlace: (count) =>
      `${count === 1 ? 'En person' : `${count} personer`} hör till en enhet som har upphört utan en tydlig efterträdare, och frågas inte. Hämta in en ny fil på sidan Personer.`,
    comingTitle: 'De närmaste 60 dagarna',
    comingSub: 'Den som inte ska få enkäten kan hoppas över fram till dagen innan.',
    nobodyComing: 'Ingen står på tur.',
    person: 'Person',
    askedOn: 'Frågas',
    lastDay: (date) => `sista dag ${date}`,
    months: (months) => `${months} månaders anställning`,
    callOff: 'Hoppa över',
    callOffNamed: (name) => `Hoppa över ${name}`,
    calledOff: 'hoppas över',
    undo: 'Ångra',
    undoNamed: (name) => `Ångra: fråga ${name}`,
  },
  en: {
    yearTitle: 'The coming year',
    yearSub: (people) => `Today ${people} people would be asked.`,
    opens: 'Opens',
    closes: 'Last day',
    reminders: 'Reminders',
    asks: 'Asks about',
    minutes: (minutes, items) => `${items} items, about ${minutes} min`,
    noRounds: 'No round opens within the year.',
    warningsTitle: 'Consider',
    untouched: {
      decision: (wave) =>
        `Nothing has been decided after the last wave, ${wave}. Write down an action, or why there will be none, before you ask again.`,
      beginning: (wave) =>
        `None of what was decided after the last wave, ${wave}, has begun. Better not ask again before something has happened.`,
    },
    tooSoon: (on, people, days) =>
      `${on}: ${people === 1 ? 'one person is' : `${people} people are`} asked ${days === 0 ? 'twice the same day' : `again after ${days === 1 ? 'one day' : `${days} days`}`}, less than the rest time that is chosen.`,
    noAddress: (count) =>
      `${count === 1 ? 'One person has' : `${count} people have`} no e-mail address. They are invited, but you print the letter on the wave’s page.`,
    noPlace: (count) =>
      `${count === 1 ? 'One person belongs' : `${count} people belong`} to a unit that has ended without a clear successor, and will not be asked. Bring in a new file on the page People.`,
    comingTitle: 'The next 60 days',
    comingSub: 'Whoever should not get the survey can be skipped until the day before.',
    nobodyComing: 'Nobody is next.',
    person: 'Person',
    askedOn: 'Asked on',
    lastDay: (date) => `last day ${date}`,
    months: (months) => `${months} months of employment`,
    callOff: 'Skip',
    callOffNamed: (name) => `Skip ${name}`,
    calledOff: 'skipped',
    undo: 'Undo',
    undoNamed: (name) => `Undo: ask ${name}`,
  },
})
