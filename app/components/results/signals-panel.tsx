import type { Signal, Signals } from '~/domain/report/signals'
import { waveTablePath } from '~/http/paths'
import { ChartKey } from '../charts/chart-key'
import { rowPath } from '../charts/row-path'
import { SignalPlot } from '../charts/signal-plot'
import { Panel } from '../layout/panel'
import { PanelTools } from './panel-tools'
import { RichText } from './rich-text'

/** What deserves attention, good and bad, in sentences. */
export function SignalsPanel({
  signals,
  waveId,
  className,
}: {
  readonly signals: Signals
  readonly waveId: string
  readonly className: string
}) {
  const { title, sub, first, rest, showRest, nothing, comparisons, keys, table } = signals
  if (first.length === 0)
    return (
      <Panel
        id="signaler"
        title={title}
        sub={sub}
        className={`kv-panel--absent ${className}`}
        foot={<p>{comparisons}</p>}
      >
        <p className="kv-empty">{nothing}</p>
      </Panel>
    )
  return (
    <Panel
      id="signaler"
      title={title}
      sub={sub}
      className={className}
      foot={
        <>
          <ChartKey entries={keys} />
          <p>{comparisons}</p>
        </>
      }
      table={<PanelTools title={title} table={table} href={waveTablePath(waveId, table.id)} />}
    >
      <SignalList list={first} signals={signals} waveId={waveId} />
      {rest.length > 0 && (
        <div data-picture="out">
          <details className="ds-details kv-data kv-more">
            <summary>{showRest}</summary>
            <SignalList list={rest} signals={signals} waveId={waveId} />
          </details>
        </div>
      )}
    </Panel>
  )
}

function SignalList({
  list,
  signals,
  waveId,
}: {
  readonly list: readonly Signal[]
  readonly signals: Signals
  readonly waveId: string
}) {
  return (
    <ul className="kv-signals">
      {list.map((signal) => (
        <li key={signal.key} data-dir={signal.direction}>
          <h3 className="kv-signals__k">{signal.about}</h3>
          <p>
            <RichText text={signal.text} />
          </p>
          <SignalPlot signal={signal} axis={signals.axis} />
          <a className="kv-link" href={rowPath(signal.target, waveId)} data-picture="out">
            {signal.link}
          </a>
        </li>
      ))}
    </ul>
  )
}
