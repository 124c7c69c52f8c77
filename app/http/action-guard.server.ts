import { z } from 'zod'
import type { SignedIn } from '~/domain/account/account'
import { scopeOf } from '~/domain/account/scope'
import { type Action, actionIdSchema } from '~/domain/plan/action'
import { mayWriteAction } from '~/domain/plan/action-scope'
import { findAction } from '~/repositories/action-repository.server'
import type { KvarContext } from './context.server'
import { forbidden, notFound, requireAccount } from './guards.server'

type GuardArgs = { readonly request: Request; readonly context: KvarContext; readonly params: unknown }

/** Whoever may write the action that the address names. HR of a district learns nothing of which others there are. */
export async function requireOwnAction(
  args: GuardArgs,
): Promise<{ readonly account: SignedIn; readonly decided: Action }> {
  const account = await requireAccount(args)
  const parsed = z.object({ actionId: actionIdSchema }).safeParse(args.params)
  const decided = parsed.success
    ? await findAction(args.context.databases.register, parsed.data.actionId)
    : undefined
  if (decided !== undefined && mayWriteAction(scopeOf(account), decided)) return { account, decided }
  throw account.role === 'hrCity' ? notFound() : forbidden()
}
