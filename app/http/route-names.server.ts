import type { ServerBuild } from '@remix-run/node'
import type { RouteNames } from './request-log.server'

/** Finds the pattern of an address among the routes of the build: "/distrikt/majorna" → "/distrikt/:districtId". */
export function routeNames(routes: ServerBuild['routes']): RouteNames {
  const patterns = Object.values(routes)
    .flatMap((route) => (route === undefined ? [] : [fullPath(routes, route.id)]))
    .filter((pattern) => pattern !== '/' && !pattern.endsWith('*'))
    .sort((a, b) => parameters(a) - parameters(b))
    .map((pattern) => ({ pattern, matcher: matcherOf(pattern) }))
  return (path) => {
    const bare = path.replace(/\.data$/, '')
    if (bare === '/' || bare === '/_root') return '/'
    return patterns.find(({ matcher }) => matcher.test(bare))?.pattern ?? 'unknown'
  }
}

function fullPath(routes: ServerBuild['routes'], id: string): string {
  const route = routes[id]
  if (route === undefined) return ''
  const above = route.parentId === undefined ? '' : fullPath(routes, route.parentId)
  return `${above}/${route.path ?? ''}`.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '')
}

function parameters(pattern: string): number {
  return pattern.split(':').length
}

function matcherOf(pattern: string): RegExp {
  const segments = pattern
    .split('/')
    .slice(1)
    .map((segment) => {
      if (segment.startsWith(':')) return segment.endsWith('?') ? '(?:/[^/]+)?' : '/[^/]+'
      return `/${segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`
    })
  return new RegExp(`^${segments.join('')}/?$`)
}
