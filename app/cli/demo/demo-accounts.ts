import type { Post } from '~/domain/account/account'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { addAccount } from '~/services/add-account.server'
import { changePassword } from '~/services/change-password.server'
import type { Databases } from '../../databases.server'
import { CommandFault } from '../terminal'

/** Invented people with known passwords; they exist only where every page says that the data are invented. */
export const demoAccounts: readonly { email: string; name: string; password: string; post: Post }[] = [
  {
    email: 'hr@demo.invalid',
    name: 'Disa Demosson',
    password: 'visa hela staden',
    post: { role: 'hrCity', districtId: null },
  },
  {
    email: 'hr.angered@demo.invalid',
    name: 'Adam Angeredsson',
    password: 'visa mitt distrikt',
    post: { role: 'hrDistrict', districtId: districtIdSchema.parse('angered') },
  },
]

export async function addDemoAccounts({ register }: Databases, now: string): Promise<void> {
  for (const { email, name, password, post } of demoAccounts) {
    const added = await addAccount(register, { email, name, post }, now.slice(0, 10))
    if (!added.ok) throw new CommandFault(`The demo's account ${email} could not be made: ${added.reason}`)
    const change = { password: added.temporaryPassword, newPassword: password }
    const changed = await changePassword(register, added.accountId, change, now)
    if (!changed.ok) throw new CommandFault(`The demo's password of ${email} was refused: ${changed.reason}`)
  }
}
