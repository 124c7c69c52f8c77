import type { Axis } from '~/domain/report/axis'
import { alongAxis } from './along-axis'

/** The numbers under a chart. The figures themselves stand in the table, so this is for the eye alone. */
export function AxisLabels({ axis }: { readonly axis: Axis }) {
  return (
    <svg className="kv-svg" height="22" aria-hidden="true">
      {axis.ticks.map(({ at, label }) => (
        <text key={at} x={alongAxis(axis, at)} y="14" textAnchor="middle">
          {label}
        </text>
      ))}
    </svg>
  )
}
