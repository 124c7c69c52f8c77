import type { PlotRow } from './development-plot'

/** What stands under the pointer; the same figures stand in the table. */
export function PlotTooltip({
  active = false,
  payload = [],
}: {
  readonly active?: boolean
  readonly payload?: readonly { readonly payload?: PlotRow }[]
}) {
  const row = payload[0]?.payload
  if (!active || row === undefined) return null
  return (
    <div className="kv-trend__tip">
      <span>{row.name}</span>
      <b>{row.text}</b>
    </div>
  )
}
