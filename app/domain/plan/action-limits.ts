/** In characters; apart from the schemas, so that browsers get the numbers alone. */
export const longestActionText = 300
export const longestOwner = 80
