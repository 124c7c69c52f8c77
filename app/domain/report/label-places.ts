/** A point of a plot with its name: `x` in percent of the width, `y` in pixels downwards. */
export type Labelled = { readonly x: number; readonly y: number; readonly label: string }

export type LabelPlace = {
  /** The label starts after its point, or ends before it. */
  readonly side: 'start' | 'end'
  /** How far below (or, negative, above) its point, in pixels. */
  readonly shift: number
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Of a plot as wide as half a page; a wider one leaves more room than is asked for. */
const letterPercent = 1.15
const gapPercent = 1.8
const dotPercent = 1.1
const dotPixels = 8
const linePixels = 16

/** Beside the point first, then ever further above and below. */
const tried: readonly LabelPlace[] = [0, linePixels, -linePixels, 2 * linePixels, -2 * linePixels].flatMap(
  (shift) => [{ side: 'start', shift } as const, { side: 'end', shift } as const],
)

/**
 * Labels that cover neither each other nor a point: each takes the first free place beside its own point, the points from
 * the top down. Where none is free it stands to the right.
 */
export function placeLabels(points: readonly Labelled[], height: number): readonly LabelPlace[] {
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - dotPercent,
    right: x + dotPercent,
    top: y - dotPixels,
    bottom: y + dotPixels,
  }))
  const places = new Map<Labelled, LabelPlace>()
  for (const point of [...points].sort((one, another) => one.y - another.y)) {
    const free = tried.find((place) => {
      const box = boxOf(point, place)
      const isInside = box.left >= 0 && box.right <= 100 && box.top >= 0 && box.bottom <= height
      return isInside && !taken.some((other) => overlaps(box, other))
    })
    const place: LabelPlace = free ?? { side: point.x > 50 ? 'end' : 'start', shift: 0 }
    taken.push(boxOf(point, place))
    places.set(point, place)
  }
  return points.map((point) => places.get(point) ?? { side: 'start', shift: 0 })
}

function boxOf({ x, y, label }: Labelled, { side, shift }: LabelPlace): Box {
  const length = label.length * letterPercent
  const left = side === 'start' ? x + gapPercent : x - gapPercent - length
  const middle = y + shift
  return { left, right: left + length, top: middle - linePixels / 2, bottom: middle + linePixels / 2 }
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
