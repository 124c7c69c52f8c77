import { expect, test } from 'vitest'
import { invitationLinks } from '~/http/invitation-links'
import type { Participant } from '~/domain/invitation/participant'
import { programmeIdSchema } from '~/domain/programme/programme'
import type { WaveId } from '~/domain/wave/wave'
import { listAskedPeople } from '~/repositories/asked-person-repository.server'
import { countBallots } from '~/repositories/ballot-slot-repository.server'
import { listInvitations } from '~/repositories/invitation-repository.server'
import { replaceProgramme } from '~/repositories/programme-repository.server'
import { listMailsWithBody, listMailStatuses } from '~/repositories/outbox-repository.server'
import { askForProgramme } from '~/services/ask-for-programme.server'
import { askPeople } from '~/services/ask-people.server'
import { castBallot } from '~/services/cast-ballot.server'
import { closeWave } from '~/services/close-wave.server'
import type { Installation } from '~/services/installation.server'
import { openMail } from '~/services/seal-mail.server'
import { takeOffList } from '~/services/take-off-list.server'
import {
  aMunicipality,
  anInstallation,
  aNonce,
  anOpenWave,
  aParticipant,
  aSheet,
  invite,
  opensOn,
} from '../factories/a-fieldwork'
import { aProgramme } from '../factories/a-programme'
import { anEmployee } from '../factories/an-employee'
import { eachDialect } from '../support/each-dialect'
import { contains, stealDisk } from '../support/stolen-disk'

const at = { links: invitationLinks('https://kvar.example'), now: '2026-01-15T08:00:00.000Z' }
const today = opensOn
const codeIn = (text: string): string => /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(text)?.[0] ?? ''
const onPaper = { email: null }

eachDialect('taken off the list and back on it', ({ dialect, open }) => {
  async function fieldwork() {
    const databases = await open()
    const installation = anInstallation(databases)
    await aMunicipality(installation)
    const { waveId } = await anOpenWave(installation)
    return { databases, installation, waveId }
  }

  /** Asked by hand; the code stands in the letter or the only mail. */
  async function ask(installation: Installation, waveId: WaveId, person: Participant) {
    const verdict = await askPeople(installation, { waveId, participants: [person] }, at)
    if (!verdict.ok) throw new Error(JSON.stringify(verdict))
    const { mails, letters } = verdict
    const bodies = await listMailsWithBody(installation.register, 100)
    const texts = bodies.map((one) => openMail(installation.key, one.mailId, one.sealedBody)?.text ?? '')
    return {
      told: { mails, letters: letters.length },
      code: letters[0]?.code?.code ?? codeIn(texts.join()),
      texts,
    }
  }

  const answer = (installation: Installation, code: string) =>
    castBallot(installation, { code, sheet: aSheet(1), nonce: aNonce(), today })

  async function takeOff(installation: Installation, waveId: WaveId) {
    for (const { invitationId } of await listAskedPeople(installation.register, waveId))
      expect(await takeOffList(installation.register, { waveId, invitationId })).toEqual({ ok: true })
    expect(await listAskedPeople(installation.register, waveId)).toEqual([])
  }

  for (const { title, first, again } of [
    { title: 'by mail', first: aParticipant(1), again: aParticipant(1) },
    {
      title: 'with the address in capitals',
      first: aParticipant(1),
      again: aParticipant(1, { email: 'NAMN.NR1@PROVKOPING.EXAMPLE', name: 'Nr1, Namn' }),
    },
    { title: 'by letter', first: aParticipant(1, onPaper), again: aParticipant(1, onPaper) },
    { title: 'by letter, then with an address', first: aParticipant(1, onPaper), again: aParticipant(1) },
    {
      title: 'with another address',
      first: aParticipant(1),
      again: aParticipant(1, { email: 'privat@example.se', role: 'mottagning' }),
    },
  ])
    test(`who has answered, is taken off and entered anew answers no second time (${title})`, async () => {
      const { installation, waveId } = await fieldwork()
      const before = await ask(installation, waveId, first)
      expect(await answer(installation, before.code)).toMatchObject({ ok: true })
      await takeOff(installation, waveId)
      const after = await ask(installation, waveId, again)

      expect(await answer(installation, after.code)).toMatchObject({ ok: false })
      expect(await countBallots(installation.box, waveId)).toBe(1)
      expect(await listAskedPeople(installation.register, waveId)).toMatchObject([
        { name: again.name, email: again.email },
      ])
      expect(await listInvitations(installation.register, waveId)).toHaveLength(1)
      if (again.email !== null) expect(after.texts.join()).toContain('redan mottaget')

      // Somebody who has not answered: HR is told the same, and the new code works once.
      const other = await fieldwork()
      await ask(other.installation, other.waveId, first)
      await takeOff(other.installation, other.waveId)
      const fresh = await ask(other.installation, other.waveId, again)
      expect(after.told).toEqual(fresh.told)
      const states = (installed: Installation, id: WaveId) =>
        listMailStatuses(installed.register, id).then((all) => all.map(({ state }) => state))
      expect(await states(installation, waveId)).toEqual(await states(other.installation, other.waveId))
      expect(await answer(other.installation, fresh.code)).toMatchObject({ ok: true })
      expect(await countBallots(other.installation.box, other.waveId)).toBe(1)
      expect(await listInvitations(other.installation.register, other.waveId)).toMatchObject([
        { state: 'spent', background: { role: again.role } },
      ])
    })

  test('taken off and back again and again: still one answer, and the first code is dead', async () => {
    const { installation, waveId } = await fieldwork()
    const codes: string[] = []
    for (let time = 0; time < 3; time += 1) {
      codes.push((await ask(installation, waveId, aParticipant(1))).code)
      if (time < 2) await takeOff(installation, waveId)
    }
    const verdicts = await Promise.all(codes.map((code) => answer(installation, code)))
    expect(verdicts.map(({ ok }) => ok)).toEqual([false, false, true])
    expect(await listInvitations(installation.register, waveId)).toHaveLength(1)
  })

  test('two who enter the same person anew at the same moment: one row, one answer', async () => {
    const { installation, waveId } = await fieldwork()
    await answer(installation, (await ask(installation, waveId, aParticipant(1))).code)
    await takeOff(installation, waveId)
    const enter = () => askPeople(installation, { waveId, participants: [aParticipant(1)] }, at)
    const verdicts = await Promise.all([enter(), enter()])
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await listInvitations(installation.register, waveId)).toMatchObject([{ state: 'spent' }])
  })

  test('a programme knows them by the employee number, whatever else has changed', async () => {
    const { installation, waveId } = await fieldwork()
    const programmeId = programmeIdSchema.parse('avgang')
    await replaceProgramme(installation.register, aProgramme('leaving', {}, { programmeId }))
    const ask = (occasion: string, changes: Partial<Participant>) =>
      askForProgramme(
        installation,
        { programmeId, waveId },
        [
          {
            employee: anEmployee(1),
            participant: aParticipant(1, changes),
            occasion,
            answerBy: '2026-02-28',
          },
        ],
        { ...at, today, alongside: () => Promise.resolve() },
      )
    await ask('2026-01-31', { email: null })
    // Still on the list: a last day that moved asks nobody a second time.
    await ask('2026-02-07', { email: null, lastDay: '2026-02-07', name: 'Namn Gift' })
    expect(await listInvitations(installation.register, waveId)).toHaveLength(1)
    await takeOff(installation, waveId)
    await ask('2026-02-14', { name: 'Namn Gift', email: 'ny@example.se' })
    expect(await listInvitations(installation.register, waveId)).toMatchObject([
      { state: 'open', email: 'ny@example.se' },
    ])
    const noted = await installation.register
      .selectFrom('asking')
      .select(['occasion', 'invitationId'])
      .orderBy('occasion')
      .execute()
    expect(noted.map(({ invitationId }) => invitationId !== null)).toEqual([false, false, true])
  })

  test('two people of the same name are two people: addresses tell them apart on the list', async () => {
    const { installation, waveId } = await fieldwork()
    const name = 'Anna Andersson'
    await ask(installation, waveId, aParticipant(1, { name }))
    await ask(installation, waveId, aParticipant(4, { name }))
    expect(await listAskedPeople(installation.register, waveId)).toHaveLength(2)
  })

  test('what is kept of those taken off says nothing without the key, and goes when the wave is closed', async () => {
    const { databases, installation, waveId } = await fieldwork()
    for (const { code } of await invite(installation, waveId, 12)) await answer(installation, code)
    await takeOff(installation, waveId)
    const rows = await installation.register.selectFrom('invitation').selectAll().execute()
    const marks = rows.flatMap(({ emailMark, nameMark }) => [emailMark ?? '', nameMark ?? ''])
    expect(new Set(marks).size).toBe(24)
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{32}$/)
    const { waveId: other } = await anOpenWave(installation)
    await invite(installation, other, 12)
    const elsewhere = await installation.register
      .selectFrom('invitation')
      .selectAll()
      .where('waveId', '=', other)
      .execute()
    expect(
      elsewhere.filter(
        ({ emailMark, nameMark }) => marks.includes(emailMark ?? '') || marks.includes(nameMark ?? ''),
      ),
    ).toEqual([])
    expect(await closeWave(installation, { waveId, today })).toMatchObject({ ok: true })
    const disk = await stealDisk(databases, { withLog: dialect === 'sqlite' })
    for (const mark of marks) expect(contains(disk, mark)).toBe(false)
  })
})
