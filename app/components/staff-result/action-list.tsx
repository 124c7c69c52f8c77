import type { Language } from '~/domain/instrument/languages'
import type { ActionLine } from '~/domain/plan/action-line'
import { staffResultTexts } from '~/texts/staff-result'

/** What was decided: the words, how far it has come, who sees to it and until when. */
export function ActionList({
  actions,
  language,
}: {
  readonly actions: readonly ActionLine[]
  readonly language: Language
}) {
  const texts = staffResultTexts[language]
  return (
    <ul className="kv-decided">
      {actions.map((action) => (
        <li key={action.actionId} data-state={action.state}>
          <p className="kv-decided__text" lang={action.language === language ? undefined : action.language}>
            {action.text}
          </p>
          <p className="kv-decided__facts">
            <b className="kv-decided__state">{texts.state[action.state]}</b>
            {action.area !== null && <span>{action.area}</span>}
            <span>{texts.owner(action.owner)}</span>
            {action.dueOn !== null && action.state !== 'done' && action.state !== 'dropped' && (
              <span>{texts.dueOn(action.dueOn)}</span>
            )}
          </p>
          {action.why !== '' && <p className="kv-decided__why">{texts.because(action.why)}</p>}
        </li>
      ))}
    </ul>
  )
}
