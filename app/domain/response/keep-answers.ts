import type { Answer, AnswerSheet } from '../ballot/answer'
import type { Ballot } from '../ballot/ballot'
import type { Instrument } from '../instrument/instrument'
import { itemsOf } from '../instrument/items-of'
import type { Background } from '../invitation/background'
import type { DistrictId } from '../organisation/organisation'
import { coarsenBackgrounds } from './coarsen-backgrounds'

/** Free text, apart from the other answers. */
export type Comment = {
  readonly itemCode: string
  /** `null` where so few answered in the district that it would point at someone. */
  readonly districtId: DistrictId | null
  readonly text: string
}

/** One person's answers without words, in the order of the instrument's items: a list takes a tenth of a sheet's room. */
type WordlessAnswers = readonly Answer[]

/** What is kept of the ballots that have been read. It holds the whole backgrounds, so it is never stored. */
export type OpenKeeping = {
  readonly instrument: Instrument
  readonly backgrounds: Background[]
  /** Every background once: many share each. */
  readonly distinct: Map<string, Background>
  readonly answers: WordlessAnswers[]
  readonly comments: Comment[]
}

export function startKeeping(instrument: Instrument): OpenKeeping {
  return { instrument, backgrounds: [], distinct: new Map(), answers: [], comments: [] }
}

const passedOver: Answer = { kind: 'skipped' }

/** Takes the person's own words out of the sheet: how somebody writes says who they are. */
export function keepBallot(open: OpenKeeping, { background, sheet }: Ballot): void {
  const { districtId, unitId, role, tenureBand } = background
  const key = JSON.stringify([districtId, unitId, role, tenureBand])
  const known = open.distinct.get(key) ?? background
  open.distinct.set(key, known)
  open.backgrounds.push(known)
  open.answers.push(
    itemsOf(open.instrument).map(({ code }) => {
      const answer = sheet[code] ?? passedOver
      if (answer.kind !== 'text') return answer
      open.comments.push({ itemCode: code, districtId, text: answer.text })
      return passedOver
    }),
  )
}

/** An answer sheet that may be stored: words taken out, the background coarse. */
export type KeptAnswers = { readonly background: Background; readonly answers: WordlessAnswers }

/** Backgrounds shared by at least `minimumCellSize`; comments that name a district only where enough answered. */
export function finishKeeping(
  { backgrounds, answers, comments }: OpenKeeping,
  rules: { readonly minimumCellSize: number; readonly minimumDetailSize: number },
): { readonly kept: readonly KeptAnswers[]; readonly comments: readonly Comment[] } {
  const coarse = coarsenBackgrounds(backgrounds, rules.minimumCellSize)
  const perDistrict = new Map<DistrictId | null, number>()
  for (const { districtId } of backgrounds)
    perDistrict.set(districtId, (perDistrict.get(districtId) ?? 0) + 1)
  const isEnough = (districtId: DistrictId | null) =>
    (perDistrict.get(districtId) ?? 0) >= rules.minimumDetailSize
  return {
    kept: answers.flatMap((wordless, place) => {
      const background = coarse[place]
      return background === undefined ? [] : [{ background, answers: wordless }]
    }),
    comments: comments.map((comment) =>
      isEnough(comment.districtId) ? comment : { ...comment, districtId: null },
    ),
  }
}

/** The sheet again, as it is stored. */
export function sheetOf(instrument: Instrument, { answers }: KeptAnswers): AnswerSheet {
  return Object.fromEntries(
    itemsOf(instrument).map(({ code }, place) => [code, answers[place] ?? passedOver]),
  )
}
