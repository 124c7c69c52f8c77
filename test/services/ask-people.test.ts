import { expect, test } from 'vitest'
import { invitationLinks } from '~/http/invitation-links'
import type { Wave } from '~/domain/wave/wave'
import { listAskedPeople } from '~/repositories/asked-person-repository.server'
import { listMailsWithBody, listMailStatuses } from '~/repositories/outbox-repository.server'
import { type AskVerdict, askPeople } from '~/services/ask-people.server'
import { castBallot } from '~/services/cast-ballot.server'
import { findInvitationByCode } from '~/services/find-invitation-by-code.server'
import type { Installation } from '~/services/installation.server'
import { renewCode } from '~/services/renew-code.server'
import { openMail } from '~/services/seal-mail.server'
import { takeOffList } from '~/services/take-off-list.server'
import {
  aMunicipality,
  anInstallation,
  aNonce,
  anOpenWave,
  aParticipant,
  aSheet,
  opensOn,
} from '../factories/a-fieldwork'
import { eachDialect, type TestDatabases } from '../support/each-dialect'

const at = { links: invitationLinks('https://kvar.example'), now: '2026-01-15T08:00:00.000Z' }
const today = opensOn
const onPaper = { email: null }

async function fieldwork(
  open: () => Promise<TestDatabases>,
): Promise<{ installation: Installation; wave: Wave }> {
  const installation = anInstallation(await open())
  await aMunicipality(installation)
  return { installation, wave: await anOpenWave(installation) }
}

function requireOk(verdict: AskVerdict): Extract<AskVerdict, { ok: true }> {
  if (!verdict.ok) throw new Error(JSON.stringify(verdict))
  return verdict
}

async function mailTexts({ register, key }: Installation): Promise<readonly string[]> {
  const mails = await listMailsWithBody(register, 100)
  return mails.map(({ mailId, sealedBody }) => openMail(key, mailId, sealedBody)?.text ?? '')
}

const codeIn = (text: string): string => /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(text)?.[0] ?? ''

eachDialect('asking people', ({ open }) => {
  test('those with an address get a mail, the others a letter, and both lead in', async () => {
    const { installation, wave } = await fieldwork(open)
    const { waveId } = wave
    const participants = [aParticipant(1), aParticipant(2, { ...onPaper, language: 'en' })]
    const asked = requireOk(await askPeople(installation, { waveId, participants }, at))
    expect(asked.mails).toBe(1)
    expect(asked.letters).toHaveLength(1)

    const [text = ''] = await mailTexts(installation)
    expect(text).toContain('Hej Namn Nr1!')
    expect(text).toContain(`https://kvar.example/svara/${waveId}#${codeIn(text)}`)
    expect(text).toContain('minst 5 svar')
    const [letter] = asked.letters
    expect(letter).toMatchObject({ language: 'en', greeting: 'Hello Namn Nr2,', municipality: 'Prövköping' })
    expect(letter?.way).toContain(`kvar.example/svara/${waveId}`)
    expect(letter?.qr.path).toMatch(/^M0 0h1v1h-1z/)
    for (const code of [codeIn(text), letter?.code?.code ?? ''])
      expect(await findInvitationByCode(installation, { code, today })).toMatchObject({ ok: true })
  })

  test('the HTML of a mail says what the text says, harmless whatever the name', async () => {
    const { installation, wave } = await fieldwork(open)
    const participants = [aParticipant(1, { name: '<img src=x> & "Co"' })]
    await askPeople(installation, { waveId: wave.waveId, participants }, at)
    const [mail] = await listMailsWithBody(installation.register, 1)
    const body = mail && openMail(installation.key, mail.mailId, mail.sealedBody)
    expect(body?.html).toContain('Hej &lt;img src=x&gt; &amp; &quot;Co&quot;!')
    expect(body?.html).not.toMatch(/<img|<script|<link/)
    expect(body?.text).toContain('Hej <img src=x> & "Co"!')
  })

  test('one that cannot be asked keeps all from being asked, and no mail is left', async () => {
    const { installation, wave } = await fieldwork(open)
    const { waveId } = wave
    await askPeople(installation, { waveId, participants: [aParticipant(1)] }, at)
    const participants = [aParticipant(2), aParticipant(1)]
    expect(await askPeople(installation, { waveId, participants }, at)).toMatchObject({
      ok: false,
      reason: 'badParticipants',
      problems: [{ index: 1, field: 'email', problem: 'alreadyInvited' }],
    })
    expect(await listMailStatuses(installation.register, waveId)).toHaveLength(1)
    expect(await listAskedPeople(installation.register, waveId)).toHaveLength(1)
  })

  test('the same person without an address is asked once, also when the form is sent twice at once', async () => {
    const { installation, wave } = await fieldwork(open)
    const { waveId } = wave
    const ask = () => askPeople(installation, { waveId, participants: [aParticipant(2, onPaper)] }, at)
    const verdicts = await Promise.all([ask(), ask()])
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await ask()).toEqual({ ok: false, reason: 'namesOnTwice', names: ['Namn Nr2'] })
    expect(await listAskedPeople(installation.register, waveId)).toHaveLength(1)
  })

  test('a new code comes by mail in place of the old one', async () => {
    const { installation, wave } = await fieldwork(open)
    const { waveId } = wave
    await askPeople(installation, { waveId, participants: [aParticipant(1)] }, at)
    const [person] = await listAskedPeople(installation.register, waveId)
    const before = codeIn((await mailTexts(installation)).join())
    expect(await renewCode(installation, { waveId, invitationId: person?.invitationId ?? '' }, at)).toEqual({
      ok: true,
      sentBy: 'mail',
    })
    const texts = await mailTexts(installation)
    expect(texts).toHaveLength(1)
    expect(codeIn(texts.join())).not.toBe(before)
    expect(await findInvitationByCode(installation, { code: before, today })).toMatchObject({ ok: false })
    expect(await findInvitationByCode(installation, { code: codeIn(texts.join()), today })).toMatchObject({
      ok: true,
    })
  })

  test('whether somebody has answered cannot be told from what HR is answered', async () => {
    const { installation, wave } = await fieldwork(open)
    const { waveId } = wave
    const participants = [1, 2].flatMap((at) => [aParticipant(at), aParticipant(at + 2, onPaper)])
    const { letters } = requireOk(await askPeople(installation, { waveId, participants }, at))
    const answeredCodes = [codeIn((await mailTexts(installation))[0] ?? ''), letters[0]?.code?.code ?? '']
    for (const code of answeredCodes)
      expect(
        await castBallot(installation, { code, sheet: aSheet(1), nonce: aNonce(), today }),
      ).toMatchObject({
        ok: true,
      })

    const people = await listAskedPeople(installation.register, waveId)
    const renewed = await Promise.all(
      people.map(({ invitationId }) => renewCode(installation, { waveId, invitationId }, at)),
    )
    expect(renewed.map((one) => one.ok && one.sentBy).toSorted()).toEqual([
      'letter',
      'letter',
      'mail',
      'mail',
    ])
    const statuses = await listMailStatuses(installation.register, waveId)
    expect(statuses.map(({ state }) => state)).toEqual(['waiting', 'waiting'])
    const texts = await mailTexts(installation)
    expect(texts.filter((text) => text.includes('redan mottaget'))).toHaveLength(1)

    // The codes that went to those who have answered open nothing.
    const codes = [
      ...texts.map(codeIn).filter((code) => code !== ''),
      ...renewed.flatMap((one) => (one.ok && one.sentBy === 'letter' ? [one.letter.code?.code ?? ''] : [])),
    ]
    const opened = await Promise.all(codes.map((code) => findInvitationByCode(installation, { code, today })))
    expect(opened.map(({ ok }) => ok).toSorted()).toEqual([false, true, true])

    const takenOff = await Promise.all(
      people.map(({ invitationId }) => takeOffList(installation.register, { waveId, invitationId })),
    )
    expect(takenOff).toEqual(people.map(() => ({ ok: true })))
    expect(await listAskedPeople(installation.register, waveId)).toEqual([])
    expect(await listMailStatuses(installation.register, waveId)).toEqual([])
  })

  test('whoever is not on the list of that wave gets no new code', async () => {
    const { installation, wave } = await fieldwork(open)
    const { waveId } = wave
    expect(await renewCode(installation, { waveId, invitationId: 'nobody' }, at)).toEqual({
      ok: false,
      reason: 'unknownPerson',
    })
    expect(await takeOffList(installation.register, { waveId, invitationId: 'nobody' })).toEqual({
      ok: false,
      reason: 'unknownPerson',
    })
  })
})
