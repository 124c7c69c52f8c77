import type { ItemBars } from '~/domain/report/item-row'

const top = 8
const barHeight = 30
const height = 46
/** Narrower than this, in percent of answers, a step carries no number. */
const narrowest = 6

/** The four steps beside the neutral one, two to either side of the line. */
export function StepBars({ bars, reach }: { readonly bars: ItemBars; readonly reach: number }) {
  const [worst, bad, , good, best] = bars.shares
  const at = (share: number): number => (100 * (share + reach)) / (2 * reach)
  const steps = [
    { step: 'l1', from: -bad - worst, to: -bad, share: worst },
    { step: 'l2', from: -bad, to: 0, share: bad },
    { step: 'l4', from: 0, to: good, share: good },
    { step: 'l5', from: good, to: good + best, share: best },
  ]
  const middle = height / 2 + 5
  return (
    <svg className="kv-svg" height={height} aria-hidden="true">
      {steps.map(({ step, from, to, share }) => (
        <g key={step}>
          <rect
            className={step}
            x={`${at(from)}%`}
            width={`${at(to) - at(from)}%`}
            y={top}
            height={barHeight}
          />
          {share >= narrowest && (
            <text className={`on-${step}`} x={`${(at(from) + at(to)) / 2}%`} y={middle} textAnchor="middle">
              {share}
            </text>
          )}
        </g>
      ))}
      <text className="t-b" x={`${at(-bad - worst)}%`} dx="-8" y={middle} textAnchor="end">
        {bars.negative}
      </text>
      <text className="t-b" x={`${at(good + best)}%`} dx="8" y={middle}>
        {bars.positive}
      </text>
      <line className="middle" x1="50%" x2="50%" y1="0" y2={height} />
    </svg>
  )
}
