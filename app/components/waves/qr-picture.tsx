import type { Letter } from '~/domain/invitation/invitation-facts'

/** White squares around a QR code, as its standard wants them. */
const quiet = 4

export function QrPicture({ qr, width }: { readonly qr: Letter['qr']; readonly width: number }) {
  const side = qr.size + 2 * quiet
  return (
    <svg
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      width={width}
      height={width}
      role="img"
      aria-label={qr.label}
      shapeRendering="crispEdges"
    >
      <path d={`M${-quiet} ${-quiet}h${side}v${side}h${-side}z`} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  )
}
