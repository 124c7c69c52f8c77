import { appliedStyles } from './applied-styles'

/** What does not belong in a picture: buttons, links to files, closed tables. */
const leftOut = '[data-picture="out"]'
/** Sharp on paper and on slides. */
const pixelRatio = 2
const margin = 24

/**
 * A panel as PNG, as it looks here and now, with a line below that says what it is. It is drawn by the browser from
 * the panel's own markup and styles, and goes nowhere else.
 */
export async function panelPicture(panel: HTMLElement, source: string): Promise<Blob> {
  const styles = await appliedStyles()
  const width = Math.ceil(panel.getBoundingClientRect().width)
  const body = bodyAround(panel, source)
  const height = measured(body, width)
  const picture = await loaded(svgOf(body, styles, width, height))
  return drawn(picture, width, height)
}

/** The panel's copy inside copies of everything it stands in: some styles depend on that. */
function bodyAround(panel: HTMLElement, source: string): HTMLElement {
  const copy = document.createElement('div')
  copy.className = 'kv-picture'
  const content = panel.cloneNode(true)
  if (content instanceof Element) for (const element of content.querySelectorAll(leftOut)) element.remove()
  const line = document.createElement('p')
  line.className = 'kv-picture__source'
  line.textContent = source
  copy.append(content, line)
  let around: HTMLElement = copy
  for (let parent = panel.parentElement; parent !== null; parent = parent.parentElement) {
    const shell = parent.cloneNode(false)
    if (!(shell instanceof HTMLElement)) break
    if (parent === document.body) {
      shell.append(around)
      return shell
    }
    shell.classList.add('kv-picture__around')
    shell.append(around)
    around = shell
  }
  return around
}

/** How high it becomes, laid out for a moment where nobody sees it. */
function measured(body: HTMLElement, width: number): number {
  const stage = document.createElement('div')
  stage.className = 'kv-picture__stage'
  stage.style.width = `${width}px`
  stage.append(...[...body.children].map((child) => child.cloneNode(true)))
  document.body.append(stage)
  const { height } = stage.getBoundingClientRect()
  stage.remove()
  return Math.ceil(height)
}

function svgOf(body: HTMLElement, styles: string, width: number, height: number): string {
  const { lang } = document.documentElement
  const content = new XMLSerializer().serializeToString(body)
  const root = [...document.documentElement.attributes]
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ name, value }) => `${name}="${value}"`)
    .join(' ')
  const css = styles.replace(/]]>/g, '')
  return `<svg xmlns="http://www.w3.org/2000/svg" ${root} lang="${lang}" width="${width}" height="${height}"><style><![CDATA[${css}]]></style><foreignObject width="100%" height="100%">${content}</foreignObject></svg>`
}

async function loaded(svg: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  return image
}

async function drawn(picture: HTMLImageElement, width: number, height: number): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = (width + 2 * margin) * pixelRatio
  canvas.height = (height + 2 * margin) * pixelRatio
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('the browser has no canvas')
  context.scale(pixelRatio, pixelRatio)
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  // Fonts inside an image are ready when it has been painted once.
  context.drawImage(picture, margin, margin, width, height)
  await new Promise((resolve) => requestAnimationFrame(resolve))
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, margin, margin, width, height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new Error('the browser made no picture')
  return blob
}
