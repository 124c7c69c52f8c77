import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'

export type Import = {
  /** "app/domain/wave/wave" for a file of ours, "kysely" for a package. */
  readonly target: string
  readonly isOurs: boolean
  /** Types alone: nothing of it is there when the program runs. */
  readonly isType: boolean
  /** Local names it brings in. */
  readonly names: readonly string[]
}

export type Source = {
  /** From the top: "app/domain/wave/wave.ts". */
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
  readonly imports: readonly Import[]
}

/** Every file of the given kinds under the folders, sorted. */
export function listFiles(top: string, folders: readonly string[], kinds: RegExp): string[] {
  return folders
    .flatMap((folder) => walk(top, folder))
    .filter((path) => kinds.test(path))
    .sort()
}

function walk(top: string, folder: string): string[] {
  if (!existsSync(join(top, folder))) return []
  return readdirSync(join(top, folder)).flatMap((name) => {
    const path = `${folder}/${name}`
    return statSync(join(top, path)).isDirectory() ? walk(top, path) : [path]
  })
}

export function readSources(top: string): Source[] {
  return listFiles(top, ['app', 'db'], /\.tsx?$/).map((path) =>
    parseSource(path, readFileSync(join(top, path), 'utf8')),
  )
}

/** Also for the invented files with which each rule proves that it bites. */
export function parseSource(path: string, text: string): Source {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const imports: Import[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const specifier = node.moduleSpecifier
      if (specifier !== undefined && ts.isStringLiteral(specifier))
        imports.push(toImport(path, specifier.text, node))
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments
      if (specifier !== undefined && ts.isStringLiteral(specifier))
        imports.push({ ...resolve(path, specifier.text), isType: false, names: [] })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return { path, text, tree, imports }
}

function toImport(
  path: string,
  specifier: string,
  node: ts.ImportDeclaration | ts.ExportDeclaration,
): Import {
  const where = resolve(path, specifier)
  if (ts.isExportDeclaration(node)) return { ...where, isType: node.isTypeOnly, names: [] }
  const clause = node.importClause
  if (clause === undefined) return { ...where, isType: false, names: [] }
  const bindings = clause.namedBindings
  const named = bindings !== undefined && ts.isNamedImports(bindings) ? [...bindings.elements] : []
  const values = named.filter((element) => !element.isTypeOnly).map((element) => element.name.text)
  const star = bindings !== undefined && ts.isNamespaceImport(bindings) ? [bindings.name.text] : []
  const names = [...(clause.name === undefined ? [] : [clause.name.text]), ...star, ...values]
  return { ...where, isType: clause.isTypeOnly || names.length === 0, names: clause.isTypeOnly ? [] : names }
}

function resolve(path: string, specifier: string): { target: string; isOurs: boolean } {
  if (specifier.startsWith('~/')) return { target: `app/${specifier.slice(2)}`, isOurs: true }
  if (specifier.startsWith('#db/')) return { target: `db/${specifier.slice(4)}`, isOurs: true }
  if (specifier.startsWith('.')) return { target: normalize(join(dirname(path), specifier)), isOurs: true }
  return { target: specifier, isOurs: false }
}

/** The folder in the drawing that a file belongs to: "app/http.server", "app/components", "db/dialects". */
export function areaOf(path: string): string {
  const [first = '', second = '', ...rest] = path.split('/')
  if (first === 'db') return rest.length === 0 ? 'db' : `db/${second}`
  const isServer = /\.server(\.tsx?)?$/.test(path)
  if (rest.length === 0) return isServer || /^server(\.ts)?$/.test(second) ? 'app/top.server' : 'app/top'
  return second === 'http' && isServer ? 'app/http.server' : `app/${second}`
}
