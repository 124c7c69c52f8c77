import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ItemCard } from '~/components/questionnaire/item-card'
import { type Item, itemSchema } from '~/domain/instrument/item'
import { fieldNames, optionsOf } from '~/domain/instrument/item-kinds/item-kinds'
import type { ItemProblem } from '~/domain/instrument/item-kinds/item-problem'
import type { Language } from '~/domain/instrument/localised-text'
import { anItem } from '../../factories/an-instrument'

const kinds = itemSchema.options.map((option) => option.shape.kind.value)

function draw(
  item: Item,
  {
    filled = {},
    language = 'sv',
    problem,
  }: { filled?: Record<string, readonly string[]>; language?: Language; problem?: ItemProblem } = {},
): string {
  return renderToStaticMarkup(
    <ItemCard
      item={item}
      language={language}
      position={2}
      count={5}
      filledIn={(name) => filled[name] ?? []}
      problem={problem}
    />,
  )
}

function namesIn(markup: string): readonly string[] {
  return [...new Set([...markup.matchAll(/ name="([^"]+)"/g)].map(([, name = '']) => name))]
}

test.each(kinds)('an item of the kind %s offers exactly the fields that its answer is read from', (kind) => {
  const item = anItem(kind)
  expect(namesIn(draw(item)).toSorted()).toEqual([...fieldNames(item)].toSorted())
})

test.each(kinds)(
  'an item of the kind %s has its stem, its place and its options in both languages',
  (kind) => {
    const item = anItem(kind)
    for (const language of ['sv', 'en'] as const) {
      const markup = draw(item, { language })
      expect(markup).toContain(item.stem[language])
      expect(markup).toContain(language === 'sv' ? ' av 5' : ' of 5')
      for (const option of optionsOf(item)) expect(markup).toContain(option.label[language])
    }
  },
)

test.each(kinds)('a control of the kind %s is what an error message leads to', (kind) => {
  expect(draw(anItem(kind))).toMatch(new RegExp(`<(input|textarea)[^>]* id="i-${anItem(kind).code}"`))
})

test('the chosen option is marked, and no other', () => {
  const markup = draw(anItem('agreement'), { filled: { AGR: ['4'] } })
  expect(markup.match(/checked=""/g)).toHaveLength(1)
  expect(markup).toMatch(/checked=""[^>]*value="4"/)
})

test('"ej aktuellt" stands beside the steps only where it may', () => {
  expect(draw(anItem('agreement'))).toContain('Ej aktuellt')
  expect(draw(anItem('agreement', { mayBeNotApplicable: false }))).not.toContain('Ej aktuellt')
})

test('the main reason is one of several, the contributing ones are ticked', () => {
  const markup = draw(anItem('reasons'), { filled: { 'WHY.main': ['a'], 'WHY.contributing': ['b', 'c'] } })
  expect(markup.match(/type="radio"/g)).toHaveLength(4)
  expect(markup.match(/type="checkbox"/g)).toHaveLength(4)
  expect(markup.match(/checked=""/g)).toHaveLength(3)
  expect(markup).toContain('högst 2')
})

test('shares of the week show what they come to, in the commas of the language', () => {
  const filled = { 'WEEK.a': ['33,3'], 'WEEK.b': ['50'] }
  expect(draw(anItem('shareOfWeek'), { filled })).toContain('83,3\u00a0%')
  expect(draw(anItem('shareOfWeek'), { filled, language: 'en' })).toContain('83.3%')
})

test('a free text warns before the field and keeps what was written, whatever it holds', () => {
  const markup = draw(anItem('freeText'), { filled: { TEXT: ['</textarea><b>"nej"</b>'] } })
  expect(markup.indexOf('Inga namn.')).toBeLessThan(markup.indexOf('<textarea'))
  expect(markup).toContain('&lt;/textarea&gt;&lt;b&gt;&quot;nej&quot;&lt;/b&gt;</textarea>')
})

test('a fault is told beside the item and belongs to it', () => {
  const group = draw(anItem('agreement', { required: true }), { problem: { code: 'required' } })
  expect(group).toMatch(/<fieldset[^>]*aria-describedby="i-AGR-fault"/)
  expect(group).toContain('Frågan måste besvaras.')
  const single = draw(anItem('number'), {
    filled: { NUM: ['99'] },
    problem: { code: 'outOfRange', minimum: -5, maximum: 60 },
  })
  expect(single).toMatch(/aria-describedby="[^"]*i-NUM-fault"/)
  expect(single).toContain('aria-invalid="true"')
  expect(single).toContain('mellan −5 och 60')
  expect(single).toContain('value="99"')
})

test('help is part of what is read out', () => {
  const help = { sv: 'Tänk på i dag.', en: 'Think of today.' }
  expect(draw(anItem('agreement', { help }))).toMatch(/aria-describedby="i-AGR-help"/)
})
