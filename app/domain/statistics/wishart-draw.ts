/** Chance that is the same every time: numbers in [0, 1). */
type Chance = () => number

/** Small Fast Counter, 32 bits (Doty-Humphrey 2010, PractRand; public domain algorithm), warmed up from one seed. */
export function fixedChance(seed: number): Chance {
  let [a, b, c, counter] = [seed | 0, seed | 0, seed | 0, 1]
  const draw = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4294967296
  }
  for (let step = 0; step < 15; step += 1) draw()
  return draw
}

/**
 * A covariance matrix (times its degrees of freedom) as another sample of the same size would have given it.
 * Formula: W = (LA)(LA)', L the Cholesky factor of the population's matrix, A lower triangular with χ(df - i) on the diagonal
 * (gamma by Marsaglia & Tsang 2000) and standard normals (Box & Muller 1958) below it. Assumes normal variables.
 * Sources: Bartlett (1933), Odell & Feiveson (1966).
 * In: L by rows, degrees of freedom of at least as many as variables. Out: symmetric matrix by rows.
 */
export function wishartDraw(
  factor: readonly (readonly number[])[],
  df: number,
  chance: Chance,
): readonly (readonly number[])[] {
  const size = factor.length
  const triangle = Array.from({ length: size }, (_, row) =>
    Array.from({ length: row + 1 }, (__, column) =>
      column < row ? normal(chance) : Math.sqrt(2 * gamma((df - row) / 2, chance)),
    ),
  )
  const scaled = factor.map((own, row) =>
    Array.from({ length: row + 1 }, (_, column) => {
      let sum = 0
      for (let at = column; at <= row; at += 1) sum += (own[at] ?? 0) * (triangle[at]?.[column] ?? 0)
      return sum
    }),
  )
  return scaled.map((one) =>
    scaled.map((other) => {
      let sum = 0
      for (let at = 0; at < Math.min(one.length, other.length); at += 1)
        sum += (one[at] ?? 0) * (other[at] ?? 0)
      return sum
    }),
  )
}

/** L of a symmetric positive matrix LL', by rows; `null` if it is singular. */
export function choleskyFactor(matrix: readonly (readonly number[])[]): number[][] | null {
  const factor: number[][] = []
  for (const [row, values] of matrix.entries()) {
    const own: number[] = []
    for (let column = 0; column <= row; column += 1) {
      const above = column === row ? own : (factor[column] ?? [])
      let left = values[column] ?? 0
      for (let at = 0; at < column; at += 1) left -= (own[at] ?? 0) * (above[at] ?? 0)
      if (column < row) own.push(left / (above[column] ?? 1))
      else if (left > 1e-12) own.push(Math.sqrt(left))
      else return null
    }
    factor.push(own)
  }
  return factor
}

function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
}

/** Gamma with scale 1 and a shape of at least ½. */
function gamma(shape: number, chance: Chance): number {
  if (shape < 1) return gamma(shape + 1, chance) * (1 - chance()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal(chance)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - chance()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}
