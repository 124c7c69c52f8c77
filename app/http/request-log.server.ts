import type { NextFunction, Request, Response } from 'express'
import type { Logger } from 'pino'
import { answerPath } from './paths'

export type RouteNames = (path: string) => string

/**
 * One line per request of staff: method, route, status, milliseconds, and nothing else; the route as the pattern
 * in the code, so that not even a district's name is kept. Nothing at all for the pages where people answer.
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
  return path === answerPath() || path.startsWith(`${answerPath()}/`) || path.startsWith(`${answerPath()}.`)
}
