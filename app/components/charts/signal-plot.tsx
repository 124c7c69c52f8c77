import type { Axis } from '~/domain/report/axis'
import type { Signal } from '~/domain/report/signals'
import { alongAxis } from './along-axis'
import { FigureMark, Reference } from './whisker'

/** The figure of a signal beside what it is compared with; the sentence says the same. */
export function SignalPlot({ signal, axis }: { readonly signal: Signal; readonly axis: Axis }) {
  const { figure, reference, previous } = signal
  return (
    <svg className="kv-svg kv-signals__plot" height="26" aria-hidden="true">
      <line
        className="grid"
        x1={alongAxis(axis, axis.low)}
        x2={alongAxis(axis, axis.high)}
        y1="50%"
        y2="50%"
      />
      {reference !== undefined && <Reference axis={axis} reference={reference} />}
      <FigureMark axis={axis} figure={figure} previous={previous} />
    </svg>
  )
}
