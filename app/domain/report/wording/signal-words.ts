import type { Language } from '../../instrument/localised-text'
import type { RichText } from '../rich-text'

export type Side = 'below' | 'above'

/** A change, and where it leaves the group beside the rest. */
export type Movement = {
  readonly area: string
  readonly from: string
  readonly to: string
  readonly direction: 'up' | 'down'
}

/** Sentences about supported differences and changes, and the panel that lists them. */
export type SignalWords = {
  readonly title: string
  readonly sub: (points: string, answers: string) => string
  readonly wholeIndex: string
  readonly restOfCity: string
  readonly restOfDistrict: string
  readonly level: (area: string, value: string, size: string, side: Side, rest: string) => RichText
  readonly movement: (movement: Movement) => RichText
  readonly movementInCity: (movement: Movement) => RichText
  readonly movementAndLevel: (movement: Movement, size: string, side: Side) => RichText
  readonly levelIsOrdinary: string
  readonly alsoMoved: (districts: string) => string
  readonly districts: (count: string) => string
  readonly alsoLevel: (areas: string, count: number, side: Side) => string
  readonly see: (place: string) => string
  readonly comparisons: (count: string) => string
  readonly showRest: (count: string) => string
  readonly nothing: string
  readonly keyOwn: string
  readonly keyOwnOrUnit: string
  readonly keyRest: string
  readonly keyRestOrDistrict: string
  readonly keyBefore: string
  readonly tableCaption: (wave: string) => string
  readonly tableFinding: string
  readonly tableNow: string
  readonly tableBefore: string
  readonly tableRest: string
  readonly lowest: (area: string, value: string, interval: string, rest: string | undefined) => RichText
  readonly highest: (area: string, value: string, interval: string, rest: string | undefined) => RichText
  readonly noneBelow: RichText
  readonly noneAbove: RichText
  readonly noComparison: (minimum: string) => RichText
  readonly brief: string
}

export const signalWords: Readonly<Record<Language, SignalWords>> = {
  sv: {
    title: 'Att uppmärksamma',
    sub: (points, answers) =>
      `Skillnader och förändringar som sannolikt inte är slump: minst ${points} enheter, i grupper med minst ${answers} svar.`,
    wholeIndex: 'Samlat index',
    restOfCity: 'övriga staden',
    restOfDistrict: 'resten av distriktet',
    level: (area, value, size, side, rest) => [
      `${area} får `,
      { strong: `${value}, ${size} ${side === 'below' ? 'under' : 'över'} ${rest}` },
      '.',
    ],
    movement: (movement) => [
      `${movement.area} har `,
      { strong: moved.sv(movement) },
      ' sedan förra omgången.',
    ],
    movementInCity: (movement) => [
      `${movement.area} har i hela staden `,
      { strong: moved.sv(movement) },
      ' sedan förra omgången.',
    ],
    movementAndLevel: (movement, size, side) => [
      `${movement.area} har `,
      { strong: moved.sv(movement) },
      ` sedan förra omgången ${isStill(movement, side) ? 'men ligger fortfarande' : 'och ligger'} ${size} ${side === 'below' ? 'under' : 'över'} övriga staden.`,
    ],
    levelIsOrdinary: ' Nivån skiljer sig inte säkerställt från övriga staden.',
    alsoMoved: (districts) => ` Samma förändring är säkerställd i ${districts}.`,
    districts: (count) => `${count} distrikt`,
    alsoLevel: (areas, _count, side) =>
      ` Även ${areas} ligger ${side === 'below' ? 'under' : 'över'} övriga staden.`,
    see: (place) => `Se ${place}`,
    comparisons: (count) =>
      `${count} jämförelser är gjorda, och kravet är skärpt så att högst 5 % av det som lyfts fram väntas vara slump.`,
    showRest: (count) => `Visa ${count} till`,
    nothing:
      'Ingen så stor skillnad eller förändring är säkerställd i den här omgången. Det betyder inte att allt är lika: med få svar syns bara stora skillnader.',
    keyOwn: 'distriktet',
    keyOwnOrUnit: 'distriktet eller enheten',
    keyRest: 'övriga staden',
    keyRestOrDistrict: 'övriga staden, eller resten av enhetens distrikt',
    keyBefore: 'förra omgången',
    tableCaption: (wave) => `Att uppmärksamma, ${wave}`,
    tableFinding: 'Iakttagelse',
    tableNow: 'Index nu',
    tableBefore: 'Förra omgången',
    tableRest: 'Övriga',
    lowest: (area, value, interval, rest) => [
      'Lägst index i distriktet har ',
      { strong: `${area}, ${value}` },
      ` (${interval}).${rest === undefined ? '' : ` I övriga staden är det ${rest}.`}`,
    ],
    highest: (area, value, interval, rest) => [
      'Högst index i distriktet har ',
      { strong: `${area}, ${value}` },
      ` (${interval}).${rest === undefined ? '' : ` I övriga staden är det ${rest}.`}`,
    ],
    noneBelow: ['Inget fokusområde ligger säkerställt ', { strong: 'under' }, ' övriga staden.'],
    noneAbove: ['Inget fokusområde ligger säkerställt ', { strong: 'över' }, ' övriga staden.'],
    noComparison: (minimum) => [`Med färre än ${minimum} svar görs ingen jämförelse med övriga staden.`],
    brief: 'I korthet',
  },
  en: {
    title: 'Worth attention',
    sub: (points, answers) =>
      `Differences and changes that are unlikely to be chance: at least ${points} points, in groups of at least ${answers} answers.`,
    wholeIndex: 'Overall index',
    restOfCity: 'the rest of the city',
    restOfDistrict: 'the rest of its district',
    level: (area, value, size, side, rest) => [
      `${area} gets `,
      { strong: `${value}, ${size} ${side} ${rest}` },
      '.',
    ],
    movement: (movement) => [
      `${movement.area} has `,
      { strong: moved.en(movement) },
      ' since the wave before.',
    ],
    movementInCity: (movement) => [
      `In the whole city ${movement.area} has `,
      { strong: moved.en(movement) },
      ' since the wave before.',
    ],
    movementAndLevel: (movement, size, side) => [
      `${movement.area} has `,
      { strong: moved.en(movement) },
      ` since the wave before ${isStill(movement, side) ? 'but is still' : 'and is'} ${size} ${side} the rest of the city.`,
    ],
    levelIsOrdinary: ' Its level does not differ for certain from the rest of the city.',
    alsoMoved: (districts) => ` The same change is supported in ${districts}.`,
    districts: (count) => `${count} districts`,
    alsoLevel: (areas, count, side) =>
      ` ${atStart(areas)} also ${count === 1 ? 'lies' : 'lie'} ${side} the rest of the city.`,
    see: (place) => `See ${place}`,
    comparisons: (count) =>
      `${count} comparisons were made, and the demand is sharpened so that at most 5% of what is brought forward is expected to be chance.`,
    showRest: (count) => `Show ${count} more`,
    nothing:
      'No difference or change of that size is supported in this wave. That does not mean that all is alike: with few answers only large differences show.',
    keyOwn: 'the district',
    keyOwnOrUnit: 'the district or the unit',
    keyRest: 'rest of the city',
    keyRestOrDistrict: 'rest of the city, or of the unit’s district',
    keyBefore: 'the wave before',
    tableCaption: (wave) => `Worth attention, ${wave}`,
    tableFinding: 'Finding',
    tableNow: 'Index now',
    tableBefore: 'Wave before',
    tableRest: 'The rest',
    lowest: (area, value, interval, rest) => [
      'The lowest index in the district is ',
      { strong: `${area}, ${value}` },
      ` (${interval}).${rest === undefined ? '' : ` In the rest of the city it is ${rest}.`}`,
    ],
    highest: (area, value, interval, rest) => [
      'The highest index in the district is ',
      { strong: `${area}, ${value}` },
      ` (${interval}).${rest === undefined ? '' : ` In the rest of the city it is ${rest}.`}`,
    ],
    noneBelow: ['No focus area lies for certain ', { strong: 'below' }, ' the rest of the city.'],
    noneAbove: ['No focus area lies for certain ', { strong: 'above' }, ' the rest of the city.'],
    noComparison: (minimum) => [
      `With fewer than ${minimum} answers nothing is compared with the rest of the city.`,
    ],
    brief: 'In brief',
  },
}

const moved: Readonly<Record<Language, (movement: Movement) => string>> = {
  sv: ({ from, to, direction }) => `${direction === 'down' ? 'sjunkit' : 'stigit'} från ${from} till ${to}`,
  en: ({ from, to, direction }) => `${direction === 'down' ? 'fallen' : 'risen'} from ${from} to ${to}`,
}

function isStill({ direction }: Movement, side: Side): boolean {
  return (direction === 'down') !== (side === 'below')
}

function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
