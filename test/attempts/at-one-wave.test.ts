import { describe, expect, test } from 'vitest'
import { roundedAnalysis } from '~/cli/rounded-analysis'
import { analyseRelease } from '~/domain/analysis/analyse-release'
import { analysisFor } from '~/domain/analysis/scope-analysis'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { mayReadComments } from '~/domain/release/may-read-comments'
import { nBand } from '~/domain/release/n-band'
import type { Release } from '~/domain/release/release'
import { cellKey } from '~/domain/rollup/cell'
import type { CountedResponse } from '~/domain/rollup/mark-response'
import { releaseOf } from '../domain/release/a-counted-wave'
import { disclosed, option, people, smallInstrument, variedAnswers, without } from '../domain/release/people'

/*
 * The attempts of the domain file, 4.4, that concern one wave and can be made on what is released and on what is made of
 * it. The numbers are its numbers; beneath each title stands what would let the attempt succeed, and make the test fail.
 * The others: between-waves.test.ts, test/services/attempts.test.ts, test/e2e/curious-manager.test.ts.
 */

const analysed = (responses: readonly CountedResponse[]) => {
  const release = releaseOf(responses)
  return { release, analysis: analyseRelease(release, smallInstrument) }
}
/** Everything that a release and its analysis print, at full precision. */
const printed = ({ release, analysis }: ReturnType<typeof analysed>) =>
  JSON.stringify({ ...analysis, cells: release.cells })
const kindsIn = ({ cells }: Release) => new Map(cells.map((cell) => [cellKey(cell.cell), cell.kind]))

describe('subtracting', () => {
  test('1. a hidden district is not the city less all others', () => {
    // Fails when hiding stops at the small district itself (no second one, or a second that makes fewer than five).
    const { cells } = disclosed([
      ...people(4, { district: 'a' }),
      ...people(9, { district: 'b' }),
      ...people(30, { district: 'c' }),
    ])
    const sizeOf: Readonly<Record<string, number>> = { a: 4, b: 9, c: 30 }
    const hidden = cells.flatMap(({ kind, cell }) =>
      kind === 'suppressed' && cell.grouping === 'district' ? [cell.districtId ?? ''] : [],
    )
    expect(hidden).toEqual(['a', 'b'])
    expect(hidden.reduce((sum, id) => sum + (sizeOf[id] ?? 0), 0)).toBeGreaterThanOrEqual(5)
  })

  test('2. of two hidden districts neither is told under another name', () => {
    // Fails when a unit or a crossing of a hidden district is released because it is large enough itself.
    const { cells } = disclosed([
      ...people(4, { district: 'a', unit: 'a1', role: 'r', tenure: 't' }),
      ...people(12, { district: 'b', unit: 'b1', role: 'r', tenure: 't' }),
      ...people(30, { district: 'c', unit: 'c1', role: 'r', tenure: 't' }),
      ...people(30, { district: 'd', unit: 'd1', role: 's', tenure: 'u' }),
    ])
    const ofHidden = cells.filter(
      ({ cell }) => 'districtId' in cell && (cell.districtId === 'a' || cell.districtId === 'b'),
    )
    expect(ofHidden.length).toBeGreaterThan(7)
    expect(new Set(ofHidden.map(({ kind }) => kind))).toEqual(new Set(['suppressed']))
  })

  test('3. the only unit of a hidden district is hidden as its district is', () => {
    // Fails when units are judged by their own size.
    const { kind } = disclosed([
      ...people(4, { district: 'a', unit: 'a1' }),
      ...people(6, { district: 'b', unit: 'b1' }),
      ...people(30, { district: 'c', unit: 'c1' }),
    ])
    expect(['unit/a/a1', 'unit/b/b1', 'unit/c/c1'].map(kind)).toEqual(['suppressed', 'suppressed', 'shown'])
  })

  test('4. a role of a hidden district is hidden, and where nobody has it as well', () => {
    // Fails when "nobody" is told of a hidden district: what is left would be its only role.
    const { kind } = disclosed([
      ...people(4, { district: 'a', role: 'r' }),
      ...people(20, { district: 'b', role: 'r' }),
      ...people(20, { district: 'c', role: 's' }),
      ...people(30, { district: 'd', role: 's' }),
    ])
    expect(kind('districtRole/a/r')).toBe('suppressed')
    expect(kind('districtRole/a/s')).toBe('suppressed')
    expect(kind('districtRole/c/s')).not.toBe('empty')
  })

  test('5. all less all but the managers are not the managers', () => {
    // Fails when a family of roles hides its small one alone.
    const { kind } = disclosed([
      ...people(3, { district: 'a', role: 'manager' }),
      ...people(20, { district: 'a', role: 'r' }),
      ...people(30, { district: 'a', role: 's' }),
    ])
    expect(['role/manager', 'role/r', 'role/s'].map(kind)).toEqual(['suppressed', 'suppressed', 'shown'])
  })

  test('9. who skipped an area is not counted out: a cell has one number of answers, as a band', () => {
    // Fails when any page or file tells the number of answers of an area or an item.
    const of = (answers: typeof variedAnswers) =>
      roundedAnalysis(
        analysed([...people(31, { district: 'a' }), ...people(1, { district: 'a' }, answers)]).analysis,
      )
    const [skipped, answered] = [of(without('LED1', 'LED2')), of(variedAnswers)]
    const numbersOfPeople = (json: unknown) => JSON.stringify(json).match(/"\d+–\d+"/g)
    expect(numbersOfPeople(skipped)).toEqual(numbersOfPeople(answered))
    expect(new Set(numbersOfPeople(skipped))).toEqual(new Set(['"30–34"']))
    expect(JSON.stringify(skipped)).not.toMatch(/"(n|df|count|n0)":/)
  })

  test('22. in a city of two districts neither is told when one is small, nor the rest of the other', () => {
    // Fails when "against the rest" is computed from the city although the other district is hidden.
    const both = analysed([...people(4, { district: 'a' }), ...people(30, { district: 'b' })])
    expect(both.analysis.districts.map(({ kind }) => kind)).toEqual(['suppressed', 'suppressed'])
    expect(both.analysis.comparisonCount).toBe(0)
    const own = analysisFor(both.analysis, { role: 'hrDistrict', districtId: districtIdSchema.parse('b') })
    expect(JSON.stringify(own.districts)).toBe(
      '[{"kind":"suppressed","cell":{"grouping":"district","districtId":"b"}}]',
    )
  })
})

describe('limits', () => {
  test('15. exactly k are told of, k less one are not', () => {
    // Fails when "fewer than" becomes "at most", or the other way round.
    const kindOf = (n: number, k: number) =>
      disclosed(
        [...people(n, { district: 'a' }), ...people(20, { district: 'b' }), ...people(30, { district: 'c' })],
        { minimumCellSize: k },
      ).kind('district/a')
    expect([kindOf(5, 5), kindOf(4, 5), kindOf(7, 7), kindOf(6, 7)]).toEqual([
      'shown',
      'suppressed',
      'shown',
      'suppressed',
    ])
  })

  test('14. two units of two take a third along, and their district when there is none', () => {
    // Fails when two hidden groups are enough, however few they are together: each of the two knows the other's part.
    const told = (third: number) =>
      disclosed([
        ...people(2, { district: 'a', unit: 'a1' }),
        ...people(2, { district: 'a', unit: 'a2' }),
        ...people(third, { district: 'a', unit: 'a3' }),
        ...people(40, { district: 'b' }),
        ...people(40, { district: 'c' }),
      ])
    expect(told(20).kind('unit/a/a3')).toBe('suppressed')
    const { cells } = told(0)
    const shown = cells.filter(({ kind, cell }) => kind === 'shown' && cell.grouping === 'unit')
    expect(shown).toEqual([])
  })

  test('16. nobody beside three does not tell of the three, nor which of the two is empty', () => {
    // Fails when an empty group beside a hidden one counts as the second that protects it.
    const { cells, kind } = disclosed(
      [
        ...people(3, { district: 'a', unit: 'a1' }),
        ...people(12, { district: 'a', unit: 'a3' }),
        ...people(20, { district: 'b', unit: 'b1' }),
      ],
      { units: [['a', 'a2']], districts: ['c'] },
    )
    expect(kind('district/c')).toBe('empty')
    expect(kind('unit/a/a1')).toBe('suppressed')
    const personsHidden = cells.flatMap(({ kind: is, cell }) =>
      is === 'suppressed' && cell.grouping === 'unit' && cell.districtId === 'a' ? [cell.unitId] : [],
    )
    expect(personsHidden).toContain('a3')
  })

  test('13. where everybody answered 1 neither the mean nor the distribution is told', () => {
    // Fails when only sizes decide.
    const { scale, item } = disclosed([
      ...people(12, { district: 'a' }, () => ({ HAN1: option('1'), HAN2: option('1') })),
      ...people(14, { district: 'b' }),
      ...people(40, { district: 'c' }),
    ])
    expect(scale('district/a', 'HAN')).toBe('suppressed')
    expect(item('district/a', 'HAN1')?.kind).toBe('suppressed')
    // A second keeps the secret, or the city less the others would say 1.
    expect(scale('district/b', 'HAN')).toBe('suppressed')
  })

  test('20. how many were asked is not told where all, or all but one or two, have answered', () => {
    // Fails when 100 % or 29 of 30 is told: who has answered, and who has not, would be known.
    const invitedOf = (asked: number) =>
      disclosed([...people(30, { district: 'a' }), ...people(30, { district: 'b' })], {
        invited: { city: asked + 60, 'district/a': asked, 'district/b': 60 },
      }).invited('district/a')
    expect([30, 31, 32, 33].map(invitedOf)).toEqual([null, null, null, 33])
    // HR knows whom it asked: beside that, a band must leave open whether the last of them has answered.
    expect(nBand(30)).toEqual({ from: 30, to: 34 })
  })

  test('21. a recommendation of −100 or 100 is not told', () => {
    // Fails when the number is told wherever the item's mean may be.
    const of = (codes: readonly string[]) =>
      disclosed(
        people(20, { district: 'a' }, (place) => ({
          ...variedAnswers(place),
          REC: option(codes[place % codes.length] ?? ''),
        })),
      ).item('city', 'REC')
    for (const alike of [
      ['9', '10'],
      ['0', '3', '6'],
    ])
      expect(JSON.stringify(of(alike))).not.toContain('recommendation')
    expect(JSON.stringify(of(['9', '10', '7', '3']))).toContain('recommendation')
  })

  test('24. nothing is said of what goes together below 30 persons, and of districts never', () => {
    // Fails when a regression is run on a district, or on 29.
    const uneven = (place: number) => variedAnswers(place + Math.floor(place / 5))
    const drivers = (n: number) => releaseOf(people(n, { district: 'a' }, uneven)).relations
    expect(drivers(29)).toEqual({ reliability: {}, drivers: null })
    expect(drivers(30)?.drivers).not.toBeNull()
    const { cells } = releaseOf(people(60, { district: 'a' }, uneven))
    expect(JSON.stringify(cells)).not.toMatch(/products|reliability/)
  })
})

describe('what hangs on a hidden figure', () => {
  const attacked = analysed([
    ...people(4, { district: 'a' }),
    ...people(12, { district: 'b' }),
    ...people(30, { district: 'c' }),
    ...people(40, { district: 'd' }),
  ])

  test('23. of a hidden district there is no interval, no shrunken mean and no share: only its name', () => {
    // Fails when anything is worked out from the rollup instead of the release.
    for (const code of ['a', 'b'])
      expect(attacked.analysis.districts.find(({ cell }) => cell.districtId === code)).toEqual({
        kind: 'suppressed',
        cell: { grouping: 'district', districtId: code },
      })
    const { agreement } = attacked.analysis
    expect(agreement['HAN']).toMatchObject({ kind: 'shown', groupCount: 2, n: 70 })
  })

  test('8. no tooltip, label, array, order or width can hold it: two towns that differ only there are told alike', () => {
    // Fails when anything that is told depends on who among the hidden said what. (Over HTTP: curious-manager.test.ts)
    const town = (first: string, second: string) =>
      analysed([
        ...people(4, { district: 'a' }, () => answersAt(first)),
        ...people(4, { district: 'b' }, () => answersAt(second)),
        ...people(9, { district: 'x' }),
        ...people(30, { district: 'c' }),
        ...people(40, { district: 'd' }),
      ])
    const [one, other] = [town('1', '5'), town('5', '1')]
    expect(kindsIn(one.release).get('district/a')).toBe('suppressed')
    expect(printed(one)).toBe(printed(other))
    // The test can tell: a change in a district that is shown is seen.
    expect(printed(one)).not.toBe(printed(town('1', '1')))
  })

  test('17. comments are told from ten answers and three comments on, and never searched or counted by a word', () => {
    // Fails when one or two comments can be read, or those of a city of nine.
    const readable = (answers: number, comments: number) =>
      mayReadComments(releaseOf(people(answers, { district: 'a' })), comments)
    expect([readable(10, 3), readable(10, 2), readable(9, 3), readable(4, 4)]).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(printed(attacked)).not.toContain('WORDS')
  })
})

function answersAt(code: string) {
  return {
    HAN1: option(code),
    HAN2: option(code),
    LED1: option(code),
    LED2: option(code),
    DEST: option(code === '1' ? 'region' : 'state'),
    REC: option(code === '1' ? '0' : '10'),
  }
}
