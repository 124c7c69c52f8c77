import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../app/texts', import.meta.url))

/** Every text of a tree, by its path: "sv.faults.missing". Functions are texts with gaps. */
function textsOf(value: unknown, path: string): [string, string | undefined][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, undefined]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`))
}

const areas = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map(async (name) => {
      const exported: Record<string, unknown> = await import(`../../app/texts/${name}`)
      return Object.entries(exported).flatMap(([key, value]) =>
        typeof value === 'object' && value !== null && 'sv' in value && 'en' in value
          ? [{ title: `${name} ${key}`, sv: textsOf(value.sv, ''), en: textsOf(value.en, '') }]
          : [],
      )
    }),
)

test('there are texts to look at', () => {
  expect(areas.flat().length).toBeGreaterThan(5)
})

test.each(areas.flat())('$title says the same things in both languages', ({ sv, en }) => {
  expect(en.map(([path]) => path).sort()).toEqual(sv.map(([path]) => path).sort())
})

// A cell of a table may be left empty: a column of an example, what a thief does not see.
test.each(areas.flat())('$title leaves nothing empty and nothing unfinished', ({ sv, en }) => {
  const unfinished = [...sv, ...en].filter(
    ([path, text]) =>
      text !== undefined &&
      (/TODO|lorem|xxx/i.test(text) || (text.trim() === '' && !/(?:\.\d+|\.example)\.\d+$/.test(path))),
  )
  expect(unfinished).toEqual([])
})

test.each(areas.flat())('$title is not English in Swedish', ({ sv, en }) => {
  const english = new Map(en)
  const words = sv.filter(
    ([path, text]) => text !== undefined && text.split(' ').length > 3 && english.get(path) === text,
  )
  expect(words).toEqual([])
})
