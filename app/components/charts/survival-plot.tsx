import type { SurvivalCurve } from '~/domain/report/survival-curve'

const height = 260
const percents = [0, 25, 50, 75, 100]

/**
 * Steps of those who remain, with the interval as a band. Lengths across are percent of the width, so the text keeps its
 * size; the curve lies in a drawing of 100 × 100 that is stretched.
 */
export function SurvivalPlot({
  own,
  city,
  description,
  monthsAxis,
  atRiskAxis,
}: {
  readonly own: SurvivalCurve
  readonly city?: SurvivalCurve
  readonly description: string
  readonly monthsAxis: string
  /** What the numbers below the months are. */
  readonly atRiskAxis: string
}) {
  const last = Math.max(12, ...own.map(({ months }) => months))
  const step = last <= 60 ? 12 : last <= 150 ? 24 : 60
  const end = Math.ceil(last / step) * step
  const ticks = Array.from({ length: end / step + 1 }, (_, place) => place * step)
  const across = (months: number) => (100 * months) / end
  const shown = city?.filter(({ months }) => months <= end)
  return (
    <div className="kv-survival" role="img" aria-label={description}>
      <svg className="kv-svg kv-survival__y" width="44" height={height} aria-hidden="true">
        {percents.map((percent) => (
          <text key={percent} x="36" y={yOf(percent) + 4} textAnchor="end">
            {percent}
          </text>
        ))}
      </svg>
      <div className="kv-survival__plot">
        <svg className="kv-svg" height={height} aria-hidden="true">
          {percents.map((percent) => (
            <line
              key={percent}
              className={percent === 0 ? 'base' : 'grid'}
              x1="0"
              x2="100%"
              y1={yOf(percent)}
              y2={yOf(percent)}
            />
          ))}
          <svg x="0" y={top} width="100%" height={plotted} viewBox="0 0 100 100" preserveAspectRatio="none">
            {shown !== undefined && <path className="ln2" d={stepsOf(shown, across)} />}
            <path className="band" d={bandOf(own, across)} />
            <path className="ln" d={stepsOf(own, across)} />
          </svg>
        </svg>
        <svg className="kv-svg" height="40" aria-hidden="true">
          {ticks.map((tick) => (
            <text
              key={tick}
              x={`${across(tick)}%`}
              y="14"
              textAnchor={tick === 0 ? 'start' : tick === end ? 'end' : 'middle'}
            >
              {tick}
            </text>
          ))}
          <text x="50%" y="32" textAnchor="middle">
            {monthsAxis}
          </text>
        </svg>
        <svg className="kv-svg kv-survival__risk" height="38" aria-hidden="true">
          <text x="0" y="12">
            {atRiskAxis}
          </text>
          {ticks.map((tick) => {
            const atRisk = own.find(({ months }) => months === tick)?.atRisk ?? null
            return (
              atRisk !== null && (
                <text key={tick} x={`${across(tick)}%`} y="30" textAnchor={tick === end ? 'end' : 'middle'}>
                  {atRisk}
                </text>
              )
            )
          })}
        </svg>
      </div>
    </div>
  )
}

const top = 10
const plotted = height - 2 * top

function yOf(percent: number): number {
  return top + (plotted * (100 - percent)) / 100
}

function stepsOf(curve: SurvivalCurve, across: (months: number) => number): string {
  return curve
    .map(({ months, percent }, place) =>
      place === 0 ? `M${across(months)} ${100 - percent}` : `H${across(months)}V${100 - percent}`,
    )
    .join('')
}

function bandOf(curve: SurvivalCurve, across: (months: number) => number): string {
  const upper = curve.map(({ months, high }, place) =>
    place === 0 ? `M${across(months)} ${100 - high}` : `H${across(months)}V${100 - high}`,
  )
  const lower = curve.toReversed().map(({ months, low }, place) => {
    const before = curve.toReversed()[place + 1]
    const at = `L${across(months)} ${100 - low}`
    return before === undefined ? at : `${at}${`L${across(months)} ${100 - before.low}`}`
  })
  return `${upper.join('')}${lower.join('')}Z`
}
