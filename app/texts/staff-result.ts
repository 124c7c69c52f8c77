import type { AreaLine } from '~/domain/plan/staff-result'
import type { ActionState } from '~/domain/plan/action'
import { inBothLanguages } from './in-both-languages'

type Wording = {
  readonly heading: string
  readonly lead: (closedOn: string, answers: string) => string
  readonly leadFew: (closedOn: string) => string
  readonly cityTitle: string
  readonly cityIndex: (index: string) => string
  readonly scale: string
  readonly strongest: string
  readonly weakest: string
  readonly noAreas: string
  readonly few: string
  readonly change: (change: NonNullable<AreaLine['change']>) => string
  readonly decidedTitle: string
  readonly nothingDecided: string
  readonly nothingForCity: string
  readonly noAction: (reason: string) => string
  readonly state: Readonly<Record<ActionState, string>>
  readonly owner: (owner: string) => string
  readonly dueOn: (date: string) => string
  readonly because: (why: string) => string
  readonly unitTitle: string
  readonly unitLead: string
  readonly unitLabel: string
  readonly choose: string
  readonly wholeDistrict: (name: string) => string
  readonly show: string
  readonly unseen: string
  readonly unitIndex: string
  readonly unitFew: string
  readonly districtFew: string
  readonly districtTitle: (name: string) => string
  readonly district: string
  readonly city: string
  readonly unit: string
  readonly area: string
  readonly tick: string
  readonly tooFew: string
  readonly decidedIn: (place: string) => string
  readonly onOwnPhone: (address: string) => string
  readonly back: string
  readonly protectionTitle: string
  readonly protection: (k: string, detail: string) => readonly string[]
  readonly protectionLink: string
  readonly otherTitle: string
  readonly listHeading: string
  readonly listLead: string
  readonly listEmpty: string
  readonly previewBar: string
  readonly previewPublished: string
  readonly publish: string
  readonly unpublish: string
  readonly toActions: string
}

/** What staff read afterwards: how it went, and what was decided. Promise nothing that only HR can keep. */
export const staffResultTexts = inBothLanguages<Wording>({
  sv: {
    heading: 'Så gick det, och det här bestämdes',
    lead: (closedOn, answers) =>
      `Enkäten stängde ${closedOn}. Vi fick ${answers} svar. Tack till alla som svarade!`,
    leadFew: (closedOn) =>
      `Enkäten stängde ${closedOn}. Det kom för få svar för att något ska kunna visas. Tack till er som svarade!`,
    cityTitle: 'Hela staden',
    cityIndex: (index) => `Index för alla områden tillsammans är ${index} av 100.`,
    scale: 'Varje område går från 0 till 100, och 100 är bäst.',
    strongest: 'Det här är starkast',
    weakest: 'Det här är svagast',
    noAreas: 'Den här enkäten har inga områden att jämföra.',
    few: 'Det kom för få svar för att något ska kunna visas.',
    change: ({ direction, size }) =>
      direction === 'same'
        ? 'ungefär som förra gången'
        : `${direction === 'up' ? 'upp' : 'ner'} ${size} sedan förra gången`,
    decidedTitle: 'Det här bestämdes',
    nothingDecided: 'Inget är beslutat än. När det är det står det här.',
    nothingForCity:
      'Inget är beslutat för hela staden. Välj din enhet här nedanför och se vad som gäller där.',
    noAction: (reason) => `Det blir ingen åtgärd den här gången, därför att: ${reason}`,
    state: { decided: 'Beslutat', underWay: 'Pågår', done: 'Klart', dropped: 'Blir inte av' },
    owner: (owner) => `Ansvarig: ${owner}`,
    dueOn: (date) => `Klart senast ${date}`,
    because: (why) => `Därför att: ${why}`,
    unitTitle: 'Din enhet',
    unitLead: 'Välj var du arbetar och se resultatet därifrån, bredvid hela stadens.',
    unitLabel: 'Enhet',
    choose: 'Välj …',
    wholeDistrict: (name) => `Hela ${name}`,
    show: 'Visa',
    unseen: 'Valet sparas inte, och ingen ser vad du väljer.',
    unitIndex: 'Alla områden tillsammans',
    unitFew:
      'Från din enhet kom det för få svar för att visas. Så är det ofta i små grupper, och det skyddar dem som svarade. Svaren räknas med i distriktets och stadens resultat.',
    districtFew:
      'Från distriktet kom det för få svar för att visas. Svaren räknas med i hela stadens resultat här ovanför.',
    districtTitle: (name) => `Distriktet ${name}`,
    district: 'Distriktet',
    city: 'Staden',
    unit: 'Enheten',
    area: 'Område',
    tick: 'Det lodräta strecket visar hela staden.',
    tooFew: 'för få svar',
    decidedIn: (place) => `Bestämt för ${place}`,
    onOwnPhone: (address) => `Din egen enhets resultat ser du bäst på din egen telefon: ${address}`,
    back: 'Tillbaka',
    protectionTitle: 'Så skyddas de som svarade',
    protection: (k, detail) => [
      `Resultat visas bara för grupper med minst ${k} svar, och enskilda frågor först vid ${detail}.`,
      'Det som skulle gå att räkna fram ur andra siffror är också dolt. Därför kan en grupp saknas fast den är större.',
      'Antal svar skrivs i steg om fem. Det någon har skrivit med egna ord står inte på den här sidan.',
    ],
    protectionLink: 'Läs mer om hur svaren skyddas',
    otherTitle: 'Andra enkäter',
    listHeading: 'Så gick det',
    listLead: 'Enkäter som är klara, och vad som bestämdes efteråt.',
    listEmpty: 'Inget resultat är publicerat än. När det är det får du veta det i nästa inbjudan.',
    previewBar: 'Förhandsgranskning: så här ser medarbetarna sidan. Bara HR ser den nu.',
    previewPublished: 'Den här sidan är publicerad, och ser ut så här.',
    publish: 'Publicera för medarbetarna',
    unpublish: 'Ta bort från medarbetarna',
    toActions: 'Tillbaka till åtgärderna',
  },
  en: {
    heading: 'How it went, and what was decided',
    lead: (closedOn, answers) =>
      `The survey closed on ${closedOn}. We got ${answers} answers. Thank you to everybody who answered!`,
    leadFew: (closedOn) =>
      `The survey closed on ${closedOn}. There were too few answers for anything to be shown. Thank you to those who answered!`,
    cityTitle: 'The whole city',
    cityIndex: (index) => `The index of all areas together is ${index} of 100.`,
    scale: 'Each area goes from 0 to 100, and 100 is best.',
    strongest: 'Strongest',
    weakest: 'Weakest',
    noAreas: 'This survey has no areas to compare.',
    few: 'There were too few answers for anything to be shown.',
    change: ({ direction, size }) =>
      direction === 'same' ? 'about as last time' : `${direction} ${size} since last time`,
    decidedTitle: 'What was decided',
    nothingDecided: 'Nothing has been decided yet. When it has, it stands here.',
    nothingForCity:
      'Nothing has been decided for the whole city. Choose your unit below and see what goes there.',
    noAction: (reason) => `There will be no action this time, because: ${reason}`,
    state: { decided: 'Decided', underWay: 'Under way', done: 'Done', dropped: 'Dropped' },
    owner: (owner) => `Responsible: ${owner}`,
    dueOn: (date) => `Done by ${date}`,
    because: (why) => `Because: ${why}`,
    unitTitle: 'Your unit',
    unitLead: 'Choose where you work and see the results from there, beside the whole city’s.',
    unitLabel: 'Unit',
    choose: 'Choose …',
    wholeDistrict: (name) => `All of ${name}`,
    show: 'Show',
    unseen: 'The choice is not stored, and nobody sees what you choose.',
    unitIndex: 'All areas together',
    unitFew:
      'Too few answers came from your unit to be shown. That is often so in small groups, and it protects those who answered. The answers count in the results of the district and the city.',
    districtFew:
      'Too few answers came from the district to be shown. The answers count in the results of the whole city above.',
    districtTitle: (name) => `The district ${name}`,
    district: 'The district',
    city: 'The city',
    unit: 'The unit',
    area: 'Area',
    tick: 'The upright line shows the whole city.',
    tooFew: 'too few answers',
    decidedIn: (place) => `Decided for ${place}`,
    onOwnPhone: (address) => `Your own unit’s results are best seen on your own phone: ${address}`,
    back: 'Back',
    protectionTitle: 'How those who answered are protected',
    protection: (k, detail) => [
      `Results are shown only for groups with at least ${k} answers, and single questions only from ${detail}.`,
      'What could be worked out from other figures is hidden too. So a group may be missing although it is larger.',
      'Numbers of answers are written in steps of five. What people wrote in their own words is not on this page.',
    ],
    protectionLink: 'Read more about how answers are protected',
    otherTitle: 'Other surveys',
    listHeading: 'How it went',
    listLead: 'Surveys that are finished, and what was decided afterwards.',
    listEmpty: 'No results are published yet. When they are, your next invitation tells you.',
    previewBar: 'Preview: this is how staff see the page. Only HR sees it now.',
    previewPublished: 'This page is published, and looks like this.',
    publish: 'Publish to staff',
    unpublish: 'Take away from staff',
    toActions: 'Back to the actions',
  },
})
