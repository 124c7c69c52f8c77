/**
 * The fields every page of a questionnaire carries beside the answers. Item codes begin with a letter, so a name
 * that begins with an underscore can never be an item's.
 */
export const formFields = {
  /** The code on the invitation. */
  code: '_code',
  /** Random bits made when the person starts: the same sheet handed in twice is known by them. */
  nonce: '_nonce',
  language: '_language',
  /** The section this page asks. */
  section: '_section',
  /** What was filled in on the other pages. */
  sheet: '_sheet',
  /** What the pressed button does. */
  action: '_do',
  /** "1" when the person came from the review to change something. */
  fromReview: '_review',
} as const

/** What a button does. A change of one section and a change of language carry what they are about. */
export const formActions = {
  start: 'start',
  next: 'next',
  previous: 'previous',
  cast: 'cast',
  change: (sectionCode: string) => `change:${sectionCode}`,
  language: (language: string) => `language:${language}`,
} as const

/** Where the error summary leads. */
export const itemAnchor = (itemCode: string): string => `i-${itemCode}`
