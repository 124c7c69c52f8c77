import type { UnitId } from '../organisation/organisation'
import { type EmploymentSpell, isCounted, isThereOn } from '../register/employment-spell'
import type { LeavingKind } from '../register/leaving-kind'
import { dayBefore } from '../organisation/next-day'
import type { RetentionPeriod } from './retention-period'

/** How somebody left or came. The finest that counts tell apart (retention-release.ts). */
export type Way =
  'ownRequest' | 'retirement' | 'fixedTermEnd' | 'otherKinds' | 'internalMove' | 'hired' | 'temporaryLeft'

type Place = { readonly unitId: UnitId | null; readonly role: string | null }

/** Who left or came, alike in everything that figures tell apart. For the audit alone: most such groups are one person. */
export type AlikeEvents = Place & {
  /** The place of the year among the register's years. */
  readonly year: number
  readonly half: 1 | 2
  readonly way: Way
  /** On the day before the year. */
  readonly wasThere: boolean
  readonly persons: number
}

/** Who was there on a day between two years (0: before the first), alike in unit and role. */
export type AlikeStaff = Place & { readonly day: number; readonly persons: number }

export type Alike = { readonly events: readonly AlikeEvents[]; readonly staff: readonly AlikeStaff[] }

const wayOf: Readonly<Record<LeavingKind, Way>> = {
  ownRequest: 'ownRequest',
  retirement: 'retirement',
  fixedTermEnd: 'fixedTermEnd',
  dismissal: 'otherKinds',
  death: 'otherKinds',
  other: 'otherKinds',
  internalMove: 'internalMove',
}

/** In: one district's spells; the years, oldest first. The same people as tally-turnover.ts counts. */
export function tallyAlike(spells: readonly EmploymentSpell[], years: readonly RetentionPeriod[]): Alike {
  const events = new Map<string, AlikeEvents>()
  const staff = new Map<string, AlikeStaff>()
  const days = [...years.slice(0, 1).map(({ from }) => dayBefore(from)), ...years.map(({ to }) => to)]
  const yearAt = (date: string) => years.findIndex(({ from, to }) => from <= date && date <= to)
  const add = (spell: EmploymentSpell, way: Way, date: string, wasThereBefore: boolean) => {
    const year = yearAt(date)
    if (year === -1) return
    const { unitId, role } = spell
    const half = date.slice(5) <= '06-30' ? 1 : 2
    const wasThere = wasThereBefore && spell.hiredOn < (years[year]?.from ?? '')
    const key = JSON.stringify([unitId, role, year, half, way, wasThere])
    const persons = (events.get(key)?.persons ?? 0) + 1
    events.set(key, { unitId, role, year, half, way, wasThere, persons })
  }
  for (const spell of spells) {
    const { leftOn, leaving, hiredOn, employedSince, unitId, role } = spell
    if (!isCounted(spell)) {
      if (leftOn !== null && leaving !== 'internalMove') add(spell, 'temporaryLeft', leftOn, false)
      continue
    }
    if (employedSince === hiredOn) add(spell, 'hired', hiredOn, false)
    if (leftOn !== null && leaving !== null) add(spell, wayOf[leaving], leftOn, true)
    days.forEach((date, day) => {
      if (!isThereOn(spell, date)) return
      const key = JSON.stringify([unitId, role, day])
      staff.set(key, { unitId, role, day, persons: (staff.get(key)?.persons ?? 0) + 1 })
    })
  }
  return { events: [...events.values()], staff: [...staff.values()] }
}
