import { expect, test } from 'vitest'
import { overviewReport } from '~/domain/report/overview-report'
import { plainText } from '~/domain/report/rich-text'
import type { ResultBasis } from '~/domain/report/result-basis'
import { wordingIn } from '~/domain/report/wording/wording'
import { aReleasedWave, exitInstrument, type WaveWish } from '../../factories/a-released-wave'
import { aResultBasis } from '../../factories/a-result-basis'

function overviewOf(basis: ResultBasis, language: 'sv' | 'en' = 'sv') {
  const report = overviewReport(basis, wordingIn(language))
  if (report.kind !== 'shown') throw new Error('the wave is hidden')
  return report
}

const districts: WaveWish['districts'] = {
  angered: { n: 60 },
  ostra: { n: 45, areas: { TYN: 32, STR: 38, SAM: 68 } },
  centrum: { n: 40, areas: { LED: 40 } },
  lundby: { n: 12 },
}
const now = aReleasedWave({ waveId: 'puls-2', districts })
const before = aReleasedWave({
  waveId: 'puls-1',
  closesOn: '2026-03-31',
  districts: { ...districts, centrum: { n: 42, areas: { LED: 62 } } },
})

test('the lead names the wave, its last day and the thresholds that were frozen with it', () => {
  expect(overviewOf(aResultBasis({ current: now })).heading.lead).toBe(
    'Mätning puls-2, stängd 25 oktober 2026. Grupper med minst 5 svar visas, orsaker och fördelningar från 10.',
  )
  expect(overviewOf(aResultBasis({ current: now }), 'en').heading.lead).toBe(
    'Survey puls-2, closed 25 October 2026. Groups of at least 5 answers are shown, reasons and distributions from 10.',
  )
})

test('the response rate is a full count: a band of answers, the districts’ spread, and no interval', () => {
  const [rate] = overviewOf(aResultBasis({ current: now })).kpis
  expect(rate).toMatchObject({
    label: 'Svarsfrekvens',
    value: '70',
    unit: '%',
    beside: { strong: '155–159 av 224', text: 'har svarat' },
  })
  expect(rate?.plot).not.toHaveProperty('whisker')
  expect(rate?.plot?.ticks).toHaveLength(4)
})

test('of earlier answers nobody knows how many were asked, and the page says so', () => {
  const current = aReleasedWave({
    origin: 'imported',
    districts: { angered: { n: 60, invited: null }, ostra: { n: 45, invited: null } },
  })
  const report = overviewOf(aResultBasis({ current }))
  expect(report.heading.lead).toMatch(/^Mätning puls-1: tidigare svar som har lästs in\./)
  expect(report.kpis[0]).toMatchObject({
    label: 'Antal svar',
    value: '105–109',
    lines: ['Svarsfrekvensen är okänd: det framgår inte hur många som fick frågan.'],
  })
  expect(report.heat.map.rows[1]?.detail).toBe('60–64 svar')
})

test('a change of the index is told with its interval and whether it is supported', () => {
  const [, index] = overviewOf(aResultBasis({ current: now, earlier: [before] })).kpis
  expect(index?.lines[0]).toMatch(/^(Oförändrat|[+−]\d+ enhet(er)?) \(−?\d+(–| till )−?\d+\)$/)
  expect(index?.support).toEqual({
    isSupported: false,
    text: 'inom felmarginalen',
    since: 'mot förra omgången',
  })
})

test('the first wave has nothing to compare with, and says so', () => {
  const [, index] = overviewOf(aResultBasis({ current: now })).kpis
  expect(index?.lines).toEqual(['Första omgången: ingen tidigare att jämföra med.'])
  expect(index).not.toHaveProperty('support')
})

test('districts stand in the city’s own order, whatever the release’s', () => {
  const rows = overviewOf(aResultBasis({ current: now })).heat.map.rows
  expect(rows.map(({ name }) => name)).toEqual([
    'Hela staden',
    'Angered',
    'Östra Göteborg',
    'Centrum',
    'Lundby',
  ])
})

test('a supported difference is marked and dark; the city is not coloured', () => {
  const { columns, rows } = overviewOf(aResultBasis({ current: now })).heat.map
  const place = columns.findIndex(({ code }) => code === 'TYN')
  expect(rows[0]?.cells[place]).toMatchObject({ kind: 'shown', step: null, mark: null })
  expect(rows[2]?.cells[place]).toMatchObject({
    text: '32',
    step: -3,
    mark: '-',
    meaning: 'säkerställt lägre än övriga staden',
  })
})

test('an arrow stands only where a change is supported', () => {
  const report = overviewOf(aResultBasis({ current: now, earlier: [before] }))
  const { columns, rows } = report.heat.map
  const place = columns.findIndex(({ code }) => code === 'LED')
  expect(rows[3]?.cells[place]).toMatchObject({ arrow: { direction: 'down', size: '22' } })
  const arrows = rows.flatMap(({ cells }) =>
    cells.filter((cell) => cell.kind === 'shown' && cell.arrow !== null),
  )
  expect(arrows).toHaveLength(1)
})

test('signals are sentences with the figures inside, one for each district and direction', () => {
  const { signals } = overviewOf(aResultBasis({ current: now, earlier: [before] }))
  const all = [...signals.first, ...signals.rest]
  expect(all.map(({ about, text }) => `${about}: ${plainText(text)}`)).toEqual([
    'Arbetstyngd · Östra Göteborg: Arbetstyngd får 32, 23 under övriga staden. Även stress och återhämtning ligger under övriga staden.',
    'Ledarskap · Centrum: Ledarskap har sjunkit från 62 till 40 sedan förra omgången och ligger 15 under övriga staden.',
    'Samverkan · Östra Göteborg: Samverkan får 68, 13 över övriga staden.',
    'Arbetstyngd · Angered: Arbetstyngd får 55, 11 över övriga staden.',
  ])
})

test('the same signals in English', () => {
  const { signals } = overviewOf(aResultBasis({ current: now, earlier: [before] }), 'en')
  expect(signals.first.map(({ text }) => plainText(text))).toEqual([
    'Workload gets 32, 23 below the rest of the city. Stress and recovery also lies below the rest of the city.',
    'Leadership has fallen from 62 to 40 since the wave before and is 15 below the rest of the city.',
    'Cooperation gets 68, 13 above the rest of the city.',
    'Workload gets 55, 11 above the rest of the city.',
  ])
})

test('a strength is among the first four even when four weaknesses are larger', () => {
  const current = aReleasedWave({
    districts: {
      angered: { n: 60, level: 60, areas: { HAN: 30, SAM: 72 } },
      ostra: { n: 60, level: 60, areas: { TYN: 30 } },
      centrum: { n: 60, level: 60, areas: { LED: 30 } },
      lundby: { n: 60, level: 60, areas: { ADM: 30 } },
    },
  })
  const { first } = overviewOf(aResultBasis({ current })).signals
  expect(first).toHaveLength(4)
  expect(first.map(({ direction }) => direction)).toEqual(['down', 'down', 'down', 'up'])
})

test('without signals the page says what that means, and how much was compared', () => {
  const current = aReleasedWave({ districts: { angered: { n: 60 }, ostra: { n: 45 } } })
  const { signals } = overviewOf(aResultBasis({ current }))
  expect(signals.first).toEqual([])
  expect(signals.nothing).toMatch(/Det betyder inte att allt är lika/)
  expect(signals.comparisons).toMatch(/^24 jämförelser är gjorda/)
})

test('reasons come with the commonest first, and what too few gave is counted but not told', () => {
  const exit = aReleasedWave({
    instrument: exitInstrument,
    waveId: 'avgang-1',
    districts: { angered: { n: 40 }, ostra: { n: 32 } },
  })
  const { reasons } = overviewOf(aResultBasis({ current: exit }))
  if (reasons.kind !== 'shown') throw new Error('the reasons are hidden')
  const shares = reasons.chart.rows.map(({ figure }) => (figure.kind === 'shown' ? figure.value : -1))
  expect(shares).toEqual([...shares].sort((a, b) => b - a))
  expect(reasons.chart.columns).toEqual(['Andel', 'Intervall', 'Huvudorsak'])
  expect(reasons.notes.at(-1)).toMatch(/^\d+ orsaker till har för få svar för att visas\.$/)
})

test('a pulse shows the reasons of the newest exit survey, and says whose they are', () => {
  const exit = aReleasedWave({
    instrument: exitInstrument,
    waveId: 'avgang-1',
    districts: { angered: { n: 40 }, ostra: { n: 32 } },
  })
  const { reasons } = overviewOf(aResultBasis({ current: now, exit }))
  expect(reasons).toMatchObject({ kind: 'shown', waveId: 'avgang-1' })
  expect(reasons.kind === 'shown' && reasons.sub).toMatch(/Mätning avgang-1, 70–74 svar\.$/)
})

test('a pulse without any exit survey says where reasons are asked', () => {
  expect(overviewOf(aResultBasis({ current: now })).reasons).toEqual({
    kind: 'absent',
    title: 'Varför medarbetare slutar',
    text: 'Den här enkäten frågar inte varför medarbetare slutar. Det gör avgångsenkäten.',
  })
})

test('those whose district is not stated have a row of their own, compared with nobody', () => {
  const current = aReleasedWave({
    districts: { angered: { n: 60 }, ostra: { n: 45 } },
    withoutDistrict: { n: 30, level: 20 },
  })
  const { map, notes } = overviewOf(aResultBasis({ current })).heat
  const last = map.rows.at(-1)
  expect(last).toMatchObject({ kind: 'withoutDistrict', name: 'Distrikt ej angivet', districtId: null })
  expect(last?.cells.every((cell) => cell.kind === 'shown' && cell.step === null)).toBe(true)
  expect(notes).toContain('De som inte har angett distrikt jämförs inte med någon.')
})

test('a group too small to be compared is shown without colour, and the page says why', () => {
  const current = aReleasedWave({ districts: { angered: { n: 60 }, ostra: { n: 7, level: 20 } } })
  const { map, notes, legend } = overviewOf(aResultBasis({ current })).heat
  expect(map.rows[2]?.cells[1]).toMatchObject({ kind: 'shown', text: '20', step: null, mark: null })
  expect(legend.plain).toBe('jämförs inte')
  expect(notes).toContain('Rutor med ram jämförs inte: jämförelser görs från 10 svar.')
})

test('a unit’s signal says what it is compared with, and leads to its district', () => {
  const units = [
    { district: 'angered', unit: 'angered-barn', told: { n: 30, level: 40 } },
    { district: 'angered', unit: 'angered-unga', told: { n: 30, level: 60 } },
  ]
  const current = aReleasedWave({
    districts: { angered: { n: 60, level: 50 }, ostra: { n: 60, level: 50 } },
    units,
  })
  const { first, keys } = overviewOf(aResultBasis({ current })).signals
  expect(first.map(({ about, text }) => `${about}: ${plainText(text)}`)).toEqual([
    'Samlat index · Utredning barn, Angered: Samlat index får 40, 20 under resten av distriktet.',
    'Samlat index · Utredning unga, Angered: Samlat index får 60, 20 över resten av distriktet.',
  ])
  expect(first[0]?.target).toEqual({ kind: 'district', districtId: 'angered' })
  expect(keys[0]?.text).toBe('distriktet eller enheten')
})

test('what moves in the whole city is said once, with the districts that moved', () => {
  const at = (level: number, waveId: string) =>
    aReleasedWave({
      waveId,
      closesOn: waveId === 'puls-1' ? '2026-03-31' : '2026-10-25',
      districts: {
        angered: { n: 60, areas: { LED: level } },
        ostra: { n: 60, areas: { LED: level } },
      },
    })
  const basis = aResultBasis({ current: at(45, 'puls-2'), earlier: [at(57, 'puls-1')] })
  expect(overviewOf(basis).signals.first.map(({ text }) => plainText(text))).toEqual([
    'Ledarskap har i hela staden sjunkit från 57 till 45 sedan förra omgången. Samma förändring är säkerställd i Angered och Östra Göteborg.',
  ])
})
