import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const built = fileURLToPath(new URL('../../public/build', import.meta.url))

export type BuiltRoute = {
  readonly id: string
  /** "/distrikt/:districtId" */
  readonly pattern: string
  readonly hasLoader: boolean
  readonly hasAction: boolean
}

type ManifestRoute = {
  readonly id: string
  readonly parentId?: string
  readonly path?: string
  readonly hasLoader: boolean
  readonly hasAction: boolean
}

/** Every route of the build, as its own manifest lists them: a new one is there without being named. */
export function listBuiltRoutes(): BuiltRoute[] {
  // Manifests of earlier builds may lie there still.
  const newest = readdirSync(built)
    .filter((file) => /^manifest-.*\.js$/.test(file))
    .map((file) => join(built, file))
    .sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs)
    .at(-1)
  if (newest === undefined) throw new Error('there is no build')
  const { routes }: { routes: Record<string, ManifestRoute> } = JSON.parse(
    readFileSync(newest, 'utf8')
      .replace(/^window\.__remixManifest=/, '')
      .replace(/;$/, ''),
  )
  const pathOf = (route: ManifestRoute | undefined): string =>
    route === undefined ? '' : `${pathOf(routes[route.parentId ?? ''])}/${route.path ?? ''}`
  return Object.values(routes).map((route) => ({
    id: route.id,
    pattern: pathOf(route)
      .replace(/\/+/g, '/')
      .replace(/(?<=.)\/$/, ''),
    hasLoader: route.hasLoader,
    hasAction: route.hasAction,
  }))
}
