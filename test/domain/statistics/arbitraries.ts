import fc from 'fast-check'

/** Person scores as they occur: means of a few items on 0–100. */
export const score = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom(1, 2, 3))
  .map(([steps, items]) => Math.min(100, (25 * steps) / items))

export const scores = fc.array(score, { maxLength: 40 })

/** Groups of persons, some of them empty or of one. */
export const groups = fc.array(fc.array(score, { maxLength: 12 }), { maxLength: 8 })

/** Complete answers of persons to `k` items of 1–5. */
export function answerSheets(k: number) {
  return fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: k, maxLength: k }), { maxLength: 30 })
}

/** What an exit survey's register may hold: entry before time, ties, censoring. */
export const spell = fc
  .record({
    entry: fc.integer({ min: 0, max: 20 }),
    length: fc.integer({ min: 1, max: 20 }),
    isEvent: fc.boolean(),
  })
  .map(({ entry, length, isEvent }) => ({ entry, time: entry + length, isEvent }))
