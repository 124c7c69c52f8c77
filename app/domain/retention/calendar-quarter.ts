import { dayBefore } from '../organisation/next-day'
import { type RetentionPeriod, yearOf } from './retention-period'

/** Quarters are numbered through the years: the first of 2026 is 8104, the next 8105. */
function quarterNumber(date: string): number {
  return 4 * yearOf(date) + Math.floor((Number(date.slice(5, 7)) - 1) / 3)
}

function quarterAt(number: number): RetentionPeriod {
  return { from: firstDay(number), to: dayBefore(firstDay(number + 1)) }
}

function firstDay(number: number): string {
  const year = String(Math.floor(number / 4)).padStart(4, '0')
  return `${year}-${String(3 * (number % 4) + 1).padStart(2, '0')}-01`
}

/** The last calendar quarter that is over on that day. ISO dates; the quarter's last day is over on itself. */
export function lastFinishedQuarter(asOf: string): RetentionPeriod {
  const own = quarterNumber(asOf)
  const current = quarterAt(own)
  return current.to <= asOf ? current : quarterAt(own - 1)
}

/** The quarter so many quarters after this one; before it where `by` is negative. */
export function quarterAfter(quarter: RetentionPeriod, by: number): RetentionPeriod {
  return quarterAt(quarterNumber(quarter.from) + by)
}

/** 1–4. */
export function quarterInYear({ from }: RetentionPeriod): number {
  return (quarterNumber(from) % 4) + 1
}

/** The calendar quarters that lie wholly in a period, oldest first. */
export function quartersIn({ from, to }: RetentionPeriod): readonly RetentionPeriod[] {
  const first = quarterNumber(from)
  return Array.from({ length: quarterNumber(to) - first + 1 }, (_, offset) =>
    quarterAt(first + offset),
  ).filter((quarter) => quarter.from >= from && quarter.to <= to)
}
