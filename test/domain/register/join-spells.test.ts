import { expect, test } from 'vitest'
import { joinSpells } from '~/domain/register/join-spells'
import { aSpell } from '../../factories/a-spell'

const since = (...spells: readonly ReturnType<typeof aSpell>[]) =>
  joinSpells(spells).map(({ employedSince }) => employedSince)

test('a move within a month goes on, whatever the order of the rows', () => {
  const first = aSpell({ hired: '2020-01-01', left: '2021-05-31', leaving: 'internalMove' })
  const second = aSpell({ hired: '2021-06-01' })
  expect(since(second, first)).toEqual(['2020-01-01', '2020-01-01'])
})

test('who left by own request and came back begins anew', () => {
  const first = aSpell({ hired: '2020-01-01', left: '2021-05-31' })
  expect(since(first, aSpell({ hired: '2021-06-01' }))).toEqual(['2020-01-01', '2021-06-01'])
})

test('a gap of more than a month is no move', () => {
  const first = aSpell({ hired: '2020-01-01', left: '2021-05-01', leaving: 'internalMove' })
  expect(since(first, aSpell({ hired: '2021-06-02' }))).toEqual(['2020-01-01', '2021-06-02'])
})
