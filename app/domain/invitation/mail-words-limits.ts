/** In characters. */
export const longestSenderName = 60
export const longestWords = 1_000
