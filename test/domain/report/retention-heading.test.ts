import { expect, test } from 'vitest'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { cityContextPanel, districtContextPanel } from '~/domain/report/context-panel'
import { chosenPeriod } from '~/domain/report/retention-heading'
import { wordingIn } from '~/domain/report/wording/wording'
import type { RetentionRelease } from '~/domain/retention/retention-release'
import { fourDistricts } from '../../factories/a-result-basis'

const release: RetentionRelease = {
  completeFrom: '2022-01-01',
  asOf: '2026-11-22',
  minimumCellSize: 5,
  minimumDetailSize: 10,
  years: [
    ...[2022, 2023, 2024, 2025].map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` })),
    { from: '2026-01-01', to: '2026-06-30' },
  ],
  isPermanenceKnown: true,
  turnover: [],
  survival: [],
  logRank: [],
  earlyLeaving: [],
  signals: { quitsTogether: [], coming: { from: '2026-10-01', to: '2026-12-31' }, newcomers: [] },
  context: [],
}

test('a year is read by itself, several whole years together, and what is unknown as the last whole year', () => {
  expect(chosenPeriod(release, '2024')).toEqual({ from: '2024-01-01', to: '2024-12-31' })
  expect(chosenPeriod(release, '2023-2025')).toEqual({ from: '2023-01-01', to: '2025-12-31' })
  expect(chosenPeriod(release, '2022-2026')).toEqual({ from: '2022-01-01', to: '2026-06-30' })
  for (const unknown of [undefined, '1999', '2024-2025', 'x'])
    expect(chosenPeriod(release, unknown)).toEqual({ from: '2025-01-01', to: '2025-12-31' })
})

test('what a district says of its years is told, the latest first, and what it does not say is left blank', () => {
  const angered = districtIdSchema.parse('angered')
  const year = {
    districtId: angered,
    referrals: 1240,
    investigations: null,
    vacancies: 3,
    workloadPoints: 112,
  }
  const context = [2024, 2025].map((one) => ({ ...year, year: one }))
  const panel = districtContextPanel(context, { districtId: angered, name: 'Angered' }, wordingIn('sv'))
  const texts = (rows: readonly (readonly { readonly kind: string; readonly text?: string }[])[]) =>
    rows.map((cells) => cells.map((cell) => cell.text ?? cell.kind).join(' '))
  expect(panel.kind === 'shown' && texts(panel.table.rows)).toEqual([
    '2025 1\u00a0240 none 3,0 112',
    '2024 1\u00a0240 none 3,0 112',
  ])
  const city = cityContextPanel(context, fourDistricts, wordingIn('en'))
  expect(city.kind === 'shown' && texts(city.table.rows)).toEqual(['Angered 2025 1,240 none 3.0 112'])
  expect(cityContextPanel([], fourDistricts, wordingIn('sv')).kind).toBe('absent')
})
