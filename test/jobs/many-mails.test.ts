import { expect, test } from 'vitest'
import { askPeople, askedWaveId } from '../support/asked-people'
import { eachDialect } from '../support/each-dialect'
import { isFullSize } from '../support/test-size'
import { startMailServer } from '../support/mail-server'
import { insertMails } from '~/repositories/outbox-repository.server'
import { smtpDelivery } from '~/services/deliver-mail.server'
import { outboxMail } from '~/services/queue-invitation-mails.server'
import { sendOutbox } from '~/services/send-outbox.server'

const key = 'a key for tests that is long enough for anybody'
const start = '2026-11-20T09:00:00.000Z'

eachDialect('many mails', ({ dialect, open }) => {
  // PostgreSQL shows in fewer that two workers do not take the same.
  const [most, fewer] = isFullSize ? [2_000, 400] : [200, 200]
  const recipients = dialect === 'sqlite' ? most : fewer

  test(
    'up to two thousand people get one mail each from two workers, whatever the server says in between',
    {
      timeout: 600_000,
    },
    async () => {
      const { register } = await open()
      const tried = new Set<string>()
      // Every tenth is put off the first time, every hundredth refused, one is cut after it was taken.
      const server = await startMailServer((address) => {
        const number = Number(/\d+/.exec(address)?.[0])
        if (number === 177) return 'cutAfterData'
        if (number % 100 === 1) return { step: 'recipient', answer: 550 }
        if (number % 10 !== 2 || tried.has(address)) return 'take'
        tried.add(address)
        return { step: 'recipient', answer: 451 }
      })
      const body = { subject: 'Hej', text: 'Hej', html: '<p>Hej</p>' }
      const mails = (await askPeople(register, recipients)).map(({ invitationId, email }) =>
        outboxMail(key, { waveId: askedWaveId, invitationId, toAddress: email ?? '', body }),
      )
      await insertMails(register, mails, start)
      const worker = (now: string) =>
        sendOutbox({
          register,
          key,
          perMinute: 10_000,
          deliver: smtpDelivery({ smtpUrl: server.url, mailFrom: 'Kvar <kvar@example.se>' }),
          now: () => now,
          chance: () => 0.5,
        })
      // A worker rests after three in a row that have to wait.
      for (let minutes = 0; minutes < 120; minutes += 5) {
        const now = new Date(Date.parse(start) + minutes * 60_000).toISOString()
        await Promise.all([worker(now), worker(now)])
      }
      await server.stop()
      const to = server.received.map((mail) => mail.to[0])
      expect(new Set(to).size).toBe(to.length)
      expect(to.length).toBeGreaterThanOrEqual(recipients - recipients / 100 - 1)
      const states = await register
        .selectFrom('outbox')
        .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
        .groupBy('state')
        .orderBy('state')
        .execute()
      const countOf = (state: string): number => states.find((one) => one.state === state)?.count ?? 0
      expect(countOf('refused')).toBe(recipients / 100)
      // The cut takes the other worker's line with it, and perhaps a mail that was on it.
      expect([1, 2]).toContain(countOf('maybeSent'))
      expect(countOf('sent') + countOf('maybeSent')).toBe(recipients - recipients / 100)
    },
  )
})
