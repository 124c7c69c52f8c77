import type { WaveHeading } from '~/domain/report/wave-heading'
import { resultsTexts } from '~/texts/results'
import { useTexts } from '../layout/language'
import { type PeriodChoice, PeriodForm } from '../layout/period-form'

/** Which wave, and on some pages which district or area: a GET form that can be linked to. */
export function WaveForm({
  action,
  heading,
  before = [],
}: {
  readonly action: string
  readonly heading: WaveHeading
  readonly before?: readonly PeriodChoice[]
}) {
  const texts = useTexts(resultsTexts)
  const wave = { name: 'omgang', label: texts.wave, options: heading.choices, chosen: heading.waveId }
  return <PeriodForm action={action} choices={[...before, wave]} />
}
