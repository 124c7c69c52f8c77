import type { Instrument } from '../instrument/instrument'
import type { Language } from '../instrument/localised-text'
import type { Wording } from '../report/wording/wording'
import type { Action, ActionState } from './action'

/** An action as it is read. What was written in Swedish alone is told in Swedish. */
export type ActionLine = {
  readonly actionId: string
  readonly text: string
  readonly language: Language
  readonly area: string | null
  readonly owner: string
  readonly dueOn: string | null
  readonly state: ActionState
  readonly why: string
}

export function actionLines(
  actions: readonly Action[],
  instrument: Instrument,
  words: Wording,
): readonly ActionLine[] {
  const titles = new Map(instrument.focusAreas.map(({ code, title }) => [code, title[words.language]]))
  return actions.map(({ actionId, textSv, textEn, area, owner, dueOn, state, why }) => {
    const isEnglish = words.language === 'en' && textEn !== ''
    return {
      actionId,
      text: isEnglish ? textEn : textSv,
      language: isEnglish ? 'en' : 'sv',
      area: area === null ? null : (titles.get(area) ?? area),
      owner,
      dueOn: dueOn === null ? null : words.longDate(dueOn),
      state,
      why,
    }
  })
}
