import type { Answer } from '~/domain/instrument/answer'
import { instrumentSchema, type Instrument } from '~/domain/instrument/instrument'
import type { Background } from '~/domain/invitation/background'
import { districtIdSchema, unitIdSchema } from '~/domain/organisation/organisation'
import { discloseRollup } from '~/domain/release/disclose-rollup'
import { takeAll } from '~/domain/release/steps'
import type { ReleasedCell, ReleasedItem, ReleasedScale } from '~/domain/release/release'
import { cellKey } from '~/domain/rollup/cell'
import type { CountedResponse } from '~/domain/rollup/mark-response'
import { countResponses } from '~/domain/rollup/roll-up'
import { text } from '../../factories/an-instrument'

const stepped = (code: string) => ({ kind: 'agreement' as const, code, stem: text(code) })

/** Two areas of two items, a choice, reasons in two directions and the recommendation. */
export const smallInstrument: Instrument = instrumentSchema.parse({
  code: 'small',
  version: 1,
  kind: 'exit',
  title: text('Liten'),
  heading: text('Liten'),
  lead: text('Liten'),
  durationMinutes: 1,
  sections: [
    {
      code: 'ALL',
      title: text('Allt'),
      items: [
        ...['HAN1', 'HAN2', 'LED1', 'LED2'].map(stepped),
        {
          kind: 'singleChoice',
          code: 'DEST',
          stem: text('Vart?'),
          options: ['region', 'state', 'other'].map((code) => ({ code, label: text(code) })),
        },
        {
          kind: 'reasons',
          code: 'WHY',
          stem: text('Varför?'),
          options: ['WORKLOAD', 'PAY', 'OFFER', 'STUDIES'].map((code, place) => ({
            code,
            label: text(code),
            direction: place < 2 ? 'push' : 'pull',
            avoidable: place < 2,
          })),
        },
        {
          kind: 'zeroToTen',
          code: 'REC',
          stem: text('Rekommendera?'),
          lowAnchor: text('0'),
          highAnchor: text('10'),
        },
        { kind: 'freeText', code: 'WORDS', stem: text('Mer?'), warning: text('Inga namn.') },
      ],
    },
  ],
  focusAreas: ['HAN', 'LED'].map((code) => ({
    code,
    title: text(code),
    description: text(code),
    items: [{ code: `${code}1` }, { code: `${code}2` }],
  })),
  parts: { reasons: 'WHY', recommend: 'REC' },
})

export const option = (code: string): Answer => ({ kind: 'option', code })

type Where = {
  readonly district?: string
  readonly unit?: string
  readonly role?: string
  readonly tenure?: string
}

function background({ district, unit, role, tenure }: Where): Background {
  return {
    districtId: district === undefined ? null : districtIdSchema.parse(district),
    unitId: unit === undefined ? null : unitIdSchema.parse(unit),
    role: role ?? null,
    tenureBand: tenure ?? null,
  }
}

/** So many people there, whose answers go through the steps one after another. */
export function people(
  count: number,
  where: Where,
  answersOf: (place: number) => Readonly<Record<string, Answer>> = variedAnswers,
): readonly CountedResponse[] {
  return Array.from({ length: count }, (_, place) => ({
    background: background(where),
    answers: answersOf(place),
  }))
}

/** Every item answered; no two neighbours alike. */
export function variedAnswers(place: number): Readonly<Record<string, Answer>> {
  const step = (by: number) => option(String(1 + ((place * by) % 5)))
  const reasons = ['WORKLOAD', 'PAY', 'OFFER', 'STUDIES']
  return {
    HAN1: step(1),
    HAN2: step(2),
    LED1: step(3),
    LED2: step(4),
    DEST: option(['region', 'state', 'other'][place % 3] ?? ''),
    WHY: { kind: 'reasons', main: reasons[place % 4] ?? '', contributing: [] },
    REC: option(String((place * 3) % 11)),
  }
}

/** Without some of the answers. */
export function without(...items: readonly string[]) {
  return (place: number): Readonly<Record<string, Answer>> =>
    Object.fromEntries(Object.entries(variedAnswers(place)).filter(([code]) => !items.includes(code)))
}

export type Disclosed = {
  readonly cells: readonly ReleasedCell[]
  readonly kind: (key: string) => ReleasedCell['kind'] | undefined
  readonly scale: (key: string, code: string) => ReleasedScale['kind'] | undefined
  readonly item: (key: string, code: string) => ReleasedItem | undefined
  readonly invited: (key: string) => number | null | undefined
}

/** What is released of these people, with the limits 5 and 10. */
export function disclosed(
  responses: readonly CountedResponse[],
  around: {
    readonly instrument?: Instrument
    readonly districts?: readonly string[]
    readonly units?: readonly (readonly [district: string, unit: string])[]
    readonly invited?: Readonly<Record<string, number>>
    readonly minimumCellSize?: number
  } = {},
): Disclosed {
  const instrument = around.instrument ?? smallInstrument
  const disclosure = {
    ...countResponses(instrument, responses),
    instrument,
    rules: { minimumCellSize: around.minimumCellSize ?? 5, minimumDetailSize: 10 },
    organisation: {
      districts: (around.districts ?? []).map((code) => districtIdSchema.parse(code)),
      units: (around.units ?? []).map(([district, unit]) => ({
        districtId: districtIdSchema.parse(district),
        unitId: unitIdSchema.parse(unit),
      })),
    },
    invited: new Map(Object.entries(around.invited ?? {})),
  }
  const { cells } = takeAll(discloseRollup(disclosure))
  const byKey = new Map(cells.map((cell) => [cellKey(cell.cell), cell]))
  const shown = (key: string) => {
    const cell = byKey.get(key)
    return cell?.kind === 'shown' ? cell : undefined
  }
  return {
    cells,
    kind: (key) => byKey.get(key)?.kind,
    scale: (key, code) => shown(key)?.scales[code]?.kind,
    item: (key, code) => shown(key)?.items[code],
    invited: (key) => shown(key)?.invited,
  }
}
