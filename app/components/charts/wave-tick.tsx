/** The name of the first and the last wave, kept inside the plot. Recharts fills in where they stand. */
export function WaveTick({
  waves,
  x = 0,
  y = 0,
  payload,
}: {
  readonly waves: readonly { readonly waveId: string; readonly label: string }[]
  readonly x?: number
  readonly y?: number
  readonly payload?: { readonly value: string }
}) {
  const place = waves.findIndex(({ waveId }) => waveId === payload?.value)
  return (
    <text x={x} y={y + 8} textAnchor={place === 0 ? 'start' : 'end'} className="kv-trend__wave">
      {waves[place]?.label}
    </text>
  )
}
