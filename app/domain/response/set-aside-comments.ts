import type { Answer, AnswerSheet } from '../ballot/answer'
import type { Ballot } from '../ballot/ballot'
import type { DistrictId } from '../organisation/organisation'

/** Free text, apart from the other answers. */
export type Comment = {
  readonly itemCode: string
  /** `null` where so few answered in the district that it would point at someone. */
  readonly districtId: DistrictId | null
  readonly text: string
}

/** Takes the person's own words out of the sheets: how somebody writes says who they are. */
export function setAsideComments(
  ballots: readonly Ballot[],
  minimumDetailSize: number,
): { readonly ballots: readonly Ballot[]; readonly comments: readonly Comment[] } {
  const perDistrict = new Map<DistrictId | null, number>()
  for (const { background } of ballots)
    perDistrict.set(background.districtId, (perDistrict.get(background.districtId) ?? 0) + 1)
  const comments: Comment[] = []
  const wordless = ballots.map(({ background, sheet }): Ballot => {
    const { districtId } = background
    const enough = (perDistrict.get(districtId) ?? 0) >= minimumDetailSize
    for (const [itemCode, answer] of Object.entries(sheet))
      if (answer.kind === 'text')
        comments.push({ itemCode, districtId: enough ? districtId : null, text: answer.text })
    return { background, sheet: withoutWords(sheet) }
  })
  return { ballots: wordless, comments }
}

const passedOver: Answer = { kind: 'skipped' }

function withoutWords(sheet: AnswerSheet): AnswerSheet {
  return Object.fromEntries(
    Object.entries(sheet).map(([code, answer]) => [code, answer.kind === 'text' ? passedOver : answer]),
  )
}
