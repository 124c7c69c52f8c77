import {
  type Action,
  actionIdSchema,
  actionSchema,
  type ActionWords,
  actionWordsSchema,
} from '~/domain/plan/action'

/** Something decided for the whole city, not begun. */
export function someActionWords(
  changes: Partial<Record<keyof ActionWords, string | null>> = {},
): ActionWords {
  return actionWordsSchema.parse({
    districtId: null,
    unitId: null,
    area: null,
    textSv: 'Mer handledning.',
    textEn: '',
    owner: 'Enhetschef',
    dueOn: null,
    state: 'decided',
    why: '',
    ...changes,
  })
}

export function anAction(number: number, changes: Partial<Record<keyof Action, string | null>> = {}): Action {
  return actionSchema.parse({
    ...someActionWords(),
    actionId: actionIdSchema.parse(number.toString(16).padStart(32, '0')),
    waveId: 'puls-2',
    decidedOn: '2026-11-01',
    changedOn: '2026-11-01',
    ...changes,
  })
}
