import type { Mark } from '~/domain/report/versus'

/** A plus or minus in a disc: a supported difference, whose direction never hangs on colour. */
export function SignedMark({ mark }: { readonly mark: Mark }) {
  return <span className="kv-mark" data-m={mark} aria-hidden="true" />
}

/** Risen or fallen, supported. */
export function Triangle({ direction }: { readonly direction: 'up' | 'down' }) {
  return (
    <svg className="kv-tri" viewBox="0 0 9 8" aria-hidden="true">
      <path d={direction === 'up' ? 'M4.5 0 9 8H0z' : 'M4.5 8 0 0h9z'} />
    </svg>
  )
}
