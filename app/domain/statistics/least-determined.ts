/**
 * A count that nobody has told: part of one sum along its row and one along its column. `null` = no sum that is known.
 */
export type HiddenCount = {
  readonly row: string | null
  readonly column: string | null
  readonly count: number
}

/**
 * Whether all that follows from known sums of rows and columns of hidden counts holds at least `threshold` persons.
 * What follows are the sets of counts that are sums of rows less columns that lie wholly inside, or the other way round:
 * cuts of the graph whose nodes are the sums and whose edges are the counts, every edge leading from its row to its column.
 * The smallest set with a given count is therefore a minimum cut, by the maximum flow from its row to its column, where
 * nothing may flow back over a column but to its rows; sums that are not known stand at the sink, or at the source.
 * Assumes that the attacker knows sums only. Sources: Ford & Fulkerson (1956); Gusfield (1988), tables with
 * suppressed cells. In: hidden counts. Nothing hidden, or no sum known: `true`.
 */
export function leastDeterminedHolds(hidden: readonly HiddenCount[], threshold: number): boolean {
  const graph = graphOf(hidden)
  return graph.edges.every(({ from, to }) => {
    const rowsLessColumns = from === ground ? Infinity : maximumFlow(graph, [from], [to, ground], threshold)
    const columnsLessRows = to === ground ? Infinity : maximumFlow(graph, [from, ground], [to], threshold)
    return rowsLessColumns >= threshold && columnsLessRows >= threshold
  })
}

type Edge = { readonly from: number; readonly to: number; readonly capacity: number }
type Graph = { readonly size: number; readonly edges: readonly Edge[] }

/** The node of all sums that are not known. */
const ground = 0

function graphOf(hidden: readonly HiddenCount[]): Graph {
  const nodes = new Map<string, number>()
  const nodeOf = (kind: 'row' | 'column', name: string | null): number => {
    if (name === null) return ground
    const known = nodes.get(`${kind} ${name}`)
    if (known !== undefined) return known
    nodes.set(`${kind} ${name}`, nodes.size + 1)
    return nodes.size
  }
  const edges = hidden
    .filter(({ row, column }) => row !== null || column !== null)
    .map(({ row, column, count }) => ({
      from: nodeOf('row', row),
      to: nodeOf('column', column),
      capacity: count,
    }))
  return { size: nodes.size + 1, edges }
}

/** Edmonds & Karp, cut off at `enough`. */
function maximumFlow(
  { size, edges }: Graph,
  sources: readonly number[],
  sinks: readonly number[],
  enough: number,
): number {
  if (sources.some((node) => sinks.includes(node))) return Infinity
  const left = Array.from({ length: size }, () => new Float64Array(size))
  for (const { from, to, capacity } of edges) {
    addTo(left, from, to, capacity)
    addTo(left, to, from, Infinity)
  }
  let flow = 0
  while (flow < enough) {
    const path = shortestPath(left, sources, new Set(sinks))
    if (path === undefined) return flow
    const pushed = Math.min(...path.map(([from, to]) => left[from]?.[to] ?? 0))
    for (const [from, to] of path) {
      addTo(left, from, to, -pushed)
      addTo(left, to, from, pushed)
    }
    flow += pushed
  }
  return flow
}

function addTo(left: readonly Float64Array[], from: number, to: number, amount: number): void {
  const row = left[from]
  if (row !== undefined) row[to] = (row[to] ?? 0) + amount
}

function shortestPath(
  left: readonly Float64Array[],
  sources: readonly number[],
  sinks: ReadonlySet<number>,
): (readonly [number, number])[] | undefined {
  const before = new Map<number, number>()
  const seen = new Set(sources)
  let reached = [...sources]
  while (reached.length > 0) {
    const next: number[] = []
    for (const node of reached)
      for (const [other, capacity] of (left[node] ?? []).entries()) {
        if (capacity <= 0 || seen.has(other)) continue
        seen.add(other)
        before.set(other, node)
        if (sinks.has(other)) return pathTo(other, before)
        next.push(other)
      }
    reached = next
  }
  return undefined
}

function pathTo(sink: number, before: ReadonlyMap<number, number>): (readonly [number, number])[] {
  const path: [number, number][] = []
  for (let node = sink, from = before.get(node); from !== undefined; node = from, from = before.get(node))
    path.push([from, node])
  return path
}
