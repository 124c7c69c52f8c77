const pictures = {
  /** With a code on it. */
  outer: (
    <>
      <rect x="6" y="12" width="36" height="25" rx="2.5" />
      <path d="m6.8 13.4 17.2 13 17.2-13" />
      <path className="kv-picture__warm" d="M13 32h3M19 32h3M25 32h3" />
    </>
  ),
  /** Without a name, locked. */
  inner: (
    <>
      <rect x="6" y="12" width="36" height="25" rx="2.5" />
      <path d="m6.8 13.4 17.2 13 17.2-13" />
      <rect className="kv-picture__full" x="30" y="28" width="13" height="10" rx="2" />
      <path d="M33 28v-2.6a3.5 3.5 0 0 1 7 0V28" />
    </>
  ),
  /** Envelopes on their way in, in no order. */
  box: (
    <>
      <path d="M8 25v13.5A2.5 2.5 0 0 0 10.5 41h27a2.5 2.5 0 0 0 2.5-2.5V25" />
      <path d="M5 21.5h38V25H5zM17 21.5h14" />
      <path d="m14.2 9.4 10.6-2.8 2 7.3M25.5 17.5l4.1-8.7 9.6 4.6-1.9 4.1" />
    </>
  ),
}

/** Voting by post, in three small pictures. The words stand beside them. */
export function EnvelopePicture({ of }: { readonly of: keyof typeof pictures }) {
  return (
    <svg className="kv-picture" viewBox="0 0 48 48" aria-hidden="true">
      {pictures[of]}
    </svg>
  )
}
