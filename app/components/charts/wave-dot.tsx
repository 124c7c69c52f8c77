/** A wave on the line; the one the page is about stands out. Recharts fills in where it stands. */
export function WaveDot({
  last,
  cx,
  cy,
  payload,
}: {
  readonly last: string
  readonly cx?: number
  readonly cy?: number
  readonly payload?: { readonly waveId: string; readonly value?: number }
}) {
  if (cx === undefined || cy === undefined || payload?.value === undefined) return null
  return <circle className="kv-trend__dot" cx={cx} cy={cy} r={payload.waveId === last ? 4.5 : 2.5} />
}
