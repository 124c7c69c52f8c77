/** A table of persons (rows) by items or variables (columns); `null` is a missing answer. */
export type Rows = readonly (readonly (number | null)[])[]

/** The rows without a missing value. */
export function completeRows(rows: Rows): number[][] {
  return rows.flatMap((row) => {
    const values = row.filter((value) => value !== null)
    return values.length === row.length ? [values] : []
  })
}

export function columnCount(rows: Rows): number {
  return rows[0]?.length ?? 0
}

/** Column `index` of a table without gaps. */
export function columnOf(rows: readonly (readonly number[])[], index: number): number[] {
  return rows.flatMap((row) => {
    const value = row[index]
    return value === undefined ? [] : [value]
  })
}

export function columnsOf(rows: readonly (readonly number[])[], count: number): number[][] {
  return Array.from({ length: count }, (_, index) => columnOf(rows, index))
}
