import { type CostAssumption, isPublished, turnoverCost } from '../retention/turnover-cost'
import type { StaffingBasis } from './staffing-report'
import { staffingWords } from './wording/staffing-words'
import { wordingIn } from './wording/wording'

export type CostPanel = {
  readonly title: string
  readonly sub: string
  readonly sentences: readonly string[]
  readonly notes: readonly string[]
  readonly assumption: CostAssumption
}

/** What those who left last year and those who are expected to leave cost, as a range. */
export function costPanel({ forecast, cost, past, language }: StaffingBasis): CostPanel {
  const words = wordingIn(language)
  const staffing = staffingWords[language]
  const { format } = words
  const million = (value: number) => format.decimal(value, value < 10 ? 1 : 0)
  const year = forecast.horizons.find(({ months }) => months === 12)?.total
  const coming = year && turnoverCost({ low: year.low, high: year.high }, cost)
  const of =
    past?.leavers === undefined ? undefined : turnoverCost({ low: past.leavers, high: past.leavers }, cost)
  const range = [
    format.whole(cost.lowThousands),
    format.whole(cost.highThousands),
    String(cost.priceYear),
  ] as const
  return {
    title: staffing.costTitle,
    sub: staffing.costSub,
    sentences: [
      ...(past === undefined
        ? []
        : of === undefined || past.leavers === undefined
          ? [staffing.costPastFew]
          : [staffing.costPast(past.year, format.whole(past.leavers), million(of.low), million(of.high))]),
      ...(coming === undefined || year === undefined
        ? []
        : [
            staffing.costComing(format.range(year.low, year.high), million(coming.low), million(coming.high)),
          ]),
    ],
    notes: [
      isPublished(cost) ? staffing.costSource(...range) : staffing.costOwn(...range),
      staffing.costNote,
    ],
    assumption: cost,
  }
}
