const shapes = {
  clock: (
    <>
      <circle cx="10" cy="10" r="7.2" />
      <path d="M10 6v4.3l2.8 1.7" />
    </>
  ),
  list: <path d="M7.5 5h9M7.5 10h9M7.5 15h9M3.5 5h.2M3.5 10h.2M3.5 15h.2" />,
  calendar: (
    <>
      <rect x="3.2" y="4.6" width="13.6" height="12" rx="1.4" />
      <path d="M3.2 8.4h13.6M7 2.8v3.4M13 2.8v3.4" />
    </>
  ),
  lock: (
    <>
      <rect x="4.5" y="9" width="11" height="7.5" rx="1.5" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </>
  ),
  unseen: (
    <>
      <path d="M3 10s2.6-4.6 7-4.6S17 10 17 10s-2.6 4.6-7 4.6S3 10 3 10z" />
      <path d="m4 16 12-12" />
    </>
  ),
  key: (
    <>
      <circle cx="6.5" cy="13.5" r="3" />
      <path d="m8.7 11.3 7-7M13 7l2.3 2.3" />
    </>
  ),
  check: <path d="m4 10.5 4 4 8-9" />,
  warning: <path d="M10 3.2 17.6 16H2.4zM10 8v3.6M10 13.7v.2" />,
  forward: <path d="M4 10h11.5M11 5.5l4.7 4.5-4.7 4.5" />,
  back: <path d="M16 10H4.5M9 5.5 4.3 10 9 14.5" />,
  more: <path d="m5 7.5 5 5 5-5" />,
}

export type IconName = keyof typeof shapes

/** Beside words, never instead of them. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="kv-icon" viewBox="0 0 20 20" aria-hidden="true">
      {shapes[name]}
    </svg>
  )
}
