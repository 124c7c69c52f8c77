import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseForm, parseParams, readForm } from '~/http/form.server'

const schema = z.object({
  name: z.string().min(1).max(5),
  email: z.email(),
  role: z.enum(['a', 'b']),
  on: z.iso.date(),
  tags: z.union([z.string(), z.array(z.string())]).optional(),
})

function form(fields: readonly (readonly [string, string])[]): FormData {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

const right = [
  ['name', 'Karin'],
  ['email', 'k@kommun.se'],
  ['role', 'a'],
  ['on', '2026-11-21'],
] as const

test('a right form is its values', () => {
  const parsed = parseForm(form([...right, ['tags', 'x'], ['tags', 'y']]), schema)
  expect(parsed).toMatchObject({ ok: true, value: { name: 'Karin', tags: ['x', 'y'] } })
})

test('every fault is named by its field, in a kind that both languages can word', () => {
  const parsed = parseForm(
    form([
      ['name', 'Karin Åberg'],
      ['email', 'k@'],
      ['role', 'c'],
      ['on', '21/11'],
    ]),
    schema,
  )
  expect(parsed).toMatchObject({
    ok: false,
    faults: {
      name: { kind: 'tooLong', limit: 5 },
      email: { kind: 'notAnEmail' },
      role: { kind: 'notAChoice' },
      on: { kind: 'notADate' },
    },
  })
})

test('what is not there and what is empty is missing', () => {
  const parsed = parseForm(form([['name', '']]), schema)
  expect(parsed).toMatchObject({
    ok: false,
    faults: { name: { kind: 'missing' }, email: { kind: 'missing' } },
  })
})

test.each(['isAdmin', '__proto__', 'constructor', 'name[]'])(
  'a field nobody asked for is refused: %s',
  (field) => {
    const parsed = parseForm(form([...right, [field, '1']]), schema)
    expect(parsed).toMatchObject({ ok: false, faults: { form: { kind: 'unknownField' } } })
    expect(Object.prototype).not.toHaveProperty('isAdmin')
  },
)

test('a list where one value is meant is refused', () => {
  const parsed = parseForm(form([...right, ['name', 'Nils']]), schema)
  expect(parsed).toMatchObject({ ok: false, faults: { name: { kind: 'unusable' } } })
})

test('what is given is shown again, secrets never', () => {
  const secret = z.object({
    password: z.string(),
    code: z.string(),
    newPassword: z.string(),
    name: z.string().max(1),
  })
  const parsed = parseForm(
    form([
      ['password', 'hemligt'],
      ['newPassword', 'hemligt'],
      ['code', 'hemligt'],
      ['name', 'Karin'],
    ]),
    secret,
  )
  expect(parsed).toMatchObject({ ok: false, given: { name: 'Karin' } })
  expect(JSON.stringify(parsed)).not.toContain('hemligt')
})

test('a body that is no form is refused, not read', async () => {
  const request = new Request('http://localhost/', {
    method: 'POST',
    body: '{"name":1}',
    headers: { 'Content-Type': 'application/json' },
  })
  await expect(readForm(request, schema)).rejects.toMatchObject({ status: 400 })
})

test('an address that cannot be is not there', () => {
  const params = z.object({ id: z.string().regex(/^[a-z]+$/) })
  expect(parseParams({ id: 'abc' }, params)).toEqual({ id: 'abc' })
  expect(() => parseParams({ id: '../etc' }, params)).toThrow(expect.objectContaining({ status: 404 }))
})
