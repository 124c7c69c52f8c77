import { connectRegister } from '#db/connect'
import { smtpDelivery } from '~/services/deliver-mail.server'
import { sendOutbox } from '~/services/send-outbox.server'

// A sender in a process of its own, which says "delivered" when the mail server has taken a mail and then waits to be
// killed, before anything of it is in the database. Arguments: register, SMTP address, key.
const [, , location = '', smtpUrl = '', key = ''] = process.argv
const deliver = smtpDelivery({ smtpUrl, mailFrom: 'Kvar <kvar@example.se>' })

await sendOutbox({
  register: connectRegister(location),
  key,
  deliver: async (mail) => {
    await deliver(mail)
    process.stdout.write('delivered\n')
    return new Promise(() => setInterval(() => {}, 1_000))
  },
  now: () => new Date().toISOString(),
  perMinute: 1_000,
  chance: () => 0.5,
})
