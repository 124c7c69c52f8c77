import type { HeatPanel } from '~/domain/report/overview-report'
import { Triangle } from '../charts/signed-mark'

const steps = ['-3', '-2', '-1', '0', '1', '2', '3'] as const
const limits = ['−10', '−6', '−3', '+3', '+6', '+10'] as const

/** What colours, marks, arrows and hatches of the heat map mean; only what occurs in it. */
export function HeatLegend({ legend }: { readonly legend: HeatPanel['legend'] }) {
  return (
    <ul className="kv-legend">
      <li>
        <span>{legend.below}</span>
        <span className="kv-ramp" role="img" aria-label={legend.ramp}>
          {steps.map((step) => (
            <i key={step} data-d={step} />
          ))}
          {limits.map((limit) => (
            <span key={limit}>{limit}</span>
          ))}
        </span>
        <span>{legend.above}</span>
      </li>
      <li>
        <span className="kv-mark" data-m="-" />
        <span className="kv-mark" data-m="+" />
        {legend.mark}
      </li>
      {legend.arrow !== undefined && (
        <li>
          <Triangle direction="up" />
          <Triangle direction="down" />
          {legend.arrow}
        </li>
      )}
      {legend.plain !== undefined && (
        <li>
          <span className="kv-sw kv-sw--plain" />
          {legend.plain}
        </li>
      )}
      {legend.few !== undefined && (
        <li>
          <span className="kv-sw kv-few" />
          {legend.few}
        </li>
      )}
    </ul>
  )
}
