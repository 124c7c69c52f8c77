import { z } from 'zod'
import type { OrganisationEdit } from '~/domain/organisation/edit-organisation'
import { districtIdSchema, isoDateSchema, unitIdSchema } from '~/domain/organisation/organisation'
import { type FormVerdict, parseForm } from './form.server'
import type { EntryValues } from './organisation-edit-result'

export type EditKind = OrganisationEdit['kind']

export type EditForm = {
  readonly act: 'review' | 'store'
  readonly fingerprint: string
  readonly edit: OrganisationEdit
}

const step = {
  act: z.enum(['review', 'store']),
  fingerprint: z.string().max(100).default(''),
}
const nameSchema = z.string().trim().min(1).max(120)
const dated = {
  id: z.string().trim().toLowerCase(),
  name: nameSchema,
  validFrom: isoDateSchema,
  validTo: z.union([z.literal('').transform(() => null), isoDateSchema]).default(null),
}
const listOf = <Schema extends z.ZodType<string>>(schema: Schema) =>
  z.union([schema.transform((one) => [one]), z.array(schema)]).default([])

const districtSchema = z.object({
  ...step,
  ...dated,
  id: dated.id.pipe(districtIdSchema),
  successors: listOf(districtIdSchema),
})
const unitSchema = z.object({
  ...step,
  ...dated,
  id: dated.id.pipe(unitIdSchema),
  district: districtIdSchema,
  successors: listOf(unitIdSchema),
})
const municipalitySchema = z.object({ ...step, name: nameSchema })

/** Reads the form of one of the edits. */
export function readEditForm(form: FormData, kind: EditKind): FormVerdict<EditForm> {
  if (kind === 'nameMunicipality') {
    const parsed = parseForm(form, municipalitySchema)
    if (!parsed.ok) return parsed
    const { act, fingerprint, name } = parsed.value
    return { ok: true, value: { act, fingerprint, edit: { kind, name } } }
  }
  if (kind === 'addDistrict' || kind === 'changeDistrict') {
    const parsed = parseForm(form, districtSchema)
    if (!parsed.ok) return parsed
    const { act, fingerprint, id: districtId, ...district } = parsed.value
    return { ok: true, value: { act, fingerprint, edit: { kind, district: { districtId, ...district } } } }
  }
  const parsed = parseForm(form, unitSchema)
  if (!parsed.ok) return parsed
  const { act, fingerprint, id: unitId, district: districtId, ...unit } = parsed.value
  return { ok: true, value: { act, fingerprint, edit: { kind, unit: { unitId, districtId, ...unit } } } }
}

/** As it was filled in, whatever it is. */
export function givenValues(form: FormData): EntryValues {
  const text = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    id: text('id'),
    name: text('name'),
    district: text('district'),
    validFrom: text('validFrom'),
    validTo: text('validTo'),
    successors: form.getAll('successors').filter((value) => typeof value === 'string'),
  }
}
