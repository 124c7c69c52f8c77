import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceDot,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { Axis } from '~/domain/report/axis'
import type { Development, DevelopmentPlot as Plot } from '~/domain/report/development'
import { PlotTooltip } from './plot-tooltip'
import { WaveDot } from './wave-dot'
import { WaveTick } from './wave-tick'

type Waves = Extract<Development, { kind: 'shown' }>['waves']

const height = 116

/** One scale over the waves: own line with its interval, the city grey, a gap where too few answered. */
export function DevelopmentPlot({
  plot,
  axis,
  waves,
  gap,
}: {
  readonly plot: Plot
  readonly axis: Axis
  readonly waves: Waves
  readonly gap: string
}) {
  const rows = plot.points.map((point, place) => rowOf(point, waves[place]))
  const ends: [string, string] = [waves.at(0)?.waveId ?? '', waves.at(-1)?.waveId ?? '']
  return (
    <div className="kv-trend" role="img" aria-label={plot.description}>
      <ResponsiveContainer width="100%" height={height}>
        <ComposedChart
          data={rows}
          margin={{ top: 6, right: 8, bottom: 0, left: 2 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} className="kv-trend__grid" />
          <XAxis
            dataKey="waveId"
            ticks={ends}
            interval={0}
            tickLine={false}
            height={20}
            padding={{ left: 6, right: 6 }}
            tick={<WaveTick waves={waves} />}
          />
          <YAxis
            domain={[axis.low, axis.high]}
            ticks={[axis.low, (axis.low + axis.high) / 2, axis.high]}
            width={30}
            axisLine={false}
            tickLine={false}
            interval={0}
          />
          <Area
            dataKey="band"
            className="kv-trend__band"
            stroke="none"
            isAnimationActive={false}
            activeDot={false}
          />
          <Line
            dataKey="city"
            className="kv-trend__city"
            dot={false}
            isAnimationActive={false}
            activeDot={false}
          />
          <Line
            dataKey="value"
            className="kv-trend__own"
            dot={<WaveDot last={ends[1]} />}
            activeDot={{ r: 5 }}
            isAnimationActive={false}
          />
          {rows
            .filter(({ isHidden }) => isHidden)
            .map(({ waveId }) => (
              <ReferenceDot
                key={waveId}
                x={waveId}
                y={axis.low}
                r={0}
                label={{ value: gap, position: 'top', className: 'kv-trend__gap' }}
              />
            ))}
          <Tooltip
            content={<PlotTooltip />}
            isAnimationActive={false}
            cursor={{ className: 'kv-trend__cursor' }}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  )
}

export type PlotRow = {
  readonly waveId: string
  readonly name: string
  readonly value?: number
  readonly band?: readonly [number, number]
  readonly city?: number
  readonly isHidden: boolean
  /** "49 (44–54)", or that it is hidden. */
  readonly text: string
}

function rowOf({ waveId, own, city }: Plot['points'][number], wave: Waves[number] | undefined): PlotRow {
  const row = { waveId, name: wave?.name ?? '', ...(city === undefined ? {} : { city }) }
  if (own === undefined) return { ...row, isHidden: false, text: '–' }
  if (own.kind === 'few') return { ...row, isHidden: true, text: own.text }
  const { value, low, high, text, interval } = own
  return { ...row, value, band: [low, high], isHidden: false, text: `${text} (${interval})` }
}
