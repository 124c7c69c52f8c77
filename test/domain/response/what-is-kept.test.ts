import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Background, backgroundSchema } from '~/domain/invitation/background'
import { coarsenBackgrounds } from '~/domain/response/coarsen-backgrounds'
import { finishKeeping, keepBallot, sheetOf, startKeeping } from '~/domain/response/keep-answers'
import { aSheet, aShortInstrument } from '../../factories/a-fieldwork'

const aBackground = fc
  .record({
    district: fc.constantFrom('a', 'b', 'c', null),
    unit: fc.constantFrom('1', '2', null),
    role: fc.constantFrom('utredning', 'forste', null),
    tenureBand: fc.constantFrom('T0', 'T4', null),
  })
  .map(({ district, unit, role, tenureBand }): Background =>
    backgroundSchema.parse({
      districtId: district,
      unitId: district && unit && `${district}${unit}`,
      role,
      tenureBand,
    }),
  )

test('every background that stays is shared by at least k, and says nothing that was not so', () => {
  fc.assert(
    fc.property(
      fc.array(aBackground, { minLength: 1, maxLength: 80 }),
      fc.integer({ min: 2, max: 9 }),
      (known, k) => {
        const coarse = coarsenBackgrounds(known, k)
        const sizes = new Map<string, number>()
        for (const background of coarse)
          sizes.set(JSON.stringify(background), (sizes.get(JSON.stringify(background)) ?? 0) + 1)
        expect(coarse).toHaveLength(known.length)
        if (known.length >= k) expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(k)
        else
          expect([...sizes.keys()]).toEqual([
            JSON.stringify({ districtId: null, unitId: null, role: null, tenureBand: null }),
          ])
        for (const [index, background] of coarse.entries())
          for (const part of ['districtId', 'unitId', 'role', 'tenureBand'] as const)
            expect([null, known[index]?.[part]]).toContain(background[part])
      },
    ),
  )
})

test('where all are alike nothing is lost', () => {
  const background = backgroundSchema.parse({
    districtId: 'a',
    unitId: 'a1',
    role: 'forste',
    tenureBand: 'T4',
  })
  expect(coarsenBackgrounds(Array(5).fill(background), 5)).toEqual(Array(5).fill(background))
})

test('words are taken out of the sheets, and name a district only where enough answered', () => {
  const inDistrict = (district: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      background: backgroundSchema.parse({
        districtId: district,
        unitId: null,
        role: null,
        tenureBand: null,
      }),
      sheet: aSheet(index, index === 0 ? `ord från ${district}` : undefined),
    }))
  const keeping = startKeeping(aShortInstrument())
  for (const ballot of [...inDistrict('stor', 10), ...inDistrict('liten', 9)]) keepBallot(keeping, ballot)
  const { kept, comments } = finishKeeping(keeping, { minimumCellSize: 5, minimumDetailSize: 10 })
  expect(comments).toEqual([
    { itemCode: 'ORD', districtId: 'stor', text: 'ord från stor' },
    { itemCode: 'ORD', districtId: null, text: 'ord från liten' },
  ])
  expect(JSON.stringify(kept)).not.toContain('ord från')
  const sheets = kept.map((one) => sheetOf(aShortInstrument(), one))
  expect(sheets[1]).toEqual(aSheet(1))
  expect(sheets[0]?.['ORD']).toEqual(sheets[1]?.['ORD'])
})
