import type { AgreementVerdict } from '../../analysis/analyse-agreement'
import type { Language } from '../../instrument/localised-text'

/** Whether districts' means may be read as theirs, shrunken means, and the city weighted to those who were asked. */
export type AgreementWords = {
  readonly title: string
  readonly absent: string
  readonly verdicts: Readonly<Record<AgreementVerdict, string>>
  readonly icc: (share: string, icc1: string, interval: string) => string
  readonly icc2: (icc2: string) => string
  readonly rwg: (median: string) => string
  readonly rwgUnknown: string
  readonly ranked: string
  readonly notApart: string
  readonly alone: string
  readonly allOne: (mean: string) => string
  readonly explained: string
  readonly caption: (area: string, wave: string) => string
  readonly keyShrunken: string
  readonly keyRaw: string
  readonly shrunken: string
  readonly shrunkenInterval: string
  readonly raw: string
  readonly moved: string
  readonly weighted: (weighted: string, raw: string) => string
  readonly weightedSame: string
}

export const agreementWords: Readonly<Record<Language, AgreementWords>> = {
  sv: {
    title: 'Går distrikten att skilja åt?',
    absent:
      'Det går inte att säga: det krävs minst två distrikt som visas och trettio svar i dem tillsammans. Läs hela stadens värde.',
    verdicts: {
      district: 'Ja, värdet går att läsa som distriktets.',
      divided:
        'Distrikten skiljer sig, men inom dem är man oense. Läs värdet som ett medel av olika erfarenheter, inte som distriktets egenskap.',
      unproven:
        'Distrikten skiljer sig. Om man inom dem är överens går inte att se: det kräver 30 fullständiga svar i ett distrikt.',
      person:
        'Nej, värdet är mer personernas än distriktets. Skillnaderna ligger nästan helt mellan personer i samma distrikt.',
    },
    icc: (share, icc1, interval) =>
      `${share} av variationen hör till distriktet (ICC(1) ${icc1}, intervall ${interval}).`,
    icc2: (icc2) => `Distriktens medelvärden har tillförlitligheten ICC(2) ${icc2}.`,
    rwg: (median) => `Samstämmigheten inom distrikten är r_wg(j) ${median} (median).`,
    rwgUnknown: 'Samstämmigheten inom distrikten kan inte visas.',
    ranked:
      'Distrikten skiljer sig säkerställt (F-test efter skärpning), så de står här i ordning efter det jämkade indexet. Där intervallen överlappar är ordningen osäker.',
    notApart:
      'Distrikten kan inte skiljas åt: skillnaderna är inte större än slumpen ger. De står därför i bokstavsordning och rangordnas inte.',
    alone: 'Det jämkade indexet är räknat med alla stadens distrikt.',
    allOne: (mean) =>
      `Distrikten skiljer sig inte mer än slumpen ger, så den bästa gissningen om vart och ett är detsamma: ${mean}. De rangordnas inte.`,
    explained:
      'Det jämkade indexet dras mot distriktens gemensamma medel, mer ju färre som har svarat. Det är den rättvisare skattningen av små distrikt (empirisk Bayes). Jämförelser och tester görs på indexet som det är räknat.',
    caption: (area, wave) => `Jämkade index, ${area}, ${wave}`,
    keyShrunken: 'jämkat index med intervall',
    keyRaw: 'index som det är räknat',
    shrunken: 'Jämkat',
    shrunkenInterval: 'Jämkat, 95 % intervall',
    raw: 'Räknat',
    moved: 'Ändring',
    weighted: (weighted, raw) => `Viktat till dem som tillfrågades: ${weighted} i stället för ${raw}.`,
    weightedSame: 'Viktat till dem som tillfrågades blir det detsamma.',
  },
  en: {
    title: 'Can districts be told apart?',
    absent:
      'That cannot be said: it takes at least two districts that are shown and thirty answers in them together. Read the figure of the whole city.',
    verdicts: {
      district: 'Yes, the figure may be read as the district’s.',
      divided:
        'Districts differ, but people within them do not agree. Read the figure as a mean of different experiences, not as a property of the district.',
      unproven:
        'Districts differ. Whether people within them agree cannot be seen: that takes 30 complete answers in a district.',
      person:
        'No, the figure belongs to persons rather than to districts. Nearly all differences lie between people of one district.',
    },
    icc: (share, icc1, interval) =>
      `${share} of the variation belongs to the district (ICC(1) ${icc1}, interval ${interval}).`,
    icc2: (icc2) => `The districts’ means have a reliability of ICC(2) ${icc2}.`,
    rwg: (median) => `Agreement within districts is r_wg(j) ${median} (median).`,
    rwgUnknown: 'Agreement within districts cannot be shown.',
    ranked:
      'The districts differ for certain (F test, adjusted), so they stand in the order of the adjusted index. Where intervals overlap the order is uncertain.',
    notApart:
      'The districts cannot be told apart: they differ no more than chance allows. So they stand in alphabetical order and are not ranked.',
    alone: 'The adjusted index is computed with all districts of the city.',
    allOne: (mean) =>
      `Districts differ no more than chance allows, so the best guess about each of them is the same: ${mean}. They are not ranked.`,
    explained:
      'The adjusted index is drawn towards what the districts have in common, the more so the fewer answered. It is the fairer estimate of small districts (empirical Bayes). Comparisons and tests use the index as it is counted.',
    caption: (area, wave) => `Adjusted indexes, ${area}, ${wave}`,
    keyShrunken: 'adjusted index with interval',
    keyRaw: 'index as counted',
    shrunken: 'Adjusted',
    shrunkenInterval: 'Adjusted, 95% interval',
    raw: 'Counted',
    moved: 'Change',
    weighted: (weighted, raw) => `Weighted to those who were asked: ${weighted} instead of ${raw}.`,
    weightedSame: 'Weighted to those who were asked it is the same.',
  },
}
