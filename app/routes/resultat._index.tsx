import type { LoaderFunctionArgs } from '@remix-run/node'
import { respondentResponse } from '~/http/respondent-remix.server'

export function loader(args: LoaderFunctionArgs) {
  return respondentResponse(args)
}
