import { z } from 'zod'
import type { ActionRefusal } from '~/components/actions/action-form-page'
import { type ActionWords, actionStates, actionWordsSchema } from '~/domain/plan/action'
import type { ActionFields } from '~/domain/plan/action-choices'
import { longestActionText, longestOwner } from '~/domain/plan/action-limits'
import type { StoreActionVerdict } from '~/services/store-action.server'
import { readForm } from './form.server'
import { forbidden, notFound } from './guards.server'

const formSchema = z.object({
  textSv: z.string().trim().min(1).max(longestActionText),
  textEn: z.string().trim().max(longestActionText),
  /** "", "district" or "district/unit". */
  place: z.string().max(140),
  area: z.string().max(40),
  owner: z.string().trim().min(1).max(longestOwner),
  dueOn: z.union([z.literal(''), z.iso.date()]),
  state: z.enum(actionStates),
  why: z.string().trim().max(longestActionText),
})

export const emptyAction: ActionFields = {
  place: '',
  area: '',
  textSv: '',
  textEn: '',
  owner: '',
  dueOn: '',
  state: 'decided',
  why: '',
}

/** The form as HR filled it in, or what of it is not taken. */
export async function readActionForm(
  request: Request,
): Promise<
  | { readonly ok: true; readonly words: ActionWords; readonly given: ActionFields }
  | { readonly ok: false; readonly refused: ActionRefusal }
> {
  const form = await readForm(request, formSchema)
  if (!form.ok) {
    const given = { ...emptyAction, ...form.given }
    return { ok: false, refused: { given, faults: form.faults, problems: [] } }
  }
  const given = form.value
  const [districtId = '', unitId = ''] = given.place.split('/')
  const words = actionWordsSchema.safeParse({
    districtId: districtId || null,
    unitId: unitId || null,
    area: given.area || null,
    textSv: given.textSv,
    textEn: given.textEn,
    owner: given.owner,
    dueOn: given.dueOn || null,
    state: given.state,
    why: given.why,
  })
  // All that the form's own schema lets through and this one does not are codes that are none.
  return words.success
    ? { ok: true, words: words.data, given }
    : { ok: false, refused: { given, faults: {}, problems: ['unknownPlace'] } }
}

/** What the page says when an action was not stored. */
export function refusalOf(
  verdict: Extract<StoreActionVerdict, { ok: false }>,
  given: ActionFields,
): ActionRefusal {
  switch (verdict.reason) {
    case 'doesNotFit':
      return { given, faults: {}, problems: verdict.problems }
    case 'notClosed':
      return { given, faults: {}, problems: ['notClosed'] }
    case 'notYours':
      throw forbidden()
    case 'unknownWave':
    case 'unknownAction':
      throw notFound()
  }
}
