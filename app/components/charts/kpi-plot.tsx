import type { KpiPlot as Plot } from '~/domain/report/kpi-tile'
import { alongAxis } from './along-axis'

/** A key figure on a short axis: the districts as ticks, the interval as a bar, the wave before hollow. */
export function KpiPlot({ plot }: { readonly plot: Plot }) {
  const { axis, ticks, whisker, previous, dot, description } = plot
  const [first, last] = [axis.ticks.at(0), axis.ticks.at(-1)]
  return (
    <svg className="kv-svg kv-kpi__plot" height="30" role="img" aria-label={description}>
      <line className="base" x1="0" x2="100%" y1="12" y2="12" />
      {ticks.map((tick, place) => (
        <line
          key={place}
          className="tick"
          x1={alongAxis(axis, tick)}
          x2={alongAxis(axis, tick)}
          y1="5"
          y2="19"
        />
      ))}
      {whisker !== undefined && (
        <line
          className="w kv-kpi__w"
          x1={alongAxis(axis, whisker.low)}
          x2={alongAxis(axis, whisker.high)}
          y1="12"
          y2="12"
        />
      )}
      {previous !== undefined && <circle className="dot2" cx={alongAxis(axis, previous)} cy="12" r="4.5" />}
      <circle className="dot" cx={alongAxis(axis, dot)} cy="12" r="6.5" />
      <text x="0" y="29">
        {first?.label}
      </text>
      <text x="100%" y="29" textAnchor="end">
        {last?.label}
      </text>
    </svg>
  )
}
