import type { KpiTile } from '~/domain/report/kpi-tile'
import { KpiPlot } from '../charts/kpi-plot'

/** The wave in three or four figures. */
export function KpiStrip({ label, tiles }: { readonly label: string; readonly tiles: readonly KpiTile[] }) {
  return (
    <section
      className="ds-card kv-panel kv-kpis"
      data-color="neutral"
      aria-label={label}
      data-tiles={tiles.length}
    >
      {tiles.map((tile) => (
        <Tile key={tile.label} tile={tile} />
      ))}
    </section>
  )
}

function Tile({ tile }: { readonly tile: KpiTile }) {
  const { label, value, unit, beside, plot, lines, support } = tile
  return (
    <div className="kv-kpi">
      <h2 className="kv-kpi__label">{label}</h2>
      <div className="kv-kpi__row">
        <span className="kv-kpi__value">
          {value}
          {unit !== '' && <small>{unit}</small>}
        </span>
        {beside !== undefined && (
          <span className="kv-kpi__ci">
            <b>{beside.strong}</b>
            {beside.text}
          </span>
        )}
      </div>
      {plot !== undefined && <KpiPlot plot={plot} />}
      <div className="kv-kpi__chg">
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
        {support !== undefined && (
          <span className="kv-kpi__sup">
            <span className="kv-sig" data-sig={support.isSupported ? 'yes' : 'no'}>
              {support.text}
            </span>
            {support.since}
          </span>
        )}
      </div>
    </div>
  )
}
