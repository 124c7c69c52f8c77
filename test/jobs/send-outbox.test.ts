import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { RegisterDb } from '#db/connect'
import { insertMails, type OutboxMail } from '~/repositories/outbox-repository.server'
import { smtpDelivery } from '~/services/deliver-mail.server'
import { openMail, sealMail } from '~/services/seal-mail.server'
import { type Sender, sendNextMail, sendOutbox } from '~/services/send-outbox.server'
import { askedWaveId, askPeople } from '../support/asked-people'
import { eachDialect } from '../support/each-dialect'
import { type MailServer, type Manner, startMailServer } from '../support/mail-server'

const key = 'a key for tests that is long enough for anybody'
const start = '2026-11-21T10:00:00.000Z'
const later = (minutes: number): string => new Date(Date.parse(start) + minutes * 60_000).toISOString()

const servers: MailServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})

async function mailServer(
  mannerOf?: (address: string) => Manner,
  options: Parameters<typeof startMailServer>[1] = {},
): Promise<MailServer> {
  const server = await startMailServer(mannerOf, options)
  servers.push(server)
  return server
}

/** So many people asked, a sealed mail waiting for each. */
async function mailsWaiting(register: RegisterDb, count: number): Promise<readonly OutboxMail[]> {
  const invitations = await askPeople(register, count)
  const mails = invitations.map(({ invitationId, email }): OutboxMail => {
    const mailId = randomBytes(16).toString('hex')
    const body = { subject: 'Hej då', text: `Koden är ÅÄÖ-${invitationId}`, html: '<p>Hej</p>' }
    const sealedBody = sealMail(key, mailId, body)
    return {
      mailId,
      waveId: askedWaveId,
      invitationId,
      kind: 'invitation',
      toAddress: email ?? '',
      sealedBody,
      attempts: 0,
    }
  })
  await insertMails(register, mails, start)
  return mails
}

function aSender(register: RegisterDb, smtpUrl: string, now = start): Sender {
  const deliver = smtpDelivery({ smtpUrl, mailFrom: 'Kvar <kvar@example.se>', silenceMilliseconds: 2_000 })
  return { register, key, deliver, perMinute: 10_000, now: () => now, chance: () => 0.5 }
}

function standings(register: RegisterDb): Promise<readonly Record<string, unknown>[]> {
  return register
    .selectFrom('outbox')
    .select(['state', 'attempts', 'dueAt', 'lastProblem', 'claimedUntil', 'sealedBody'])
    .orderBy('invitationId')
    .execute()
}

eachDialect('the outbox', ({ open }) => {
  test('a mail is delivered once, with its own Message-ID, and what it said is erased', async () => {
    const { register } = await open()
    const server = await mailServer()
    const [mail] = await mailsWaiting(register, 1)
    await sendOutbox(aSender(register, server.url))
    await sendOutbox(aSender(register, server.url, later(600)))
    expect(server.received).toHaveLength(1)
    const [received] = server.received
    expect(received).toMatchObject({ from: 'kvar@example.se', to: ['person0@example.se'] })
    expect(received?.source).toContain(`Message-ID: <${mail?.mailId}@example.se>`)
    expect(received?.source).toContain('Auto-Submitted: auto-generated')
    expect(received?.source).not.toMatch(/<img|utm_/)
    const [row] = await standings(register)
    expect(row).toMatchObject({ state: 'sent', attempts: 1, lastProblem: null, claimedUntil: null })
    expect(row?.['sealedBody']).toHaveLength(0)
  })

  test('in the outbox nothing of a mail can be read without the key', async () => {
    const { register } = await open()
    const [mail] = await mailsWaiting(register, 1)
    const bytes = mail?.sealedBody ?? new Uint8Array()
    expect(Buffer.from(bytes).includes('invitation-0000')).toBe(false)
    expect(openMail(key, mail?.mailId ?? '', bytes)?.text).toBe('Koden är ÅÄÖ-invitation-0000')
    expect(openMail('another key', mail?.mailId ?? '', bytes)).toBeUndefined()
    expect(openMail(key, 'another mail', bytes)).toBeUndefined()
    expect(openMail(key, mail?.mailId ?? '', new Uint8Array())).toBeUndefined()
  })

  test('a server that says "later" gets it later, with the same Message-ID', async () => {
    const { register } = await open()
    let manner: Manner = { step: 'recipient', answer: 451 }
    const server = await mailServer(() => manner)
    const [mail] = await mailsWaiting(register, 1)
    await sendOutbox(aSender(register, server.url))
    expect(await standings(register)).toMatchObject([
      { state: 'waiting', attempts: 1, dueAt: later(1), lastProblem: '451 RCPT TO' },
    ])
    manner = { step: 'data', answer: 452 }
    await sendOutbox(aSender(register, server.url, later(0.9)))
    expect(await standings(register)).toMatchObject([{ attempts: 1 }])
    await sendOutbox(aSender(register, server.url, later(1)))
    expect(await standings(register)).toMatchObject([
      { state: 'waiting', attempts: 2, dueAt: later(3), lastProblem: '452 DATA' },
    ])
    manner = 'take'
    await sendOutbox(aSender(register, server.url, later(3)))
    expect(await standings(register)).toMatchObject([{ state: 'sent', attempts: 3 }])
    expect(server.received).toHaveLength(1)
    expect(server.received[0]?.source).toContain(mail?.mailId)
  })

  test('an address that is refused does not stop the others, and is not tried again', async () => {
    const { register } = await open()
    const server = await mailServer((address) =>
      address.startsWith('person1@') ? { step: 'recipient', answer: 550 } : 'take',
    )
    await mailsWaiting(register, 3)
    await sendOutbox(aSender(register, server.url))
    await sendOutbox(aSender(register, server.url, later(6_000)))
    expect((await standings(register)).map(({ state, lastProblem }) => [state, lastProblem])).toEqual([
      ['sent', null],
      ['refused', '550 RCPT TO'],
      ['sent', null],
    ])
    expect(server.received.map(({ to }) => to[0]).toSorted()).toEqual([
      'person0@example.se',
      'person2@example.se',
    ])
  })

  test('a message that is refused for what it says is dead', async () => {
    const { register } = await open()
    const server = await mailServer(() => ({ step: 'data', answer: 554 }))
    await mailsWaiting(register, 1)
    await sendOutbox(aSender(register, server.url))
    expect(await standings(register)).toMatchObject([{ state: 'dead', lastProblem: '554 DATA' }])
  })

  test('a line cut after the message was handed over leaves it as maybe sent, never sent again by itself', async () => {
    const { register } = await open()
    const server = await mailServer(() => 'cutAfterData')
    await mailsWaiting(register, 1)
    await sendOutbox(aSender(register, server.url))
    await sendOutbox(aSender(register, server.url, later(10_000)))
    expect(await standings(register)).toMatchObject([{ state: 'maybeSent', attempts: 1 }])
    expect(server.received).toHaveLength(1)
  })

  test('a line cut before that leaves it waiting', async () => {
    const { register } = await open()
    const server = await mailServer(() => 'cutAtRecipient')
    await mailsWaiting(register, 1)
    await sendOutbox(aSender(register, server.url))
    expect(await standings(register)).toMatchObject([{ state: 'waiting', lastProblem: 'ECONNECTION' }])
    expect(server.received).toHaveLength(0)
  })

  test('while the mail server is down only a few are tried, and when it is back all go out', async () => {
    const { register } = await open()
    const down = await mailServer()
    await down.stop()
    await mailsWaiting(register, 8)
    await sendOutbox(aSender(register, down.url))
    expect((await standings(register)).filter(({ attempts }) => attempts === 1)).toHaveLength(3)
    const server = await mailServer()
    await sendOutbox(aSender(register, server.url, later(400)))
    expect(new Set((await standings(register)).map(({ state }) => state))).toEqual(new Set(['sent']))
    expect(server.received).toHaveLength(8)
  })

  test('two senders at once send every mail once', async () => {
    const { register } = await open()
    const server = await mailServer()
    await mailsWaiting(register, 30)
    await Promise.all([1, 2, 3].map(() => sendOutbox(aSender(register, server.url))))
    expect(server.received.map(({ to }) => to[0]).toSorted()).toEqual(
      Array.from({ length: 30 }, (_, at) => `person${at}@example.se`).toSorted(),
    )
    expect(
      (await standings(register)).every(({ state, attempts }) => state === 'sent' && attempts === 1),
    ).toBe(true)
  })

  test('a sender killed after the mail server has taken a mail leaves it as maybe sent, received once', async () => {
    const { register, environment } = await open()
    const server = await mailServer()
    await mailsWaiting(register, 2)
    const location = environment['REGISTER_URL'] ?? join(environment['KVAR_DATA'] ?? '', 'register.db')
    const sender = spawn(
      process.execPath,
      ['--import', 'tsx', 'test/support/outbox-process.ts', location, server.url, key],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    await once(sender.stdout, 'data')
    sender.kill('SIGKILL')
    await once(sender, 'exit')
    const inLease = await standings(register)
    expect(inLease.map(({ state }) => state).toSorted()).toEqual(['claimed', 'waiting'])

    const afterwards = new Date(Date.now() + 3_600_000).toISOString()
    await sendOutbox(aSender(register, server.url, afterwards))
    expect((await standings(register)).map(({ state }) => state).toSorted()).toEqual(['maybeSent', 'sent'])
    expect(new Set(server.received.flatMap(({ to }) => to)).size).toBe(2)
    expect(server.received).toHaveLength(2)
  })

  test('a mail sealed with another key is dead and says why', async () => {
    const { register } = await open()
    const server = await mailServer()
    await mailsWaiting(register, 1)
    expect(await sendNextMail({ ...aSender(register, server.url), key: 'the key has been changed' })).toBe(
      'dead',
    )
    expect(await standings(register)).toMatchObject([{ state: 'dead', lastProblem: 'unreadable' }])
    expect(server.received).toHaveLength(0)
  })

  test('an outcome that comes after the claim ran out changes nothing', async () => {
    const { register } = await open()
    await mailsWaiting(register, 1)
    let now = start
    const slow: Sender = {
      register,
      key,
      perMinute: 10_000,
      now: () => now,
      chance: () => 0.5,
      deliver: async () => {
        now = later(60)
        const other = { ...slow, deliver: () => Promise.resolve({ kind: 'sent' as const }) }
        expect(await sendNextMail(other)).toBeUndefined()
        return { kind: 'sent' }
      },
    }
    await sendNextMail(slow)
    expect(await standings(register)).toMatchObject([{ state: 'maybeSent', lastProblem: 'interrupted' }])
  })

  test('nothing is handed over in the clear: it waits until the mail server has TLS', async () => {
    const { register } = await open()
    const clear = await mailServer()
    await mailsWaiting(register, 1)
    await sendOutbox(aSender(register, clear.url.replace('?requireTLS=false', '')))
    expect(await standings(register)).toMatchObject([
      { state: 'waiting', lastProblem: expect.stringMatching(/STARTTLS$/) as unknown },
    ])
    const encrypted = await mailServer(() => 'take', { withTls: true })
    // Its certificate is its own and nobody's: that is not enough either.
    await sendOutbox(aSender(register, encrypted.url, later(60)))
    expect(await standings(register)).toMatchObject([{ state: 'waiting', attempts: 2 }])
    expect([...clear.received, ...encrypted.received]).toEqual([])
    await sendOutbox(aSender(register, `${encrypted.url}?tls.rejectUnauthorized=false`, later(600)))
    expect(encrypted.received).toMatchObject([{ isEncrypted: true }])
    expect(await standings(register)).toMatchObject([{ state: 'sent' }])
  })

  test('what has piled up goes out at the pace that is set, whoever sends', async () => {
    const { register } = await open()
    const server = await mailServer()
    await mailsWaiting(register, 25)
    const slow = (minutes: number): Sender => ({
      ...aSender(register, server.url, later(minutes)),
      perMinute: 10,
    })
    await Promise.all([1, 2, 3].map(() => sendOutbox(slow(360))))
    expect(server.received).toHaveLength(10)
    await sendOutbox(slow(360))
    expect(server.received).toHaveLength(10)
    await Promise.all([1, 2].map(() => sendOutbox(slow(361))))
    expect(server.received).toHaveLength(20)
    await sendOutbox(slow(362))
    expect(server.received).toHaveLength(25)
  })

  test('a reminder that is late waits for the morning of a working day; an invitation does not', async () => {
    const { register } = await open()
    const server = await mailServer()
    await mailsWaiting(register, 2)
    await register
      .updateTable('outbox')
      .set({ kind: 'reminder' })
      .where('invitationId', '=', 'invitation-0000')
      .execute()
    // A Saturday at ten, the night to Monday, and Monday at seven.
    await sendOutbox(aSender(register, server.url))
    await sendOutbox(aSender(register, server.url, '2026-11-23T05:59:00.000Z'))
    expect(server.received.map(({ to }) => to[0])).toEqual(['person1@example.se'])
    await sendOutbox(aSender(register, server.url, '2026-11-23T06:00:00.000Z'))
    expect(server.received).toHaveLength(2)
  })

  test('the municipality is the sender, from the address that is set', async () => {
    const { register } = await open()
    const server = await mailServer()
    const [mail] = await mailsWaiting(register, 1)
    const body = { subject: 'Hej', text: 'Hej', html: '<p>Hej</p>', senderName: 'HR Göteborgs Stad' }
    const sealedBody = sealMail(key, mail?.mailId ?? '', body)
    await register.updateTable('outbox').set({ sealedBody }).execute()
    await sendOutbox(aSender(register, server.url))
    expect(server.received).toMatchObject([{ from: 'kvar@example.se' }])
    expect(server.received[0]?.source).toMatch(
      /^From: =\?UTF-8\?Q\?HR_G=C3=B6teborgs_Stad\?= <kvar@example\.se>/m,
    )
  })
})
