import type { RegisterDb } from '#db/connect'
import { isEmployedOn } from '~/domain/employee/employee'
import { itemsOf } from '~/domain/instrument/items-of'
import { tooSoon } from '~/domain/programme/burden'
import { belongsTo, roundPeople } from '~/domain/programme/choose-people'
import { comingOccasions } from '~/domain/programme/coming-tasks'
import { isOfKind, type Programme } from '~/domain/programme/programme'
import type { ProgrammePreview } from '~/domain/programme/programme-preview'
import { plannedRounds } from '~/domain/programme/programme-year'
import { addDays } from '~/domain/programme/swedish-holidays'
import { lastAskedOn } from '~/repositories/asking-repository.server'
import { listAskedItems } from '~/repositories/programme-repository.server'
import { findPublishedInstrument } from './load-instrument.server'
import { loadProgrammesState } from './load-programmes-state.server'

const daysAhead = 60
const daysInYear = 365

/** What a programme would do in the coming year, stored or not, as if it ran. */
export async function previewProgrammeYear(
  db: RegisterDb,
  programme: Programme,
  today: string,
): Promise<ProgrammePreview> {
  const stored = await loadProgrammesState(db)
  const { programmeId, instrumentCode, instrumentVersion, plan } = programme
  const others = stored.programmes.filter((one) => one.programmeId !== programmeId)
  const state = { ...stored, programmes: [...others, { ...programme, state: 'running' as const }] }
  const { organisation, employees } = state
  const until = addDays(today, daysInYear)
  const placed = roundPeople(employees, { programme, organisation, day: today })
  const meant = employees.filter(belongsTo(programme, organisation))
  const now = meant.filter((employee) => isEmployedOn(employee, today))
  const instrument = await findPublishedInstrument(db, instrumentCode, instrumentVersion)
  const burdens = tooSoon(state, await lastAskedOn(db), { from: today, until })
  return {
    rounds:
      plan.kind === 'rounds' && instrument !== undefined
        ? plannedRounds(
            plan,
            { instrument, history: await historyOf(db, programme, itemsOf(instrument)) },
            { from: today, to: until },
          )
        : [],
    people: placed.length,
    withoutAddress: placed.filter(({ participant }) => participant.email === null).length,
    withoutPlace: now.length - placed.length,
    tooSoon: burdens.filter((burden) => burden.programmeId === programmeId),
    coming: isOfKind(programme, 'rounds')
      ? []
      : comingOccasions(programme, state, { from: today, until: addDays(today, daysAhead) }),
  }
}

async function historyOf(
  db: RegisterDb,
  { programmeId }: Programme,
  everything: readonly { readonly code: string }[],
): Promise<readonly (readonly string[])[]> {
  const history = await listAskedItems(db, programmeId)
  return history.map((asked) => asked ?? everything.map(({ code }) => code))
}
