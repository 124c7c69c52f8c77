/** How many have answered, so coarsely that one more cannot be told from who came by. */
export type AnswerBand =
  | { readonly kind: 'few'; readonly minimum: number }
  | { readonly kind: 'band'; readonly from: number; readonly to: number }

const width = 5

/** Nothing under the wave's smallest group; above it a band of five. */
export function answerBand(answers: number, minimumCellSize: number): AnswerBand {
  if (answers < minimumCellSize) return { kind: 'few', minimum: minimumCellSize }
  const from = answers - (answers % width)
  return { kind: 'band', from: Math.max(from, minimumCellSize), to: from + width - 1 }
}
