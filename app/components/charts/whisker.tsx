import type { Axis } from '~/domain/report/axis'
import type { DotRow } from '~/domain/report/dot-chart'
import type { ShownFigure } from '~/domain/report/figure'
import { alongAxis, stretchOf } from './along-axis'

/**
 * One row of a dot chart: what it is compared with behind, then interval and dot. It fills its table cell, so the
 * grid lines of all rows join whatever their height.
 */
export function Whisker({
  row,
  axis,
  band,
}: {
  readonly row: DotRow
  readonly axis: Axis
  readonly band?: ShownFigure
}) {
  const { figure, reference, previous, ticks = [] } = row
  return (
    <svg className="kv-svg kv-fill" aria-hidden="true">
      {band !== undefined && (
        <rect
          className="cityband"
          x={alongAxis(axis, band.low)}
          width={stretchOf(axis, band.low, band.high)}
          y="0"
          height="100%"
        />
      )}
      {axis.ticks.map(({ at }) => (
        <line
          key={at}
          className={at === 0 ? 'base' : 'grid'}
          x1={alongAxis(axis, at)}
          x2={alongAxis(axis, at)}
          y1="0"
          y2="100%"
        />
      ))}
      {band !== undefined && (
        <line
          className="bandline"
          x1={alongAxis(axis, band.value)}
          x2={alongAxis(axis, band.value)}
          y1="0"
          y2="100%"
        />
      )}
      {reference !== undefined && <Reference axis={axis} reference={reference} />}
      {ticks.map((tick, place) => (
        <svg key={place} x={alongAxis(axis, tick)} y="50%" overflow="visible">
          <line className="tick" y1="-8" y2="8" />
        </svg>
      ))}
      {figure.kind === 'shown' && isWithin(axis, figure) && (
        <FigureMark axis={axis} figure={figure} previous={previous} />
      )}
    </svg>
  )
}

/** The sum of all rows may lie beyond what the rows need: it is told in numbers and not drawn. */
function isWithin({ low, high }: Axis, { value }: ShownFigure): boolean {
  return value >= low && value <= high
}

/** A figure with its interval; the wave before stands hollow behind it. */
export function FigureMark({
  axis,
  figure,
  previous,
}: {
  readonly axis: Axis
  readonly figure: ShownFigure
  readonly previous: number | undefined
}) {
  return (
    <>
      <line
        className="w"
        x1={alongAxis(axis, figure.low)}
        x2={alongAxis(axis, figure.high)}
        y1="50%"
        y2="50%"
      />
      {previous !== undefined && <circle className="dot2" cx={alongAxis(axis, previous)} cy="50%" r="4.5" />}
      <circle className="dot" cx={alongAxis(axis, figure.value)} cy="50%" r="5.5" />
    </>
  )
}

/** What a figure is compared with: its interval as a band, itself as a tick. */
export function Reference({ axis, reference }: { readonly axis: Axis; readonly reference: ShownFigure }) {
  return (
    <>
      <rect
        className="cityband"
        x={alongAxis(axis, reference.low)}
        width={stretchOf(axis, reference.low, reference.high)}
        y="50%"
        height="22"
        transform="translate(0 -11)"
      />
      <svg x={alongAxis(axis, reference.value)} y="50%" overflow="visible">
        <line className="citytick" y1="-11" y2="11" />
      </svg>
    </>
  )
}
