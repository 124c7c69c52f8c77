import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']

/** What is wrong with a page as it stands: axe's findings, scrolling sideways, not one heading, no title of ours. */
export async function faultsOfPage(page: Page, { withAxe = true } = {}): Promise<readonly string[]> {
  const { pathname } = new URL(page.url())
  const title = await page.title()
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return [
    ...(withAxe ? await axeFaults(page) : []),
    ...(tooWide > 0 ? [`scrolls sideways by ${tooWide}`] : []),
    ...((await page.locator('h1').count()) === 1 ? [] : ['has not one h1']),
    ...(/ – Kvar$|^Kvar/.test(title) ? [] : [`is titled "${title}"`]),
  ].map((fault) => `${pathname} ${fault}`)
}

/** No page of ours has frames, and without looking for them axe takes half the time. */
async function axeFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze()
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '))
    return `${id}: ${places.join(' | ')}`
  })
}
