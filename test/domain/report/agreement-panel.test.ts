import { expect, test } from 'vitest'
import { type AgreementPanel, agreementPanel } from '~/domain/report/agreement-panel'
import { focusAreaReport } from '~/domain/report/focus-area-report'
import { wordingIn } from '~/domain/report/wording/wording'
import { aReleasedWave, type WaveWish } from '../../factories/a-released-wave'
import { aResultBasis, asHrOf } from '../../factories/a-result-basis'

const swedish = wordingIn('sv')
const panelOf = (districts: WaveWish['districts'], scope?: ReturnType<typeof asHrOf>): AgreementPanel =>
  agreementPanel(
    aResultBasis({ current: aReleasedWave({ districts }), ...(scope === undefined ? {} : { scope }) }),
    'HAN',
    'Handledning',
    swedish,
  )
const shown = (panel: AgreementPanel) => {
  if (panel.kind !== 'shown') throw new Error(panel.text)
  return panel
}

const apart: WaveWish['districts'] = {
  angered: { n: 60, areas: { HAN: 40 } },
  centrum: { n: 60, areas: { HAN: 60 } },
  lundby: { n: 12, areas: { HAN: 72 } },
}

test('districts that are apart stand in the order of the adjusted index, beside the counted one', () => {
  const panel = shown(panelOf(apart))
  expect(panel.chart.rows.map(({ label }) => label)).toEqual(['Lundby', 'Centrum', 'Angered'])
  const [lundby] = panel.table.rows
  expect(lundby?.[1]).toMatchObject({ text: '72' })
  expect(lundby?.[3]).toMatchObject({ text: '70' })
  expect(lundby?.[5]).toMatchObject({ text: '−2' })
  expect(panel.notes[0]).toMatch(/^Distrikten skiljer sig säkerställt/)
  expect(panel.answer).toMatch(/^Distrikten skiljer sig\. Om man inom dem är överens går inte att se/)
  expect(panel.sub).toMatch(
    /^\d+\s% av variationen hör till distriktet \(ICC\(1\) 0,\d\d, intervall 0,\d\d–0,\d\d\)/,
  )
})

test('districts that cannot be told apart stand by name, and it is said that they are not ranked', () => {
  const panel = shown(
    panelOf({
      lundby: { n: 40, areas: { HAN: 58 } },
      centrum: { n: 40, areas: { HAN: 51 } },
      angered: { n: 40, areas: { HAN: 52 } },
    }),
  )
  expect(panel.chart.rows.map(({ label }) => label)).toEqual(['Angered', 'Centrum', 'Lundby'])
  expect(panel.notes[0]).toMatch(/^Distrikten kan inte skiljas åt/)
})

test('where districts differ no more than chance one figure stands for all, without a picture', () => {
  const panel = panelOf({ angered: { n: 60 }, centrum: { n: 60 } })
  expect(panel).toMatchObject({
    kind: 'absent',
    answer: expect.stringMatching(/^Nej, värdet är mer personernas/),
  })
  expect(panel.kind === 'absent' && panel.text).toMatch(/detsamma: 55\. De rangordnas inte\.$/)
})

test('one district has nobody to be told apart from', () => {
  expect(panelOf({ angered: { n: 60 }, centrum: 'few' })).toMatchObject({
    kind: 'absent',
    text: expect.stringMatching(/^Det går inte att säga/),
  })
})

test('a district’s HR sees its own estimate, and no order', () => {
  const panel = shown(panelOf(apart, asHrOf('centrum')))
  expect(panel.chart.rows.map(({ label }) => label)).toEqual(['Centrum'])
  expect(panel.notes[0]).toBe('Det jämkade indexet är räknat med alla stadens distrikt.')
})

test('the lead says what the city would be, weighted to those who were asked', () => {
  const current = aReleasedWave({ districts: apart })
  const weighted = (value: number) => ({
    ...current,
    analysis: {
      ...current.analysis,
      weighted: {
        factors: ['district' as const],
        designEffect: 1.1,
        effectiveN: 120,
        scales: { HAN: { mean: 52, weighted: value } },
      },
    },
  })
  const leadOf = (value: number) => {
    const report = focusAreaReport(aResultBasis({ current: weighted(value) }), 'HAN', swedish)
    return report?.kind === 'shown' ? report.lead : ''
  }
  expect(leadOf(50)).toMatch(/Viktat till dem som tillfrågades: 50 i stället för 52\. Distrikten ligger/)
  expect(leadOf(52)).toMatch(/Viktat till dem som tillfrågades blir det detsamma\./)
})
