import { districtIdSchema, unitIdSchema } from '~/domain/organisation/organisation'
import type { EmploymentSpell } from '~/domain/register/employment-spell'
import type { LeavingKind } from '~/domain/register/leaving-kind'

type Wish = {
  readonly employee?: string
  readonly district?: string
  readonly unit?: string
  readonly role?: string
  readonly hired: string
  readonly since?: string
  readonly left?: string
  readonly leaving?: LeavingKind
  readonly isPermanent?: boolean
}

let made = 0

/** One employment; a new person in Centrum unless something else is wished for. Who has left did so by own request. */
export function aSpell(wish: Wish): EmploymentSpell {
  made += 1
  return {
    employee: wish.employee ?? `person ${made}`,
    districtId: districtIdSchema.parse(wish.district ?? 'centrum'),
    unitId: wish.unit === undefined ? null : unitIdSchema.parse(wish.unit),
    role: wish.role ?? null,
    hiredOn: wish.hired,
    employedSince: wish.since ?? wish.hired,
    leftOn: wish.left ?? null,
    leaving: wish.left === undefined ? null : (wish.leaving ?? 'ownRequest'),
    isPermanent: wish.isPermanent ?? null,
    previousUnitId: null,
  }
}
