import { z } from 'zod'
import type { FormFault, FormFaults } from './form-fault'
import { notFound } from './guards.server'

export type FormVerdict<Value> =
  | { readonly ok: true; readonly value: Value }
  /** `given`: what to show again in the fields; never a secret. */
  | { readonly ok: false; readonly faults: FormFaults; readonly given: Readonly<Record<string, string>> }

const secretFields = /password|losenord|code|kod/i

/** Reads a form by a strict schema: a field the schema does not know is refused. */
export async function readForm<Shape extends z.ZodRawShape>(
  request: Request,
  schema: z.ZodObject<Shape>,
): Promise<FormVerdict<z.infer<z.ZodObject<Shape>>>> {
  return parseForm(await readFields(request), schema)
}

/** The fields of a form; a body that is none is refused. */
export async function readFields(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw new Response(null, { status: 400, statusText: 'Bad Request' })
  }
}

/** A field given several times becomes a list. */
export function parseForm<Shape extends z.ZodRawShape>(
  form: FormData,
  schema: z.ZodObject<Shape>,
): FormVerdict<z.infer<z.ZodObject<Shape>>> {
  const raw = new Map<string, FormDataEntryValue | FormDataEntryValue[]>()
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name)
    const first = values[0]
    if (first !== undefined) raw.set(name, values.length === 1 ? first : values)
  }
  const parsed = z.strictObject(schema.shape).safeParse(Object.fromEntries(raw))
  if (parsed.success) return { ok: true, value: parsed.data }
  const faults: Record<string, FormFault> = {}
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? 'form')
    faults[field] ??= faultOf(issue, raw.get(field))
  }
  const given: Record<string, string> = {}
  for (const [name, value] of raw)
    if (typeof value === 'string' && !secretFields.test(name)) given[name] = value
  return { ok: false, faults, given }
}

function faultOf(issue: z.core.$ZodIssue, given: unknown): FormFault {
  if (given === undefined || given === '')
    return issue.code === 'unrecognized_keys' ? { kind: 'unknownField' } : { kind: 'missing' }
  if (issue.code === 'too_small')
    return { kind: issue.origin === 'string' ? 'tooShort' : 'tooSmall', limit: Number(issue.minimum) }
  if (issue.code === 'too_big')
    return { kind: issue.origin === 'string' ? 'tooLong' : 'tooLarge', limit: Number(issue.maximum) }
  if (issue.code === 'invalid_value') return { kind: 'notAChoice' }
  if (issue.code === 'invalid_format' && issue.format === 'email') return { kind: 'notAnEmail' }
  if (issue.code === 'invalid_format' && issue.format === 'date') return { kind: 'notADate' }
  return { kind: 'unusable' }
}

/** Address parameters by a schema; an address that cannot be is an address that is not there. */
export function parseParams<Schema extends z.ZodType>(params: unknown, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(params)
  if (!parsed.success) throw notFound()
  return parsed.data
}
