import { fieldworkTexts } from '~/texts/management-fieldwork'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'

/** Why nobody is invited here, and no name is to be seen. */
export function FollowUpPanel() {
  const { followUp } = useTexts(fieldworkTexts)
  return (
    <Panel id="uppfoljning" title={followUp.title} className="kv-c5">
      <p>{followUp.text}</p>
    </Panel>
  )
}
