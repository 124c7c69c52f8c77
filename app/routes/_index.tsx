import { redirect } from '@remix-run/node'
import { overviewPath } from '~/http/paths'

export function loader() {
  return redirect(overviewPath())
}
