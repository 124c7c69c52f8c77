import { longestActionText } from '~/domain/plan/action-limits'
import { actionsPath } from '~/http/paths'
import { actionsTexts } from '~/texts/actions'
import { WordsField } from '../forms/words-field'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'

/** Where HR says that nothing is decided, and why. */
export function NoActionPanel({ waveId, reason }: { readonly waveId: string; readonly reason: string }) {
  const texts = useTexts(actionsTexts)
  return (
    <Panel id="ingen" title={texts.noActionTitle} sub={texts.noActionSub} className="kv-c6">
      <form method="post" action={actionsPath(waveId)} className="kv-form">
        <WordsField name="reason" label={texts.noActionReason} value={reason} maxLength={longestActionText} />
        <button className="ds-button" data-variant="secondary" type="submit">
          {texts.noActionSave}
        </button>
      </form>
    </Panel>
  )
}
