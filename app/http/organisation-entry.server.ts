import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { entryOptions } from '~/domain/organisation/entry-form-view'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import type { Level } from '~/domain/organisation/organisation-entry'
import { notFound } from './guards.server'
import { takeOrganisationEdit } from './organisation-edit.server'
import type { EditKind } from './organisation-edit-form.server'
import type { EntryValues } from './organisation-edit-result'
import { organisationDonePath } from './paths'

type Context = ActionFunctionArgs['context']

/** One district or unit as it is stored, and what its form offers. */
export async function storedEntry({ databases, today }: Context, level: Level, id: string | undefined) {
  const organisation = await getOrganisation(databases.register)
  const entries =
    level === 'district'
      ? organisation.districts.map((entry) => ({ ...entry, id: entry.districtId, district: '' }))
      : organisation.units.map((entry) => ({ ...entry, id: entry.unitId, district: entry.districtId }))
  const entry = entries.find((one) => one.id === id)
  if (entry === undefined) throw notFound()
  const { name, district, validFrom, validTo, successors } = entry
  const stored: EntryValues = {
    id: entry.id,
    name,
    district,
    validFrom,
    validTo: validTo ?? '',
    successors,
  }
  const about = { level, id: entry.id, chosen: successors, today: today() }
  return { stored, options: entryOptions(organisation, about) }
}

/** An empty form from today on. `district`: the one a unit is to belong to. */
export async function blankEntry({ databases, today }: Context, level: Level, district = '') {
  const organisation = await getOrganisation(databases.register)
  const stored: EntryValues = {
    id: '',
    name: '',
    district,
    validFrom: today(),
    validTo: '',
    successors: [],
  }
  return { stored, options: entryOptions(organisation, { level, id: '', chosen: [], today: today() }) }
}

/** What comes of a form about the organisation: its review, its faults, or the list once it is stored. */
export async function answerOrganisationEdit({ context, request }: ActionFunctionArgs, kind: EditKind) {
  const result = await takeOrganisationEdit(context.databases.register, request, kind)
  if (result === 'stored') throw redirect(organisationDonePath(doneAs(kind)), 303)
  return data(result, { status: result.kind === 'review' ? 200 : 400 })
}

function doneAs(kind: EditKind): 'tillagd' | 'andrad' {
  return kind === 'addDistrict' || kind === 'addUnit' ? 'tillagd' : 'andrad'
}
