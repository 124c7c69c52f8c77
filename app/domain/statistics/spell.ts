/**
 * How long somebody was under observation, and how it ended. `entry`: when observation began (delayed entry), all in one
 * unit of time from the start of the employment; `-Infinity` = from the start.
 */
export type Spell = { readonly entry: number; readonly time: number; readonly isEvent: boolean }
