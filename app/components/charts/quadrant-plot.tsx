import type { Axis } from '~/domain/report/axis'
import type { Quadrant, QuadrantPoint } from '~/domain/report/quadrant'
import { alongAxis } from './along-axis'

type Shown = Extract<Quadrant, { kind: 'shown' }>

/** Importance upwards, performance to the right. As wide as its place; names give way to numbers where it is narrow. */
export function QuadrantPlot({ quadrant }: { readonly quadrant: Shown }) {
  const { across, upwards, height, cross, corners, labels, points, description } = quadrant
  const y = (value: number) => heightAt(upwards, height, value)
  const [crossX, crossY] = [alongAxis(across, cross.index), y(cross.importance)]
  return (
    <>
      <p className="kv-quad__up" aria-hidden="true">
        {labels.upwards}
      </p>
      <div className="kv-quad">
        <svg className="kv-svg" height={height} role="img" aria-label={description}>
          <rect className="kv-quad__first" width={crossX} height={crossY} />
          {across.ticks.map(({ at, label }) => (
            <g key={at}>
              <line
                className="grid"
                x1={alongAxis(across, at)}
                x2={alongAxis(across, at)}
                y1="0"
                y2={height}
              />
              <text x={alongAxis(across, at)} y={height + 18} textAnchor="middle">
                {label}
              </text>
            </g>
          ))}
          {upwards.ticks.map(({ at, label }) => (
            <g key={at}>
              <line className={at === 0 ? 'base' : 'grid'} x1="0" x2="100%" y1={y(at)} y2={y(at)} />
              <text x="-8" y={y(at) + 4} textAnchor="end">
                {label}
              </text>
            </g>
          ))}
          <line className="ref" x1={crossX} x2={crossX} y1="0" y2={height} />
          <line className="ref" x1="0" x2="100%" y1={crossY} y2={crossY} />
          <text className="kv-quad__corner kv-quad__corner--first" x="8" y="18">
            {corners.prioritise}
          </text>
          <text className="kv-quad__corner" x="100%" dx="-8" y="18" textAnchor="end">
            {corners.protect}
          </text>
          <text className="kv-quad__corner" x="8" y={height - 10}>
            {corners.watch}
          </text>
          <text className="kv-quad__corner" x="100%" dx="-8" y={height - 10} textAnchor="end">
            {corners.keep}
          </text>
          {points.map((point) => (
            <line
              key={point.key}
              className="kv-quad__w"
              x1={alongAxis(across, point.index.value)}
              x2={alongAxis(across, point.index.value)}
              y1={y(point.importance.high)}
              y2={y(point.importance.low)}
            />
          ))}
          {points.map((point) => (
            <Point
              key={point.key}
              point={point}
              x={alongAxis(across, point.index.value)}
              y={y(point.importance.value)}
            />
          ))}
        </svg>
      </div>
      <p className="kv-quad__across" aria-hidden="true">
        {labels.across}
      </p>
      <ol className="kv-quad__names" aria-hidden="true">
        {points.map(({ key, label }) => (
          <li key={key}>{label}</li>
        ))}
      </ol>
    </>
  )
}

function Point({ point, x, y }: { readonly point: QuadrantPoint; readonly x: string; readonly y: number }) {
  const { number, label, place } = point
  const isAfter = place.side === 'start'
  return (
    <svg x={x} y={y} overflow="visible">
      {place.shift !== 0 && (
        <line
          className="kv-quad__lead"
          x1={isAfter ? 5 : -5}
          x2={isAfter ? 11 : -11}
          y1="3"
          y2={place.shift}
        />
      )}
      <circle className="dot kv-quad__dot" r="6.5" />
      <text className="kv-quad__number" y="4" textAnchor="middle">
        {number}
      </text>
      <text
        className="t-b kv-quad__name"
        x={isAfter ? 12 : -12}
        y={place.shift + 4}
        textAnchor={isAfter ? 'start' : 'end'}
      >
        {label}
      </text>
    </svg>
  )
}

function heightAt({ low, high }: Axis, height: number, value: number): number {
  return Math.round(height * (1 - (value - low) / (high - low)) * 10) / 10
}
