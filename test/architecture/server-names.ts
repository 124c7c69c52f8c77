import ts from 'typescript'
import type { Rule } from './import-rules'
import type { Source } from './source'

const serverExports = new Set(['loader', 'action', 'headers'])

/**
 * Remix takes loader, action and headers out of what it sends to browsers, and what only they use. A `.server` name
 * that anything else reaches builds silently and breaks at run time.
 */
export const serverNamesStayInLoaders: Rule = (sources) =>
  sources
    .filter(({ path }) => path.startsWith('app/routes/') || path === 'app/root.tsx')
    .flatMap((source) => {
      const names = new Set(
        source.imports.filter(({ target }) => /\.server$/.test(target)).flatMap((one) => one.names),
      )
      return [...reachable(source)]
        .filter((name) => names.has(name))
        .map((name) => `${source.path} uses ${name} outside loader, action and headers`)
    })

/** Every name that the browser's half of a module comes to use. */
function reachable({ tree }: Source): ReadonlySet<string> {
  const declared = new Map<string, Set<string>>()
  const roots: Set<string>[] = []
  for (const statement of tree.statements) {
    if (ts.isImportDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) continue
    if (ts.isInterfaceDeclaration(statement)) continue
    for (const { name, node } of declarationsOf(statement)) {
      const used = usedNames(node)
      if (name !== undefined) declared.set(name, used)
      const isExported = ts.canHaveModifiers(statement)
        ? (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
        : false
      if (name === undefined || (isExported && !serverExports.has(name))) roots.push(used)
    }
  }
  const reached = new Set<string>()
  const visit = (names: ReadonlySet<string>): void => {
    for (const name of names) {
      if (reached.has(name)) continue
      reached.add(name)
      const further = declared.get(name)
      if (further !== undefined && !serverExports.has(name)) visit(further)
    }
  }
  for (const root of roots) visit(root)
  return reached
}

function declarationsOf(statement: ts.Statement): { name: string | undefined; node: ts.Node }[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((node) => ({ name: node.name.getText(), node }))
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return [{ name: statement.name?.text, node: statement }]
  return [{ name: undefined, node: statement }]
}

/** Identifiers in value positions; types are gone when the program runs. */
function usedNames(tree: ts.Node): Set<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isTypeParameterDeclaration(node)) return
    if (ts.isIdentifier(node)) names.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return names
}
