import type { EmploymentSpell } from './employment-spell'
import { type SpellPlan, statedFields } from './plan-spell-import'

/** One thing that the register said otherwise before. "" = nothing was, or is, stated. */
export type Correction = {
  readonly employee: string
  readonly hiredOn: string
  readonly field: string
  readonly before: string
  readonly after: string
}

/** What a plan corrects of the register's history: nothing for who is new, everything for who goes. */
export function correctionsOf({ changed, removed }: SpellPlan): readonly Correction[] {
  return [
    ...changed.flatMap(({ before, after }) => fieldsOf(before, after)),
    ...removed.flatMap((before) => [
      {
        employee: before.employee,
        hiredOn: before.hiredOn,
        field: 'hiredOn',
        before: before.hiredOn,
        after: '',
      },
      ...fieldsOf(before, undefined),
    ]),
  ]
}

function fieldsOf(before: EmploymentSpell, after: EmploymentSpell | undefined): Correction[] {
  const { employee, hiredOn } = before
  return statedFields.flatMap((field) => {
    const [was, becomes] = [textOf(before[field]), textOf(after?.[field] ?? null)]
    return was === becomes ? [] : [{ employee, hiredOn, field, before: was, after: becomes }]
  })
}

function textOf(value: string | boolean | null): string {
  return value === null ? '' : String(value)
}
