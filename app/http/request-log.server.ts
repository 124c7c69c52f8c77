import type { NextFunction, Request, Response } from 'express'
import type { Logger } from 'pino'
import { answerPath, resultPath } from './paths'

export type RouteNames = (path: string) => string

/**
 * One line per request of staff: method, route, status, milliseconds, and nothing else; the route as the pattern
 * in the code, so that not even a district's name is kept. Nothing at all for the pages where people answer, and for those where
 * they read what came of it: which unit somebody looks at is nobody's business.
 */
export function requestLog(logger: Logger, routeNames: RouteNames) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (isAboutAnswering(request.path)) return next()
    const startedAt = performance.now()
    response.once('finish', () => {
      logger.info({
        method: request.method,
        route: routeNames(request.path),
        status: response.statusCode,
        ms: Math.round(performance.now() - startedAt),
      })
    })
    next()
  }
}

function isAboutAnswering(path: string): boolean {
  return [answerPath(), resultPath()].some(
    (start) => path === start || path.startsWith(`${start}/`) || path.startsWith(`${start}.`),
  )
}
