import ts from 'typescript'
import type { Rule } from './import-rules'
import { emptyNames, mostLines } from './house'
import { areaOf, type Source } from './source'

export const filesAreShort: Rule = (sources) =>
  sources
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ path, lines }) => `${path} has ${lines} lines`)

export function namesSaySomething(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const bare = path.replace(/(\.server)?\.[a-z]+$/, '')
    if (emptyNames.test(bare)) return [`${path} has a name that says nothing`]
    const isRoute = path.startsWith('app/routes/')
    const isKebab = bare
      .split('/')
      .every((part) => /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:d|client))?$/.test(part))
    return isRoute || isKebab ? [] : [`${path} is not in kebab-case`]
  })
}

export const noBarrels: Rule = (sources) =>
  sources
    .filter(({ path, tree }) => {
      if (!path.startsWith('app/')) return false
      if (/\/index\.tsx?$/.test(path) && !path.startsWith('app/routes/')) return true
      const { statements } = tree
      const isPassedOn = (one: ts.Statement) =>
        ts.isExportDeclaration(one) && one.moduleSpecifier !== undefined
      return statements.length > 0 && statements.every(isPassedOn)
    })
    .map(({ path }) => `${path} only passes on what others export`)

/** Time and chance come in by the door. */
export const domainHasNoClockAndNoChance: Rule = (sources) =>
  inDomain(sources).flatMap(({ path, tree }) =>
    findAll(tree, (node) => {
      if (ts.isNewExpression(node) && node.expression.getText() === 'Date')
        return (node.arguments?.length ?? 0) === 0 ? 'new Date()' : undefined
      if (ts.isPropertyAccessExpression(node)) {
        const text = node.getText()
        return /^(Date\.now|Math\.random|performance\.now|crypto\.\w+|process\.\w+)$/.test(text)
          ? text
          : undefined
      }
      if (ts.isIdentifier(node)) {
        return /^(randomBytes|randomUUID|randomInt|fetch|setTimeout)$/.test(node.text) ? node.text : undefined
      }
      return undefined
    }).map((found) => `${path} uses ${found}`),
  )

function inDomain(sources: readonly Source[]): readonly Source[] {
  return sources.filter(({ path }) => path.startsWith('app/domain/'))
}

export const nobodyLogsToTheConsole: Rule = (sources) =>
  sources.flatMap(({ path, tree }) =>
    findAll(tree, (node) =>
      ts.isPropertyAccessExpression(node) && node.expression.getText() === 'console'
        ? node.getText()
        : undefined,
    ).map((found) => `${path} uses ${found}`),
  )

/** No hole in the types, no note to oneself. */
export const nothingIsWavedThrough: Rule = (sources) =>
  sources.flatMap(({ path, text, tree }) => {
    const comments = /@ts-(?:ignore|expect-error|nocheck)|eslint-disable|\b(?:TODO|FIXME|XXX)\b/.exec(text)
    const holes = findAll(tree, (node) => (node.kind === ts.SyntaxKind.AnyKeyword ? 'any' : undefined))
    return [...(comments === null ? [] : [comments[0]]), ...holes].map((found) => `${path} holds ${found}`)
  })

/** The Content-Security-Policy would drop it from the server's markup. */
export const noInlineStyles: Rule = (sources) =>
  sources.flatMap(({ path, tree }) =>
    findAll(tree, (node) => {
      if (!ts.isJsxAttribute(node) || node.name.getText() !== 'style') return undefined
      const element = node.parent.parent
      const tag =
        ts.isJsxSelfClosingElement(element) || ts.isJsxOpeningElement(element) ? element.tagName : undefined
      return tag !== undefined && /^[a-z]/.test(tag.getText()) ? tag.getText() : undefined
    }).map((tag) => `${path} styles <${tag}> inline`),
  )

/** A schema in a route module would be shipped to every browser. */
export const routesBuildNoSchemas: Rule = (sources) =>
  sources
    .filter(({ path }) => areaOf(path) === 'app/routes' || areaOf(path) === 'app/top')
    .flatMap(({ path, imports, tree }) => {
      const usesZod = imports.some(({ target }) => target === 'zod')
      const builds = findAll(tree, (node) =>
        ts.isVariableDeclaration(node) && /Schema$/.test(node.name.getText())
          ? node.name.getText()
          : undefined,
      )
      return [...(usesZod ? ['zod'] : []), ...builds].map((found) => `${path} builds a schema: ${found}`)
    })

export const componentsUseNoServerCode: Rule = (sources) =>
  sources
    .filter(({ path }) => path.startsWith('app/components/'))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target, isType }) => !isType && /\.server$/.test(target))
        .map(({ target }) => `${path} uses ${target}`),
    )

export function findAll(tree: ts.Node, of: (node: ts.Node) => string | undefined): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const one = of(node)
    if (one !== undefined) found.push(one)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}
