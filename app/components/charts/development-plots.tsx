import type { Development } from '~/domain/report/development'
import { Triangle } from './signed-mark'
import { DevelopmentPlot } from './development-plot'

type Shown = Extract<Development, { kind: 'shown' }>

/** Small plots beside each other on one scale. Loaded in the browser alone: Recharts draws nothing on the server. */
export function DevelopmentPlots({ development }: { readonly development: Shown }) {
  const { plots, axis, waves, gap } = development
  return (
    <div className="kv-multi">
      {plots.map((plot) => (
        <figure key={plot.key}>
          <figcaption>
            <b>{plot.title}</b>
            <span>
              <b className="kv-multi__now">{plot.now}</b>
              {plot.change !== undefined && (
                <span className="kv-change kv-subtle">
                  <Triangle direction={plot.change.direction} />
                  {plot.change.size}
                </span>
              )}
            </span>
          </figcaption>
          <DevelopmentPlot plot={plot} axis={axis} waves={waves} gap={gap} />
        </figure>
      ))}
    </div>
  )
}
