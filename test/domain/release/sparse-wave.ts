import { seededRandom, weighted, type Random } from '#db/seeds/seeded-random'
import type { Answer } from '~/domain/instrument/answer'
import { instrumentSchema, type Instrument } from '~/domain/instrument/instrument'
import { districtIdSchema, unitIdSchema } from '~/domain/organisation/organisation'
import { discloseRollup, type Disclosure } from '~/domain/release/disclose-rollup'
import type { ReleaseAudit } from '~/domain/release/release-audit'
import { takeAll } from '~/domain/release/steps'
import type { ReleasedCell } from '~/domain/release/release'
import { countResponses } from '~/domain/rollup/roll-up'
import type { CountedResponse } from '~/domain/rollup/mark-response'

const text = (sv: string) => ({ sv, en: sv })
const options = (codes: readonly string[]) => codes.map((code) => ({ code, label: text(code) }))
const stepped = (code: string) => ({ kind: 'agreement' as const, code, stem: text(code) })
const area = (code: string, items: readonly string[], inIndex = true) => ({
  code,
  title: text(code),
  description: text(code),
  items: items.map((item) => ({ code: item })),
  inIndex,
})

/** Two areas in the index, one that is asked of two tenure bands only, and one item of every sort that counts are told of. */
export const attackedInstrument: Instrument = instrumentSchema.parse({
  code: 'attacked',
  version: 1,
  kind: 'exit',
  title: text('Angripen'),
  heading: text('Angripen'),
  lead: text('Angripen'),
  durationMinutes: 1,
  sections: [
    {
      code: 'ALL',
      title: text('Allt'),
      items: [
        ...['A1', 'A2', 'A3', 'B1', 'B2'].map(stepped),
        ...['I1', 'I2'].map((code) => ({
          ...stepped(code),
          showIf: { background: 'tenureBand' as const, isAnyOf: ['t1', 't2'] },
        })),
        { kind: 'singleChoice', code: 'GO', stem: text('GO'), options: options(['x', 'y', 'z']) },
        { kind: 'multipleChoice', code: 'MANY', stem: text('MANY'), options: options(['p', 'q', 'r']) },
        {
          kind: 'reasons',
          code: 'WHY',
          stem: text('WHY'),
          options: ['a', 'b', 'c', 'd', 'e', 'f'].map((code, place) => ({
            code,
            label: text(code),
            direction: place < 3 ? 'push' : place < 5 ? 'pull' : 'unavoidable',
            avoidable: place < 3,
          })),
          maximumContributing: 2,
        },
        { kind: 'zeroToTen', code: 'REC', stem: text('REC'), lowAnchor: text('0'), highAnchor: text('10') },
      ],
    },
  ],
  focusAreas: [area('A', ['A1', 'A2', 'A3']), area('B', ['B1', 'B2']), area('I', ['I1', 'I2'], false)],
  parts: { reasons: 'WHY', recommend: 'REC' },
})

export type SparseWave = {
  readonly responses: readonly CountedResponse[]
  readonly disclosure: Disclosure
  readonly cells: readonly ReleasedCell[]
  readonly audit: ReleaseAudit
}

/** A small wave by chance: skewed districts, units and roles, some of them not stated, some answers missing. */
export function sparseWave(seed: number): SparseWave {
  const random = seededRandom(seed)
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1))
  const skewed = (codes: readonly string[]) => codes.map((code) => [code, random() ** 3 + 0.02] as const)
  const districts = skewed(named('d', whole(2, 6)))
  const units = new Map(districts.map(([code]) => [code, skewed(named(`${code}-u`, whole(1, 3)))]))
  const roles = skewed(named('r', whole(1, 3)))
  const tenures = skewed(named('t', whole(1, 5)))
  const unstated = random() < 0.5 ? 0 : 0.1
  const missing = random() < 0.5 ? 0 : 0.15
  const agreed = random() < 0.3
  const orNull = (code: string) => (random() < unstated ? null : code)

  const responses = Array.from({ length: whole(12, 160) }, (): CountedResponse => {
    const district = orNull(weighted(random, districts))
    const unit = district === null ? null : orNull(weighted(random, units.get(district) ?? []))
    const tenureBand = orNull(weighted(random, tenures))
    return {
      background: {
        districtId: districtIdSchema.nullable().parse(district),
        unitId: unitIdSchema.nullable().parse(unit),
        role: orNull(weighted(random, roles)),
        tenureBand,
      },
      answers: answersBy(random, { missing, agreed, isNew: tenureBand === 't1' || tenureBand === 't2' }),
    }
  })
  const disclosure: Disclosure = {
    ...countResponses(attackedInstrument, responses),
    instrument: attackedInstrument,
    rules: { minimumCellSize: 5, minimumDetailSize: 10 },
    organisation: {
      districts: districts.map(([code]) => districtIdSchema.parse(code)),
      units: districts.flatMap(([district]) =>
        (units.get(district) ?? []).map(([unit]) => ({
          districtId: districtIdSchema.parse(district),
          unitId: unitIdSchema.parse(unit),
        })),
      ),
    },
    invited: invitedBy(
      random,
      responses,
      districts.map(([code]) => code),
    ),
  }
  return { responses, disclosure, ...takeAll(discloseRollup(disclosure)) }
}

function named(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, place) => `${prefix}${place + 1}`)
}

function answersBy(
  random: Random,
  { missing, agreed, isNew }: { readonly missing: number; readonly agreed: boolean; readonly isNew: boolean },
): Record<string, Answer> {
  const pick = (codes: readonly string[]) =>
    weighted(
      random,
      codes.map((code, place) => [code, agreed ? 0.3 ** place : 1 / (place + 1)] as const),
    )
  const step = (): Answer => ({ kind: 'option', code: pick(['4', '5', '3', '2', '1']) })
  const main = pick(['a', 'b', 'c', 'd', 'e', 'f'])
  const another = pick(['b', 'd', 'e', 'a', 'c'])
  const all: Record<string, () => Answer> = {
    A1: step,
    A2: step,
    A3: step,
    B1: step,
    B2: step,
    I1: () => (isNew ? step() : { kind: 'notShown' }),
    I2: () => (isNew ? step() : { kind: 'notShown' }),
    GO: () => ({ kind: 'option', code: pick(['x', 'y', 'z']) }),
    MANY: () => ({ kind: 'options', codes: [...new Set([pick(['p', 'q', 'r']), pick(['q', 'p'])])] }),
    WHY: () => ({ kind: 'reasons', main, contributing: another === main ? [] : [another] }),
    REC: () => ({ kind: 'option', code: pick(['9', '7', '3', '10', '0']) }),
  }
  return Object.fromEntries(
    Object.entries(all).map(([code, answer]) => [
      code,
      random() < missing ? { kind: 'skipped' as const } : answer(),
    ]),
  )
}

function invitedBy(random: Random, responses: readonly CountedResponse[], districts: readonly string[]) {
  const perDistrict = districts.map((code) => {
    const answered = responses.filter(({ background }) => background.districtId === code).length
    return [`district/${code}`, answered + Math.floor(random() ** 2 * 8)] as const
  })
  const notStated = responses.filter(({ background }) => background.districtId === null).length
  const city = perDistrict.reduce((sum, [, count]) => sum + count, notStated)
  return new Map<string, number>([...perDistrict, ['city', city], ['district/', notStated]])
}
