import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Background, backgroundSchema } from '~/domain/invitation/background'
import { coarsenBackgrounds } from '~/domain/response/coarsen-backgrounds'
import { setAsideComments } from '~/domain/response/set-aside-comments'
import { aSheet } from '../../factories/a-fieldwork'

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
  const { ballots, comments } = setAsideComments([...inDistrict('stor', 10), ...inDistrict('liten', 9)], 10)
  expect(comments).toEqual([
    { itemCode: 'ORD', districtId: 'stor', text: 'ord från stor' },
    { itemCode: 'ORD', districtId: null, text: 'ord från liten' },
  ])
  expect(JSON.stringify(ballots)).not.toContain('ord från')
  expect(ballots[0]?.sheet['ORD']).toEqual(ballots[1]?.sheet['ORD'])
})
