import type { Reliability } from '../../analysis/analyse-reliability'
import type { Language } from '../../instrument/localised-text'

/** How well the items of a scale measure one thing. */
export type Standing = 'good' | 'weak' | 'poor' | 'suspect'

type Reason = Extract<Reliability, { kind: 'absent' }>['reason']

/** Whether the items of a focus area hang together, and each item's part in that. */
export type ReliabilityWords = {
  readonly title: string
  readonly lead: (answers: string) => string
  readonly nothing: (minimum: string) => string
  readonly panelTitle: string
  readonly panelSub: string
  readonly key: string
  readonly alpha: string
  readonly omega: string
  readonly spearmanBrown: string
  readonly pairR: string
  readonly standings: Readonly<Record<Standing, string>>
  readonly standing: string
  readonly items: (count: string, standing: string) => string
  readonly itemCount: string
  readonly reasons: Readonly<Record<Reason, (minimum: string) => string>>
  readonly rule: string
  readonly pairRule: string
  readonly suspect: (areas: string) => string
  readonly caption: (instrument: string, wave: string) => string
  readonly itemsTitle: string
  readonly itemsSub: string
  readonly statement: string
  readonly mean: string
  readonly sd: string
  readonly itemRest: string
  readonly itemTotal: string
  readonly alphaWithout: string
  readonly loading: string
  readonly note: string
  readonly against: string
  readonly itemsCaption: (instrument: string, wave: string) => string
  readonly itemsNote: string
}

export const reliabilityWords: Readonly<Record<Language, ReliabilityWords>> = {
  sv: {
    title: 'Mätkvalitet',
    lead: (answers) =>
      `Hänger frågorna i varje fokusområde ihop, så att de kan läggas samman till ett index? Räknat på hela staden, ${answers} svar.`,
    nothing: (minimum) =>
      `Mätkvaliteten visas när minst ${minimum} personer har svarat på alla frågor i ett område, och ingen enskild då går att räkna fram.`,
    panelTitle: 'Områdenas tillförlitlighet',
    panelSub:
      'Cronbachs alfa: 1 = frågorna mäter exakt samma sak, 0 = de har inget gemensamt. Räknat på dem som svarat på alla områdets frågor.',
    key: 'alfa med 95 % intervall (Feldt)',
    alpha: 'Alfa',
    omega: 'Omega',
    spearmanBrown: 'Spearman–Brown',
    pairR: 'Samband mellan två frågor, r',
    standings: {
      good: 'hänger ihop',
      weak: 'hänger ihop svagt',
      poor: 'hänger inte ihop: läs frågorna var för sig',
      suspect: 'kontrollera vändningen',
    },
    standing: 'Omdöme',
    items: (count, standing) => `${count} frågor, ${standing}`,
    itemCount: 'Frågor',
    reasons: {
      singleItem: () => 'en enda fråga',
      fewAnswers: (minimum) => `för få som svarat på allt (gränsen är ${minimum})`,
      noVariation: () => 'alla svarar lika',
    },
    rule: 'Från 0,70 sägs frågorna hänga ihop, från 0,60 svagt. Omega (McDonald) kräver tre frågor och antar inte att alla är lika viktiga. Ett lågt värde är inte personalens fel: det säger att frågorna mäter olika saker.',
    pairRule:
      'För områden med två frågor visas deras samband r och vad det gör tillsammans (Spearman–Brown, SB) i stället för omega.',
    suspect: (areas) =>
      `Kontrollera vändningen i ${areas}: en fråga går emot de andra. Är den vänd åt fel håll i enkäten blir indexet fel.`,
    caption: (instrument, wave) => `Områdenas tillförlitlighet, ${instrument}, ${wave}`,
    itemsTitle: 'Varje frågas del i området',
    itemsSub:
      'Samband med de andra frågorna i området (låga värden betyder att frågan mäter något annat), och vad alfa vore utan frågan.',
    statement: 'Påstående',
    mean: 'Medel',
    sd: 'Spridning',
    itemRest: 'Samband med övriga',
    itemTotal: 'Samband med summan',
    alphaWithout: 'Alfa utan',
    loading: 'Laddning',
    note: 'Anmärkning',
    against: 'går emot de andra',
    itemsCaption: (instrument, wave) => `Frågornas del i områdena, ${instrument}, ${wave}`,
    itemsNote: 'Medel och spridning 0–100, vända så att 100 är bra.',
  },
  en: {
    title: 'Measurement quality',
    lead: (answers) =>
      `Do the items of each focus area hang together, so that they may be added up to an index? Computed for the whole city, ${answers} answers.`,
    nothing: (minimum) =>
      `Measurement quality is shown when at least ${minimum} persons have answered every item of an area, and nobody can then be worked out.`,
    panelTitle: 'Reliability of the areas',
    panelSub:
      'Cronbach’s alpha: 1 = the items measure exactly the same, 0 = they have nothing in common. Computed from those who answered all items of the area.',
    key: 'alpha with 95% interval (Feldt)',
    alpha: 'Alpha',
    omega: 'Omega',
    spearmanBrown: 'Spearman–Brown',
    pairR: 'Correlation of two items, r',
    standings: {
      good: 'hang together',
      weak: 'hang together weakly',
      poor: 'do not hang together: read the items one by one',
      suspect: 'check the keying',
    },
    standing: 'Verdict',
    items: (count, standing) => `${count} items, ${standing}`,
    itemCount: 'Items',
    reasons: {
      singleItem: () => 'a single item',
      fewAnswers: (minimum) => `too few who answered all (the limit is ${minimum})`,
      noVariation: () => 'everybody answers alike',
    },
    rule: 'From 0.70 items are said to hang together, from 0.60 weakly. Omega (McDonald) takes three items and does not assume that all weigh the same. A low value is nobody’s fault: it says that the items measure different things.',
    pairRule:
      'For areas of two items their correlation r and what it makes of them together (Spearman–Brown, SB) stand instead of omega.',
    suspect: (areas) =>
      `Check the keying in ${areas}: an item goes against the others. If it is turned the wrong way in the instrument the index is wrong.`,
    caption: (instrument, wave) => `Reliability of the areas, ${instrument}, ${wave}`,
    itemsTitle: 'Each item’s part in its area',
    itemsSub:
      'Correlation with the other items of the area (low values mean that the item measures something else), and what alpha would be without it.',
    statement: 'Statement',
    mean: 'Mean',
    sd: 'Spread',
    itemRest: 'Correlation with the others',
    itemTotal: 'Correlation with the sum',
    alphaWithout: 'Alpha without',
    loading: 'Loading',
    note: 'Remark',
    against: 'goes against the others',
    itemsCaption: (instrument, wave) => `The items’ part in their areas, ${instrument}, ${wave}`,
    itemsNote: 'Mean and spread 0–100, turned so that 100 is good.',
  },
}
