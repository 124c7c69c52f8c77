import type { LeavingDistrict } from '~/domain/report/leaving-district'
import { stayPath } from '~/http/paths'
import { stayTexts } from '~/texts/retention-stay'
import { useTexts } from '../layout/language'
import { Brief } from '../results/brief'

/** No more sentences than one reads at a glance; the page behind them has all. */
const most = 6

/** Signs that a talk about staying is due, in sentences. */
export function StayBrief({
  brief,
  district,
}: {
  readonly brief: LeavingDistrict['brief']
  /** "" = the whole city. */
  readonly district: string
}) {
  const texts = useTexts(stayTexts)
  return (
    <Brief title={brief.title} sentences={brief.sentences.slice(0, most)}>
      <p className="kv-brief__more">
        <a className="kv-link" href={stayPath({ district })}>
          {texts.moreSigns}
        </a>
      </p>
    </Brief>
  )
}
