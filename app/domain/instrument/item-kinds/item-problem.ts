/** What is wrong with what came in for one item: a code and its figures. The sentences stand in the texts. */
export type ItemProblem =
  | { readonly code: 'required' }
  | { readonly code: 'unknownOption' }
  /** One field, several answers. */
  | { readonly code: 'moreThanOneAnswer' }
  | { readonly code: 'tooManyChosen'; readonly maximum: number }
  | { readonly code: 'contributingWithoutMain' }
  | { readonly code: 'notANumber' }
  | { readonly code: 'outOfRange'; readonly minimum: number; readonly maximum: number }
  | { readonly code: 'tooManyDecimals'; readonly decimals: number }
  | { readonly code: 'sharesMustSumTo100'; readonly sum: number }
  | { readonly code: 'tooLong'; readonly maximum: number; readonly length: number }
