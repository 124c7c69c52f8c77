import type { KeyEntry } from '~/domain/report/dot-chart'

/** What the marks of a chart stand for. */
export function ChartKey({ entries }: { readonly entries: readonly KeyEntry[] }) {
  return (
    <ul className="kv-key">
      {entries.map(({ mark, text }) => (
        <li key={mark}>
          <svg className="kv-svg kv-keymark" width={widths[mark]} height="18" aria-hidden="true">
            <KeyMark mark={mark} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}

const widths: Readonly<Record<KeyEntry['mark'], number>> = {
  own: 30,
  reference: 14,
  previous: 12,
  band: 18,
  line: 28,
  referenceLine: 28,
  cityTicks: 16,
}

function KeyMark({ mark }: { readonly mark: KeyEntry['mark'] }) {
  switch (mark) {
    case 'own':
      return (
        <>
          <line className="w" x1="0" x2="30" y1="9" y2="9" />
          <circle className="dot" cx="15" cy="9" r="5.5" />
        </>
      )
    case 'reference':
      return (
        <>
          <rect className="cityband" width="14" height="18" />
          <line className="citytick" x1="7" x2="7" y1="0" y2="18" />
        </>
      )
    case 'previous':
      return <circle className="dot2" cx="6" cy="9" r="4.5" />
    case 'band':
      return (
        <>
          <rect className="cityband" width="18" height="18" />
          <line className="bandline" x1="9" x2="9" y1="0" y2="18" />
        </>
      )
    case 'line':
      return (
        <>
          <rect className="band" y="2" width="28" height="14" />
          <path className="ln" d="M0 9H28" />
        </>
      )
    case 'referenceLine':
      return <path className="ln2" d="M0 9H28" />
    case 'cityTicks':
      return (
        <>
          <line className="tick" x1="3" x2="3" y1="2" y2="16" />
          <line className="tick" x1="9" x2="9" y1="2" y2="16" />
          <line className="tick" x1="13" x2="13" y1="2" y2="16" />
        </>
      )
  }
}
