import { equalTo, lessEq, solve } from 'yalps'

type Bounded = { readonly truth: number; readonly most: number }

/**
 * The largest less the smallest sum that the chosen atoms could have, given the released sums, by linear programming;
 * `undefined` where the solver does not come to an end.
 */
export function rangeOfSum(
  atoms: readonly Bounded[],
  released: readonly (readonly number[])[],
  chosen: readonly number[],
): number | undefined {
  const sumOf = (set: readonly number[]) => set.reduce((sum, atom) => sum + (atoms[atom]?.truth ?? 0), 0)
  const constraints = new Map([
    ...released.map((set, at) => [`set ${at}`, equalTo(sumOf(set))] as const),
    ...atoms.map(({ most }, atom) => [`limit ${atom}`, lessEq(most)] as const),
  ])
  const variables = atoms.map(
    (_, atom) =>
      [
        `atom ${atom}`,
        new Map([
          ...released.flatMap((set, at) => (set.includes(atom) ? [[`set ${at}`, 1] as const] : [])),
          [`limit ${atom}`, 1] as const,
          ['sum', chosen.includes(atom) ? 1 : 0] as const,
        ]),
      ] as const,
  )
  const extreme = (direction: 'maximize' | 'minimize') =>
    solve({ direction, objective: 'sum', constraints, variables })
  const [highest, lowest] = [extreme('maximize'), extreme('minimize')]
  return highest.status === 'optimal' && lowest.status === 'optimal'
    ? highest.result - lowest.result
    : undefined
}
