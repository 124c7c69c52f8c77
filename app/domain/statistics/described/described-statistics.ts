import { describedAnswers } from './answers'
import type { DescribedStatistic } from './described-statistic'
import { describedRegister } from './register'
import { describedRelations } from './relations'

type Chapter = {
  readonly heading: { readonly sv: string; readonly en: string }
  readonly statistics: readonly DescribedStatistic[]
}

/** Every statistic behind a figure, in the order of the method page. */
export const describedStatistics: readonly Chapter[] = [
  { heading: { sv: 'Svar och skillnader', en: 'Answers and differences' }, statistics: describedAnswers },
  { heading: { sv: 'Samband och trender', en: 'Associations and trends' }, statistics: describedRelations },
  { heading: { sv: 'Register och skydd', en: 'Register and protection' }, statistics: describedRegister },
]
