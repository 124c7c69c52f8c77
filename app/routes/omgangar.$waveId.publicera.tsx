import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { requireHrCity } from '~/http/guards.server'
import { actionsPath } from '~/http/paths'
import { actOnPublication, previewResult } from '~/http/publication.server'

/** What staff will read, as they will read it. */
export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  return previewResult(args)
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const { waveId, done } = await actOnPublication(args)
  throw redirect(actionsPath(waveId, done), 303)
}
