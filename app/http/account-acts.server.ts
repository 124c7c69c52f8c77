import { z } from 'zod'
import { accountIdSchema, type Post } from '~/domain/account/account'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { addAccount, type AddAccountVerdict } from '~/services/add-account.server'
import { deactivateAccount, type DeactivateAccountVerdict } from '~/services/deactivate-account.server'
import { renewPassword, type RenewPasswordVerdict } from '~/services/renew-password.server'
import type { AccountActResult } from './account-act-result'
import type { KvarContext } from './context.server'
import { parseForm } from './form.server'

const newAccountSchema = z.object({
  act: z.literal('add'),
  name: z.string().trim().min(1).max(100),
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  role: z.enum(['hrCity', 'hrDistrict']),
  district: z.union([z.literal(''), districtIdSchema]).optional(),
})
const renewSchema = z.object({ act: z.literal('renew'), accountId: accountIdSchema })
const deactivateSchema = z.object({ act: z.literal('deactivate'), accountId: accountIdSchema })

/** Adds, closes or renews, as the form says; `ownId` is who asks and cannot be closed by themselves. */
export async function actOnAccounts(
  form: FormData,
  { databases, today }: Pick<KvarContext, 'databases' | 'today'>,
  ownId: string,
): Promise<AccountActResult> {
  const db = databases.register
  const act = form.get('act')
  if (act === 'add') {
    const parsed = parseForm(form, newAccountSchema)
    if (!parsed.ok) return { kind: 'faults', faults: parsed.faults, given: parsed.given }
    const { name, email, role, district } = parsed.value
    const post = postOf(role, district)
    if (post === undefined)
      return { kind: 'faults', faults: { district: { kind: 'notAChoice' } }, given: { name, email, role } }
    const verdict = await addAccount(db, { name, email, post }, today())
    return resultOf('added', verdict)
  }
  if (act === 'renew') {
    const parsed = parseForm(form, renewSchema)
    if (!parsed.ok) return unusable
    return resultOf('renewed', await renewPassword(db, parsed.value.accountId, today()))
  }
  const parsed = parseForm(form, deactivateSchema)
  if (!parsed.ok) return unusable
  if (parsed.value.accountId === ownId) return { kind: 'refused', reason: 'ownAccount' }
  return resultOf('deactivated', await deactivateAccount(db, parsed.value.accountId, today()))
}

const unusable = { kind: 'refused', reason: 'unusable' } as const

function resultOf(
  act: 'added' | 'renewed' | 'deactivated',
  verdict: AddAccountVerdict | RenewPasswordVerdict | DeactivateAccountVerdict,
): AccountActResult {
  if (!verdict.ok) return { kind: 'refused', reason: verdict.reason }
  const temporary =
    'temporaryPassword' in verdict
      ? { password: verdict.temporaryPassword, expiresOn: verdict.expiresOn }
      : null
  return { kind: 'done', act, temporary }
}

function postOf(
  role: 'hrCity' | 'hrDistrict',
  district: z.infer<typeof districtIdSchema> | '' | undefined,
): Post | undefined {
  if (role === 'hrCity') return { role, districtId: null }
  return district === undefined || district === '' ? undefined : { role, districtId: district }
}
