import { randomBytes } from 'node:crypto'
import { seededRandom } from '#db/seeds/seeded-random'
import { simulateSheet } from '#db/seeds/simulate-sheet'
import { castBallot } from '~/services/cast-ballot.server'
import { closeWave } from '~/services/close-wave.server'
import { findPublishedInstrument } from '~/services/load-instrument.server'
import { inviteParticipants } from '~/services/invite-participants.server'
import { waveIdSchema } from '~/domain/wave/wave'
import { aParticipant } from '../factories/a-fieldwork'
import { openWaveOf, prepareInstallation } from '../support/surveys'

/*
 * A process of its own, so that its memory is its own: fills a wave of the pulse with so many answers, closes it, and
 * prints how long closing took and the most memory it held.
 */
const [folder = '', answers = '0', step = ''] = process.argv.slice(2)
const waveId = waveIdSchema.parse(`puls-${answers}`)
const atOnce = 64
const opensOn = '2026-02-01'

const { installation, close } = await prepareInstallation(folder)
if (step === 'fill') await fill(Number(answers))
else await measureClosing()
await close()

async function fill(count: number): Promise<void> {
  const instrument = await findPublishedInstrument(installation.register, 'pulse', 1)
  if (instrument === undefined) throw new Error('the pulse is not there')
  await openWaveOf(installation, waveId, {
    instrumentCode: 'pulse',
    instrumentVersion: 1,
    opensOn,
    closesOn: '2026-02-28',
  })
  const participants = Array.from({ length: count }, (_, number) => aParticipant(number))
  const asked = await inviteParticipants(installation, { waveId, participants })
  if (!asked.ok) throw new Error(asked.reason)
  const random = seededRandom(count)
  const truth = { level: () => 55, skipped: 0.02 }
  for (let first = 0; first < count; first += atOnce)
    await Promise.all(
      asked.invited.slice(first, first + atOnce).map(async ({ invitation, code }) => {
        const sheet = simulateSheet(instrument, invitation.background, truth, random)
        const nonce = randomBytes(16).toString('hex')
        const verdict = await castBallot(installation, { code, sheet, nonce, today: opensOn })
        if (!verdict.ok) throw new Error(verdict.reason)
      }),
    )
}

async function measureClosing(): Promise<void> {
  const start = performance.now()
  const verdict = await closeWave(installation, { waveId, today: '2026-03-01' })
  if (!verdict.ok) throw new Error(verdict.reason)
  const seconds = (performance.now() - start) / 1000
  const megabytes = process.resourceUsage().maxRSS / 1024
  process.stdout.write(`${JSON.stringify({ ballots: verdict.ballots, seconds, megabytes })}\n`)
}
