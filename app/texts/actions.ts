import type { ActionState } from '~/domain/plan/action'
import type { ActionProblem } from '~/domain/plan/check-action'
import { inBothLanguages } from './in-both-languages'

type Wording = {
  readonly title: string
  readonly lead: string
  readonly wave: string
  readonly add: string
  readonly none: string
  readonly noWaveText: string
  readonly action: string
  readonly where: string
  readonly area: string
  readonly noArea: string
  readonly owner: string
  readonly dueOn: string
  readonly noDue: string
  readonly stateHead: string
  readonly state: Readonly<Record<ActionState, string>>
  readonly because: (why: string) => string
  readonly changeNamed: (text: string) => string
  readonly swedishOnly: string
  readonly newTitle: string
  readonly changeTitle: string
  readonly formLead: string
  readonly publishedNote: string
  readonly label: Readonly<Record<string, string>>
  readonly hint: Readonly<Record<string, string>>
  readonly problem: Readonly<Record<ActionProblem | 'notYours' | 'notClosed', string>>
  readonly problemTitle: string
  readonly save: string
  readonly done: Readonly<Record<string, string>>
  readonly noActionTitle: string
  readonly noActionSub: string
  readonly noActionReason: string
  readonly noActionSave: string
  readonly noActionSaid: (reason: string) => string
  readonly noActionMarked: string
  readonly publishTitle: string
  readonly publishSub: string
  readonly notPublished: string
  readonly published: (date: string) => string
  readonly preview: string
  readonly look: string
  readonly open: string
}

/** What was decided after a wave: HR's pages. */
export const actionsTexts = inBothLanguages<Wording>({
  sv: {
    title: 'Åtgärder',
    lead: 'Det som bestämdes efter svaren. Skriv kort och vanligt: medarbetarna läser det.',
    wave: 'Omgång',
    add: 'Lägg till åtgärd',
    none: 'Inget är beslutat efter den här omgången än.',
    noWaveText: 'Åtgärder skrivs när en omgång har stängts och svaren har räknats.',
    action: 'Åtgärd',
    where: 'Gäller',
    area: 'Fokusområde',
    noArea: 'Allmänt',
    owner: 'Ansvarig',
    dueOn: 'Klart senast',
    noDue: 'inget datum',
    stateHead: 'Läge',
    state: { decided: 'Beslutad', underWay: 'Pågår', done: 'Klar', dropped: 'Blir inte av' },
    because: (why) => `Därför att: ${why}`,
    changeNamed: (text) => `Ändra: ${text}`,
    swedishOnly: 'bara på svenska',
    newTitle: 'Ny åtgärd',
    changeTitle: 'Ändra åtgärden',
    formLead: 'Den visas för medarbetarna när resultatet är publicerat. Skriv inga namn.',
    publishedNote: 'Resultatet är publicerat. Det du sparar syns för medarbetarna direkt.',
    label: {
      textSv: 'Vad som är bestämt',
      textEn: 'Samma sak på engelska (frivilligt)',
      place: 'Gäller',
      area: 'Fokusområde',
      owner: 'Ansvarig funktion',
      dueOn: 'Klart senast (frivilligt)',
      state: 'Läge',
      why: 'Varför det inte blir av',
    },
    hint: {
      textSv:
        'En eller två meningar, högst 300 tecken. ”Extern handledning varannan vecka för alla utredare.”',
      textEn: 'Den som läser på engelska ser annars den svenska texten.',
      owner: 'Till exempel ”enhetschef” eller ”HR-chef”. Inget namn.',
      why: 'Fylls i bara när åtgärden inte blir av. Medarbetarna läser det.',
    },
    problem: {
      unknownPlace: 'Distriktet eller enheten finns inte. Välj i listan.',
      unknownArea: 'Fokusområdet finns inte i den här omgången. Välj i listan.',
      whyMissing: 'Skriv varför åtgärden inte blir av.',
      notYours: 'Du kan bara skriva åtgärder för ditt eget distrikt.',
      notClosed: 'Omgången är inte stängd.',
    },
    problemTitle: 'Åtgärden är inte sparad',
    save: 'Spara',
    done: {
      tillagd: 'Åtgärden är sparad.',
      andrad: 'Åtgärden är ändrad.',
      'ingen-atgard': 'Förklaringen är sparad.',
      publicerad: 'Resultatet är publicerat. Medarbetarna kan läsa det nu.',
      aterkallad: 'Resultatet är inte längre publicerat.',
    },
    noActionTitle: 'Blir det ingen åtgärd?',
    noActionSub: 'Skriv varför. Det är också ett svar till dem som svarade.',
    noActionReason: 'Ingen åtgärd, därför att …',
    noActionSave: 'Spara förklaringen',
    noActionSaid: (reason) => `Ingen åtgärd, därför att: ${reason}`,
    noActionMarked: 'Omgången är markerad som genomgången, utan åtgärd och utan förklaring.',
    publishTitle: 'För medarbetarna',
    publishSub:
      'En sida utan inloggning: stadens resultat, den egna enhetens, och det som bestämts. Nästa inbjudan leder dit.',
    notPublished: 'Inget är publicerat. Ingen utanför HR ser resultatet.',
    published: (date) => `Publicerat ${date}.`,
    preview: 'Förhandsgranska och publicera',
    look: 'Granska eller ta bort',
    open: 'Öppna sidan',
  },
  en: {
    title: 'Actions',
    lead: 'What was decided after the answers. Write shortly and plainly: staff read it.',
    wave: 'Wave',
    add: 'Add an action',
    none: 'Nothing has been decided after this wave yet.',
    noWaveText: 'Actions are written when a wave has been closed and its answers have been counted.',
    action: 'Action',
    where: 'For',
    area: 'Focus area',
    noArea: 'In general',
    owner: 'Responsible',
    dueOn: 'Done by',
    noDue: 'no date',
    stateHead: 'State',
    state: { decided: 'Decided', underWay: 'Under way', done: 'Done', dropped: 'Dropped' },
    because: (why) => `Because: ${why}`,
    changeNamed: (text) => `Change: ${text}`,
    swedishOnly: 'in Swedish only',
    newTitle: 'New action',
    changeTitle: 'Change the action',
    formLead: 'Staff see it once the results are published. Write no names.',
    publishedNote: 'The results are published. What you save is seen by staff at once.',
    label: {
      textSv: 'What has been decided, in Swedish',
      textEn: 'The same in English (optional)',
      place: 'For',
      area: 'Focus area',
      owner: 'Responsible function',
      dueOn: 'Done by (optional)',
      state: 'State',
      why: 'Why it is dropped',
    },
    hint: {
      textSv: 'One or two sentences, 300 characters at most.',
      textEn: 'Whoever reads in English sees the Swedish text otherwise.',
      owner: 'Such as “head of unit” or “HR manager”. No name.',
      why: 'Only for an action that is dropped. Staff read it.',
    },
    problem: {
      unknownPlace: 'There is no such district or unit. Choose from the list.',
      unknownArea: 'This wave has no such focus area. Choose from the list.',
      whyMissing: 'Write why the action is dropped.',
      notYours: 'You can only write actions for your own district.',
      notClosed: 'The wave is not closed.',
    },
    problemTitle: 'The action has not been saved',
    save: 'Save',
    done: {
      tillagd: 'The action has been saved.',
      andrad: 'The action has been changed.',
      'ingen-atgard': 'The explanation has been saved.',
      publicerad: 'The results are published. Staff can read them now.',
      aterkallad: 'The results are not published any more.',
    },
    noActionTitle: 'Will there be no action?',
    noActionSub: 'Write why. That, too, is an answer to those who answered.',
    noActionReason: 'No action, because …',
    noActionSave: 'Save the explanation',
    noActionSaid: (reason) => `No action, because: ${reason}`,
    noActionMarked: 'The wave is marked as worked through, without an action and without an explanation.',
    publishTitle: 'For staff',
    publishSub:
      'A page without sign-in: the city’s results, one’s own unit’s, and what was decided. The next invitation leads there.',
    notPublished: 'Nothing is published. Nobody outside HR sees the results.',
    published: (date) => `Published ${date}.`,
    preview: 'Preview and publish',
    look: 'Look at it or take it away',
    open: 'Open the page',
  },
})
