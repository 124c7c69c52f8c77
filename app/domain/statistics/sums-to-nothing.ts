/** Choices of one number (twice the same place) or of two, and what they add up to. */
type Choices = { readonly first: Int32Array; readonly second: Int32Array; readonly sums: Float64Array }

/**
 * The choices of one number, or else of two, three or four, that add up to 0 (± `tolerance`) and whose sizes (each at
 * least 1) add up to less than `limit`: those with the fewest numbers, as ascending places. Sorting and two pointers:
 * m² log m steps at most.
 */
export function sumsToNothing(
  numbers: readonly number[],
  sizes: readonly number[],
  limit: number,
  tolerance: number,
): readonly (readonly number[])[] {
  for (const found of bySize(numbers, sizes, limit, tolerance)) if (found.length > 0) return found
  return []
}

/**
 * All such choices of up to four numbers within which there is no smaller one, not only those with the fewest numbers. A
 * choice that holds another is that one and what is left, which is a choice too.
 */
export function leastSumsToNothing(
  numbers: readonly number[],
  sizes: readonly number[],
  limit: number,
  tolerance: number,
): readonly (readonly number[])[] {
  const alone = [...numbers.keys()].filter(
    (place) => (sizes[place] ?? 0) < limit && Math.abs(numbers[place] ?? 0) < tolerance,
  )
  const known = new Set(alone)
  const rest = [...numbers.keys()].filter((place) => !known.has(place) && (sizes[place] ?? 0) < limit - 1)
  const of = (values: readonly number[]) => rest.map((place) => values[place] ?? 0)
  const [, twos = [], threes = [], fours = []] = bySize(of(numbers), of(sizes), limit, tolerance)
  const pairsKnown = new Set(twos.map((two) => two.join()))
  const isTwice = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) =>
    [
      [a, b],
      [a, c],
      [a, d],
    ].some((pair) => pairsKnown.has(pair.join()))
  return [
    ...alone.map((place) => [place]),
    ...[...twos, ...threes, ...fours.filter((four) => !isTwice(four))].map((chosen) =>
      chosen.map((at) => rest[at] ?? 0),
    ),
  ]
}

/** First those of one number, then of two, of three and of four. */
function* bySize(
  numbers: readonly number[],
  sizes: readonly number[],
  limit: number,
  tolerance: number,
): Generator<readonly (readonly number[])[]> {
  const upTo = (most: number) => [...numbers.keys()].filter((place) => (sizes[place] ?? 0) < most)
  yield upTo(limit)
    .filter((place) => Math.abs(numbers[place] ?? 0) < tolerance)
    .map((place) => [place])
  const single = singles(upTo(limit - 1), numbers)
  const pairsUnder = (most: number) => pairs(upTo(most), numbers, sizes, most)
  yield smallOnes(opposites(single, single, tolerance), sizes, limit)
  yield smallOnes(opposites(pairsUnder(limit - 1), single, tolerance), sizes, limit)
  const pair = pairsUnder(limit - 2)
  yield smallOnes(opposites(pair, pair, tolerance), sizes, limit)
}

/** Without those that are too large, or in which a number stands twice. */
function smallOnes(
  choices: readonly (readonly number[])[],
  sizes: readonly number[],
  limit: number,
): readonly (readonly number[])[] {
  const sizeOf = (chosen: readonly number[]) => chosen.reduce((sum, place) => sum + (sizes[place] ?? 0), 0)
  const ascending = choices.map((chosen) => chosen.toSorted((a, b) => a - b))
  return [
    ...new Map(
      ascending
        .filter((chosen) => new Set(chosen).size === chosen.length && sizeOf(chosen) < limit)
        .map((chosen) => [chosen.join(), chosen]),
    ).values(),
  ]
}

function singles(places: readonly number[], numbers: readonly number[]): Choices {
  const first = Int32Array.from(places)
  return { first, second: first, sums: Float64Array.from(places, (place) => numbers[place] ?? 0) }
}

/** Pairs whose sizes add up to less than `limit`. */
function pairs(
  places: readonly number[],
  numbers: readonly number[],
  sizes: readonly number[],
  limit: number,
): Choices {
  const most = (places.length * (places.length - 1)) / 2
  const [first, second] = [new Int32Array(most), new Int32Array(most)]
  const sums = new Float64Array(most)
  let count = 0
  for (const [at, a] of places.entries()) {
    for (let next = at + 1; next < places.length; next += 1) {
      const b = places[next] ?? 0
      if ((sizes[a] ?? 0) + (sizes[b] ?? 0) >= limit) continue
      first[count] = a
      second[count] = b
      sums[count] = (numbers[a] ?? 0) + (numbers[b] ?? 0)
      count += 1
    }
  }
  return { first: first.subarray(0, count), second: second.subarray(0, count), sums: sums.subarray(0, count) }
}

/** Every two choices, one of each list, whose sums are opposite, together. */
function opposites(a: Choices, b: Choices, tolerance: number): (readonly number[])[] {
  const found = [...oppositeSums(a.sums, b.sums, tolerance)]
  if (found.length === 0) return []
  const inA = choicesBySum(a, new Set(found.map(([sum]) => sum)))
  const inB = choicesBySum(b, new Set(found.map(([, sum]) => sum)))
  return found.flatMap(([sumA, sumB]) =>
    (inA.get(sumA) ?? []).flatMap((one) => (inB.get(sumB) ?? []).map((other) => [...one, ...other])),
  )
}

function* oppositeSums(
  a: Float64Array,
  b: Float64Array,
  tolerance: number,
): Generator<readonly [number, number]> {
  const ascending = a.toSorted()
  const other = a === b ? ascending : b.toSorted()
  let high = other.length - 1
  let before = NaN
  for (const sum of ascending) {
    while (high >= 0 && (other[high] ?? 0) > tolerance - sum) high -= 1
    for (let at = high; sum !== before && at >= 0 && (other[at] ?? 0) >= -sum - tolerance; at -= 1)
      if (other[at] !== other[at + 1] || at === high) yield [sum, other[at] ?? 0]
    before = sum
  }
}

function choicesBySum(
  { first, second, sums }: Choices,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, readonly (readonly number[])[]> {
  const choices = new Map<number, (readonly number[])[]>()
  sums.forEach((sum, at) => {
    if (!wanted.has(sum)) return
    const [a, b] = [first[at] ?? 0, second[at] ?? 0]
    choices.set(sum, [...(choices.get(sum) ?? []), a === b ? [a] : [a, b]])
  })
  return choices
}
