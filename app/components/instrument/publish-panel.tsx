import type { InstrumentFault } from '~/domain/instrument/instrument-fault'
import { instrumentPath } from '~/http/paths'
import { instrumentTexts } from '~/texts/management-instrument'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { InstrumentFaults } from './instrument-faults'

/** A draft: what it lacks, or the button that makes it final. */
export function PublishPanel({
  code,
  version,
  missing,
}: {
  readonly code: string
  readonly version: number
  readonly missing: readonly InstrumentFault[]
}) {
  const texts = useTexts(instrumentTexts)
  if (missing.length > 0)
    return (
      <Panel id="saknas" title={texts.missingTitle(missing.length)} sub={texts.missingLead}>
        <InstrumentFaults faults={missing} />
      </Panel>
    )
  return (
    <Panel id="faststall" title={texts.publishTitle} sub={texts.publishLead}>
      <form method="post" action={instrumentPath(code, version)} className="kv-form__row">
        <input type="hidden" name="act" value="publish" />
        <button className="ds-button" data-color="accent" type="submit">
          {texts.publish}
        </button>
      </form>
    </Panel>
  )
}
