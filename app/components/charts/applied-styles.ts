/**
 * The styles of this page as one text that stands by itself: what the window's width has chosen is chosen for good,
 * and fonts lie inside. Style sheets of other origins there are none.
 */
export async function appliedStyles(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(textOf))
  return withFonts(rules.join('\n'))
}

function textOf(rule: CSSRule): string {
  if (rule instanceof CSSMediaRule)
    return window.matchMedia(rule.media.mediaText).matches ? [...rule.cssRules].map(textOf).join('\n') : ''
  if (rule instanceof CSSImportRule) return [...(rule.styleSheet?.cssRules ?? [])].map(textOf).join('\n')
  if (rule instanceof CSSLayerBlockRule)
    return `@layer ${rule.name} {\n${[...rule.cssRules].map(textOf).join('\n')}\n}`
  if (rule instanceof CSSFontFaceRule) return withAddress(rule)
  return rule.cssText
}

/** Addresses in a style sheet count from the sheet, not from the page. */
function withAddress(rule: CSSFontFaceRule): string {
  const base = rule.parentStyleSheet?.href ?? document.baseURI
  return rule.cssText.replace(fontAddress, (_all, address: string) => `url("${new URL(address, base).href}")`)
}

const fontAddress = /url\("?([^")]+\.woff2)"?\)/g

async function withFonts(css: string): Promise<string> {
  const addresses = [...new Set([...css.matchAll(fontAddress)].map(([, address = '']) => address))]
  const fonts = await Promise.all(
    addresses.map(async (address) => [address, await inlined(address)] as const),
  )
  return fonts.reduce((text, [address, font]) => text.replaceAll(address, font), css)
}

async function inlined(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`the font ${address} is missing`)
  const blob = await response.blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(new Error(`the font ${address} cannot be read`))
    reader.readAsDataURL(blob)
  })
}
