import { z } from 'zod'
import { instrumentSchema, type Instrument } from '~/domain/instrument/instrument'
import { itemSchema, type Item, type ItemKind } from '~/domain/instrument/item'

export function text(sv: string): { sv: string; en: string } {
  return { sv, en: `${sv} (en)` }
}

const options = ['a', 'b', 'c', 'd'].map((code) => ({ code, label: text(`Val ${code}`) }))

/** One item of every kind. */
const drafts = {
  agreement: { kind: 'agreement', code: 'AGR', stem: text('Jag får stöd.') },
  frequency: { kind: 'frequency', code: 'FRE', stem: text('Jag är spänd.') },
  singleChoice: { kind: 'singleChoice', code: 'ONE', stem: text('Vart går du?'), options },
  multipleChoice: { kind: 'multipleChoice', code: 'MANY', stem: text('Vad?'), options, maximumChosen: 2 },
  reasons: {
    kind: 'reasons',
    code: 'WHY',
    stem: text('Varför?'),
    options: options.map((option) => ({ ...option, direction: 'push', avoidable: true, focusArea: 'SUP' })),
    maximumContributing: 2,
  },
  zeroToTen: {
    kind: 'zeroToTen',
    code: 'REC',
    stem: text('Hur gärna?'),
    lowAnchor: text('Inte alls'),
    highAnchor: text('Mycket'),
  },
  number: {
    kind: 'number',
    code: 'NUM',
    stem: text('Hur mycket?'),
    minimum: -5,
    maximum: 60,
    decimals: 1,
    unit: text('timmar'),
  },
  shareOfWeek: {
    kind: 'shareOfWeek',
    code: 'WEEK',
    stem: text('Hur såg veckan ut?'),
    parts: options.slice(0, 3),
  },
  freeText: {
    kind: 'freeText',
    code: 'TEXT',
    stem: text('Något mer?'),
    maximumLength: 30,
    warning: text('Inga namn.'),
  },
} satisfies Record<ItemKind, z.input<typeof itemSchema>>

export function anItem(kind: ItemKind, changes: object = {}): Item {
  return itemSchema.parse({ ...drafts[kind], ...changes })
}

/** The definition of an instrument with an item of every kind, as it would stand in a file. */
export function aDefinition(): z.input<typeof instrumentSchema> {
  return {
    code: 'every-kind',
    version: 1,
    kind: 'other',
    title: text('Alla slag'),
    heading: text('Hur är det?'),
    lead: text('Berätta.'),
    durationMinutes: 3,
    sections: [
      {
        code: 'FIRST',
        title: text('Först'),
        items: [drafts.agreement, drafts.frequency, drafts.singleChoice, drafts.multipleChoice],
      },
      { code: 'SECOND', title: text('Sedan'), items: [drafts.reasons, drafts.zeroToTen, drafts.number] },
      {
        code: 'THIRD',
        title: text('Sist'),
        showIf: { item: 'ONE', isAnyOf: ['b', 'c'] },
        items: [
          drafts.shareOfWeek,
          { ...drafts.freeText, showIf: { background: 'tenureBand', isAnyOf: ['T0'] } },
        ],
      },
    ],
    focusAreas: [
      {
        code: 'SUP',
        title: text('Stöd'),
        description: text('Högt är bra.'),
        items: [{ code: 'AGR' }, { code: 'FRE', reversed: true }],
      },
    ],
    parts: { reasons: 'WHY', destination: 'ONE', wouldHaveStayed: 'MANY', recommend: 'REC' },
  }
}

export function anInstrument(changes: Partial<z.input<typeof instrumentSchema>> = {}): Instrument {
  return instrumentSchema.parse({ ...aDefinition(), ...changes })
}
