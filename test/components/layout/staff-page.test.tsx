import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type Frame, FrameProvider } from '~/components/layout/frame'
import { LanguageProvider } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { PageHead } from '~/components/layout/page-head'
import { PeriodForm } from '~/components/layout/period-form'
import { TextField } from '~/components/layout/text-field'

const frame: Frame = {
  municipality: { name: 'Göteborgs Stad', isDemo: false },
  account: { name: 'Karin Åberg', role: 'hrCity' },
  path: '/distrikt/lundby?omgang=avgang-2026-1',
}

function page(changes: Partial<Frame> = {}, language: 'sv' | 'en' = 'sv'): string {
  return renderToStaticMarkup(
    <LanguageProvider value={language}>
      <FrameProvider value={{ ...frame, ...changes }}>
        <StaffPage>
          <PageHead title="Lundby" lead="Om distriktet" crumbs={[{ label: 'Distrikt', href: '/distrikt' }]} />
        </StaffPage>
      </FrameProvider>
    </LanguageProvider>,
  )
}

test('invented data is marked twice on the page: above, and below where it is printed', () => {
  const demo = page({ municipality: { name: 'Göteborgs Stad', isDemo: true } })
  expect(demo.match(/Demodata – alla siffror är påhittade/g)).toHaveLength(2)
  expect(page()).not.toContain('Demodata')
})

test('the menu shows where one is, whatever wave is asked for', () => {
  expect(page().match(/<a href="([^"]*)" aria-current="page"/)?.[1]).toBe('/distrikt')
})

test('HR of a district is offered no page that it may not open', () => {
  const markup = page({ account: { name: 'Nils', role: 'hrDistrict' } })
  for (const path of ['/konton', '/omgangar', '/organisation']) expect(markup).not.toContain(`href="${path}"`)
  expect(markup).toContain('href="/oversikt"')
})

test('somebody who has not signed in sees no menu, no name and no way out', () => {
  const markup = page({ account: null })
  expect(markup).not.toMatch(/kv-nav|Karin|logga-ut/)
  expect(markup).toContain('href="/logga-in"')
})

test('signing out and changing language are forms, so that no link and no scanner can do it', () => {
  expect(page()).toMatch(/<form method="post" action="\/logga-ut">/)
  expect(page()).toMatch(/<form method="post" action="\/sprak"/)
})

test('changing language comes back to the same page with its wave', () => {
  expect(page()).toContain('name="till" value="/distrikt/lundby?omgang=avgang-2026-1"')
})

test('the page is all in the language asked for', () => {
  const english = page({}, 'en')
  expect(english).toContain('Focus areas')
  expect(english).toContain('Sign out')
  expect(english).not.toMatch(/Översikt|Logga ut|Hoppa/)
})

test('the first thing that the keyboard meets leads past the menu', () => {
  expect(page()).toMatch(/^<a class="ds-skip-link" href="#innehall">Hoppa till innehållet<\/a>/)
})

test('the way back is a list of links and the page itself is none', () => {
  expect(page()).toContain('<span aria-current="page">Lundby</span>')
})

test('the period form is an ordinary form that a view can be linked by', () => {
  const form = renderToStaticMarkup(
    <PeriodForm
      action="/oversikt"
      choices={[
        {
          name: 'omgang',
          label: 'Omgång',
          chosen: 'b',
          options: [
            { value: 'a', label: 'A' },
            { value: 'b', label: 'B' },
          ],
        },
      ]}
    />,
  )
  expect(form).toContain('method="get" action="/oversikt"')
  expect(form).toContain('<option value="b" selected="">B</option>')
})

test('a fault is read out with its field', () => {
  const field = renderToStaticMarkup(
    <TextField name="email" label="E-postadress" hint="Din adress" fault={{ kind: 'notAnEmail' }} />,
  )
  expect(field).toContain('aria-describedby="email-hint email-fault"')
  expect(field).toContain('aria-invalid="true"')
  expect(field).toContain('id="email-fault"')
})
