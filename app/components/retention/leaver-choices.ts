import type { LeaverHeading } from '~/domain/report/leaver-basis'
import { retentionTexts } from '~/texts/retention'
import { useTexts } from '../layout/language'
import type { PeriodChoice } from '../layout/period-form'

/** Which group, which unit of it, which tenure band and which period. */
export function useLeaverChoices(heading: LeaverHeading): readonly PeriodChoice[] {
  const texts = useTexts(retentionTexts)
  const { districts, district, units, unit, tenures, tenure, periods, period } = heading
  return [
    { name: 'distrikt', label: texts.group, options: districts, chosen: district },
    ...(units.length === 0 ? [] : [{ name: 'enhet', label: texts.unit, options: units, chosen: unit }]),
    ...(tenures.length === 0 ? [] : [{ name: 'tid', label: texts.tenure, options: tenures, chosen: tenure }]),
    { name: 'period', label: texts.period, options: periods, chosen: period },
  ]
}
