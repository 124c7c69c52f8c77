/** One thing looked at, what was found, and if it is wrong how to mend it. */
export type Finding = {
  readonly subject: string
  readonly verdict: 'fine' | 'warning' | 'fault'
  readonly found: string
  readonly remedy?: string
}
