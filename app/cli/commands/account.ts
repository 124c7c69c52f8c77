import type { Command } from 'commander'
import { z } from 'zod'
import { type Post, roleSchema } from '~/domain/account/account'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { addAccount } from '~/services/add-account.server'
import { today, withInstallation } from '../open-installation'
import { CommandFault, print, say } from '../terminal'

const optionsSchema = z.strictObject({
  name: z.string().trim().min(1),
  role: roleSchema,
  district: z.string().optional(),
})

const problems = {
  emailTaken: 'There is an account with that e-mail address already.',
  unknownDistrict: 'There is no district with that code. See the page Organisation, or import one first.',
} as const

export function accountCommand(program: Command): void {
  const account = program.command('account').description('who may sign in')
  account
    .command('add')
    .argument('<email>', 'the address to sign in with')
    .requiredOption('--name <name>', 'the person’s name')
    .requiredOption('--role <role>', 'hrCity (sees and runs everything) or hrDistrict (sees one district)')
    .option('--district <code>', 'the district’s code, with hrDistrict')
    .description('make an account; prints its temporary password, once')
    .action((email: string, given: unknown) =>
      withInstallation(async ({ databases }) => {
        const options = optionsSchema.safeParse(given)
        if (!options.success)
          throw new CommandFault('The role must be hrCity or hrDistrict, and the name not empty.')
        if (!z.email().safeParse(email).success) throw new CommandFault(`"${email}" is no e-mail address.`)
        const post = postOf(options.data.role, options.data.district)
        const verdict = await addAccount(
          databases.register,
          { email, name: options.data.name, post },
          today(),
        )
        if (!verdict.ok) throw new CommandFault(problems[verdict.reason])
        print(verdict.temporaryPassword)
        say(`Temporary password of ${email}, to be changed at the first sign-in, by ${verdict.expiresOn}.`)
      }),
    )
}

function postOf(role: 'hrCity' | 'hrDistrict', district: string | undefined): Post {
  if (role === 'hrCity') {
    if (district !== undefined)
      throw new CommandFault('HR of the city has no district: leave --district out.')
    return { role, districtId: null }
  }
  const districtId = districtIdSchema.safeParse(district)
  if (!districtId.success)
    throw new CommandFault('HR of a district needs --district with the district’s code.')
  return { role, districtId: districtId.data }
}
