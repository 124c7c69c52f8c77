import type { ActionState } from '~/domain/plan/action'
import { actionsTexts } from '~/texts/actions'
import { useTexts } from '../layout/language'

const shapes: Readonly<Record<ActionState, { readonly s: string; readonly colour: string }>> = {
  decided: { s: 'plan', colour: 'neutral' },
  underWay: { s: 'pagar', colour: 'accent' },
  done: { s: 'klar', colour: 'accent' },
  dropped: { s: 'plan', colour: 'neutral' },
}

/** How far an action has come: a shape and a word. */
export function ActionStateTag({ state }: { readonly state: ActionState }) {
  const texts = useTexts(actionsTexts)
  return (
    <span className="ds-tag kv-status" data-s={shapes[state].s} data-color={shapes[state].colour}>
      {texts.state[state]}
    </span>
  )
}
