import { randomBytes } from 'node:crypto'
import type { Instrument } from '~/domain/instrument/instrument'
import type { Participant } from '~/domain/invitation/participant'
import { participantSchema } from '~/domain/invitation/participant'
import { castBallot } from '~/services/cast-ballot.server'
import { closeWave } from '~/services/close-wave.server'
import type { Installation } from '~/services/installation.server'
import { invitationLinks } from '~/http/invitation-links'
import { loadAsking } from '~/services/ask-people.server'
import { type Invited, inviteParticipants } from '~/services/invite-participants.server'
import { queueInvitationMails } from '~/services/queue-invitation-mails.server'
import { openWave } from '~/services/open-wave.server'
import type { DemoPerson } from '#db/seeds/demo/demo-staff'
import { demoTruth } from '#db/seeds/demo/demo-truth'
import { type Random, seededRandom, shuffled } from '#db/seeds/seeded-random'
import { simulateSheet } from '#db/seeds/simulate-sheet'
import { CommandFault, progressOf } from '../terminal'
import type { DemoWave } from './demo-calendar'

const atOnce = 32

/** Opens a wave of the demo, asks, lets people answer, and empties the box, all by the services that HR uses. */
export async function runDemoWave(
  installation: Installation,
  wave: DemoWave,
  instrument: Instrument,
  staff: readonly DemoPerson[],
  origin: string,
): Promise<readonly Invited[]> {
  const random = seededRandom(wave.opensOn.length + Number(wave.opensOn.replaceAll('-', '')))
  const asked = wave.asked === 'everyone' ? staff : shuffled(random, staff).slice(0, wave.asked)
  const invited = await askAll(installation, wave, instrument, asked, origin)
  const answering = shuffled(random, invited).filter(() => random() < wave.answering)
  await answerAll(installation, wave, instrument, answering, random)
  if (wave.closedOn !== null) await empty(installation, wave, wave.closedOn)
  const answered = new Set(answering)
  return invited.filter((one) => !answered.has(one))
}

async function askAll(
  installation: Installation,
  wave: DemoWave,
  instrument: Instrument,
  asked: readonly DemoPerson[],
  origin: string,
): Promise<readonly Invited[]> {
  const opened = await openWave(installation, {
    instrumentCode: instrument.code,
    instrumentVersion: instrument.version,
    opensOn: wave.opensOn,
    closesOn: wave.closesOn,
    waveId: wave.waveId,
    name: wave.name,
  })
  if (!opened.ok)
    throw new CommandFault(`The demo's wave ${wave.waveId} could not be opened: ${opened.reason}`)
  const participants = asked.map((person) => participantOf(person, wave))
  const { waveId, closedOn } = wave
  const verdict = await inviteParticipants(installation, { waveId, participants }, async (trx, invited) => {
    // The mails of a closed wave were erased with it; those of the open one are what the outbox page shows.
    if (closedOn !== null) return
    const asking = await loadAsking(trx, waveId, invitationLinks(origin))
    await queueInvitationMails(trx, installation.key, invited, asking, `${wave.opensOn}T08:00:00.000Z`)
  })
  if (!verdict.ok) throw new CommandFault(`The demo's staff could not be invited: ${JSON.stringify(verdict)}`)
  return verdict.invited
}

function participantOf(person: DemoPerson, wave: DemoWave): Participant {
  return participantSchema.parse({
    name: person.name,
    email: person.email,
    ...person.background,
    lastDay: wave.instrument === 'exit' ? (wave.closedOn ?? `${wave.opensOn.slice(0, 4)}-12-31`) : null,
    language: 'sv',
  })
}

async function answerAll(
  installation: Installation,
  wave: DemoWave,
  instrument: Instrument,
  answering: readonly Invited[],
  random: Random,
): Promise<void> {
  const truth = demoTruth(wave.round, wave.instrument === 'exit' ? 'leavers' : 'staff')
  const progress = progressOf(`  ${wave.name.en}: answers`)
  for (let start = 0; start < answering.length; start += atOnce) {
    const some = answering.slice(start, start + atOnce)
    const verdicts = await Promise.all(
      some.map(({ invitation, code }) => {
        const sheet = simulateSheet(instrument, invitation.background, truth, random)
        const nonce = randomBytes(16).toString('hex')
        return castBallot(installation, { code, sheet, nonce, today: wave.opensOn })
      }),
    )
    const refused = verdicts.find((verdict) => !verdict.ok)
    if (refused !== undefined && !refused.ok)
      throw new CommandFault(`An answer of the demo was refused: ${refused.reason}`)
    progress(Math.min(start + atOnce, answering.length), answering.length)
  }
}

async function empty(installation: Installation, wave: DemoWave, closedOn: string): Promise<void> {
  const verdict = await closeWave(installation, { waveId: wave.waveId, today: closedOn })
  if (!verdict.ok)
    throw new CommandFault(`The demo's wave ${wave.waveId} could not be closed: ${verdict.reason}`)
}
