import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type Frame, FrameProvider } from '~/components/layout/frame'
import { LanguageProvider } from '~/components/layout/language'
import { DistrictListPage } from '~/components/results/district-list-page'
import { DistrictPage } from '~/components/results/district-page'
import { DriversPage } from '~/components/results/drivers-page'
import { FocusAreaListPage } from '~/components/results/focus-area-list-page'
import { FocusAreaPage } from '~/components/results/focus-area-page'
import { NoWave } from '~/components/results/no-result'
import { OverviewPage } from '~/components/results/overview-page'
import { ReliabilityPage } from '~/components/results/reliability-page'
import { TrendPage } from '~/components/results/trend-page'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { districtList } from '~/domain/report/district-list'
import { districtReport } from '~/domain/report/district-report'
import { driverReport } from '~/domain/report/driver-report'
import { focusAreaList } from '~/domain/report/focus-area-list'
import { focusAreaReport } from '~/domain/report/focus-area-report'
import { overviewReport } from '~/domain/report/overview-report'
import { reliabilityReport } from '~/domain/report/reliability-report'
import { trendReport } from '~/domain/report/trend-report'
import { wordingIn } from '~/domain/report/wording/wording'
import { aReleasedWave, exitInstrument, pulseInstrument } from '../../factories/a-released-wave'
import { aResultBasis } from '../../factories/a-result-basis'
import { someRelations } from '../../factories/some-relations'

const frame: Frame = {
  municipality: { name: 'Göteborgs Stad', isDemo: true },
  account: { name: 'Karin Åberg', role: 'hrCity' },
  path: '/oversikt',
}

function markupOf(page: ReactElement, role: 'hrCity' | 'hrDistrict' = 'hrCity'): string {
  return renderToStaticMarkup(
    <LanguageProvider value="sv">
      <FrameProvider value={{ ...frame, account: { name: 'Karin Åberg', role } }}>{page}</FrameProvider>
    </LanguageProvider>,
  )
}

const words = wordingIn('sv')
const districts = {
  angered: { n: 60 },
  ostra: { n: 46, areas: { HAN: 30 }, hiddenAreas: ['INT'] },
  centrum: 'few',
  lundby: { n: 8 },
} as const
const earlier = [aReleasedWave({ waveId: 'puls-1', closesOn: '2026-03-31', districts })]
const current = aReleasedWave({
  waveId: 'puls-2',
  districts,
  relations: someRelations(pulseInstrument),
  units: [
    { district: 'ostra', unit: 'ostra-barn', told: { n: 23 } },
    { district: 'ostra', unit: 'ostra-unga', told: 'few' },
  ],
})
const exit = aReleasedWave({
  instrument: exitInstrument,
  waveId: 'avgang-1',
  districts: { angered: { n: 40 }, ostra: { n: 30 } },
})
const basis = aResultBasis({ current, earlier, exit })

function districtPage(code: string, of = basis) {
  const report = districtReport(of, districtIdSchema.parse(code), 'HAN', words)
  if (report === undefined) throw new Error('no such district')
  return markupOf(<DistrictPage report={report} />)
}

function areaPage(code: string) {
  const report = focusAreaReport(basis, code, words)
  if (report === undefined) throw new Error('no such area')
  return markupOf(<FocusAreaPage report={report} />)
}

function trendPage() {
  const report = trendReport(basis, undefined, words)
  if (report === undefined) throw new Error('no scale')
  return markupOf(<TrendPage report={report} />)
}

const pages: Readonly<Record<string, string>> = {
  overview: markupOf(<OverviewPage report={overviewReport(basis, words)} />),
  exit: markupOf(<OverviewPage report={overviewReport(aResultBasis({ current: exit }), words)} />),
  districts: markupOf(<DistrictListPage report={districtList(basis, words)} />),
  district: districtPage('ostra'),
  hidden: districtPage('centrum'),
  areas: markupOf(<FocusAreaListPage report={focusAreaList(basis, words)} />),
  area: areaPage('HAN'),
  drivers: markupOf(<DriversPage report={driverReport(basis, words)} />),
  trend: trendPage(),
  reliability: markupOf(<ReliabilityPage report={reliabilityReport(basis, words)} />),
}

test('no page of results carries a style of its own: the Content-Security-Policy would drop it', () => {
  for (const [name, markup] of Object.entries(pages)) expect(markup, name).not.toMatch(/ style=/)
})

test('no page of results has two elements of one id', () => {
  for (const [name, markup] of Object.entries(pages)) {
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids, name).toEqual([...new Set(ids)])
  }
})

test('every chart has its figures as a table and as a file', () => {
  const count = (markup: string, pattern: RegExp) => markup.match(pattern)?.length ?? 0
  // The development has its table in the open until the browser has drawn it.
  const charts: Readonly<Record<string, number>> = {
    overview: 4,
    districts: 1,
    district: 7,
    areas: 1,
    area: 4,
    drivers: 2,
    trend: 2,
    reliability: 2,
  }
  for (const [name, expected] of Object.entries(charts)) {
    const markup = pages[name] ?? ''
    expect(count(markup, /href="\/omgangar\/[^"]*\/tabell\//g), name).toBe(expected)
    expect(count(markup, /<table class="ds-table"/g), name).toBe(expected)
  }
})

test('what is hidden is hatched and named, and has no number beside it', () => {
  expect(pages['overview']).toContain(
    '<a href="/distrikt/centrum?omgang=puls-2">Centrum</a></th><td class="kv-few" colSpan="12"><em>för få svar</em></td></tr>',
  )
  expect(pages['district']).toContain(
    '<td role="cell" class="kv-dots__few" colSpan="4"><span class="kv-few"><em>för få svar</em></span></td></tr>',
  )
})

test('a hidden district is a page that says so, with a way to other districts', () => {
  expect(pages['hidden']).toContain('Distriktet har för få svar för att visas. Gränsen är 5 svar.')
  expect(pages['hidden']).toContain('<option value="ostra">Östra Göteborg</option>')
  expect(pages['hidden']).not.toMatch(/<svg|<table/)
})

test('a supported difference is said in words and drawn with a sign, not by colour alone', () => {
  expect(pages['overview']).toMatch(
    /<td data-d="-3" data-sig="-"><b>30<span class="ds-sr-only"> säkerställt lägre än övriga staden<\/span><\/b>/,
  )
  expect(pages['district']).toMatch(
    /<span class="kv-mark" data-m="-" aria-hidden="true"><\/span> <b>−25<\/b><span class="ds-sr-only"> säkerställt lägre än övriga staden/,
  )
})

test('the development is its table until the browser draws it', () => {
  const start = pages['district']?.indexOf('class="kv-island"') ?? -1
  const island = pages['district']?.slice(start, start + 600)
  expect(island).toContain('<table class="ds-table">')
  expect(pages['district']).not.toContain('recharts')
})

test('a picture can be saved only where JavaScript runs: the server sends no button for it', () => {
  for (const markup of Object.values(pages)) expect(markup).not.toContain('Spara bild')
})

test('another focus area is an ordinary link, and the one shown is marked', () => {
  expect(pages['district']).toContain('href="/distrikt/ostra?omgang=puls-2&amp;omrade=TYN#fragor"')
  expect(pages['district']).toContain('aria-current="true">Handledning</a>')
})

test('before the first released wave HR of the city is shown the way to the waves', () => {
  expect(markupOf(<NoWave title="Översikt" />)).toContain('href="/omgangar"')
  expect(markupOf(<NoWave title="Översikt" />, 'hrDistrict')).not.toContain('href="/omgangar"')
})

test('a single wave has no plots but a sentence', () => {
  const alone = districtPage('ostra', aResultBasis({ current }))
  expect(alone).toContain('Det här är den första omgången.')
  expect(alone).not.toContain('kv-island')
})
