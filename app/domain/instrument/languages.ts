/** Both are complete in everything that is published, Swedish first. */
export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]
