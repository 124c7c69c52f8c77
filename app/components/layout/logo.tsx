/** A staircase one can remain on. `negative`: on a dark ground. */
export function Logo({ negative = false }: { readonly negative?: boolean }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill={negative ? '#ffffff' : '#0d4b55'} />
      <path
        d="M6.5 8h4v5h4.5v4.6h4.6V20H23"
        fill="none"
        stroke={negative ? '#0d4b55' : '#ffffff'}
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="24.2" cy="20" r="3.1" fill={negative ? '#c76b1d' : '#f4b469'} />
    </svg>
  )
}
