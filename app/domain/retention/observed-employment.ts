import type { EmploymentSpell } from '../register/employment-spell'
import type { Employment } from '../statistics/employment'
import type { RetentionPeriod } from './retention-period'

/**
 * A spell as a period sees it: who leaves after the last day is still there. `undefined`: gone before the first day, or
 * hired after the last.
 */
export function employmentIn({ from, to }: RetentionPeriod, spell: EmploymentSpell): Employment | undefined {
  const { hiredOn, employedSince, leftOn, leaving } = spell
  if (hiredOn > to || (leftOn !== null && leftOn < from)) return undefined
  const hasLeft = leftOn !== null && leftOn <= to
  return {
    hireDate: hiredOn,
    employedSince,
    exitDate: hasLeft ? leftOn : null,
    exitType: hasLeft ? leaving : null,
  }
}
