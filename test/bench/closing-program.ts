import { randomBytes } from 'node:crypto'
import { seededRandom } from '#db/seeds/seeded-random'
import { simulateSheet } from '#db/seeds/simulate-sheet'
import { encodeBallot } from '~/domain/ballot/ballot'
import type { AnswerSheet } from '~/domain/ballot/answer'
import { tenureBands } from '~/domain/invitation/tenure-bands'
import type { Background } from '~/domain/invitation/background'
import { waveIdSchema } from '~/domain/wave/wave'
import { replaceContents, type SlotContent } from '~/repositories/ballot-slot-repository.server'
import { getSeal } from '~/repositories/seal-repository.server'
import { closeWave } from '~/services/close-wave.server'
import { findPublishedInstrument } from '~/services/load-instrument.server'
import { inviteParticipants } from '~/services/invite-participants.server'
import { sealBallot } from '~/services/wave-seal.server'
import { openWaveOf } from '../support/surveys'
import { benchParticipant, prepareBenchCity } from './bench-city'

/*
 * A process of its own, so that its memory is its own: fills the box of a wave of the pulse with so many ballots, closes
 * it, and prints how long closing took and the most memory it held.
 */
const [folder = '', answers = '0', step = ''] = process.argv.slice(2)
const waveId = waveIdSchema.parse(`puls-${answers}`)
const ballotsPerStatement = 200
const sheetsPerBand = 300

const { installation, close } = await prepareBenchCity(folder)
if (step === 'fill') await fill(Number(answers))
else await measureClosing()
await close()

/** Puts the ballots straight into the box, as many as are asked: casting them one by one is another benchmark. */
async function fill(count: number): Promise<void> {
  const instrument = await findPublishedInstrument(installation.register, 'pulse', 1)
  if (instrument === undefined) throw new Error('the pulse is not there')
  await openWaveOf(installation, waveId, {
    instrumentCode: 'pulse',
    instrumentVersion: 1,
    opensOn: '2026-02-01',
    closesOn: '2026-02-28',
  })
  const participants = Array.from({ length: count }, (_, number) => benchParticipant(number))
  const asked = await inviteParticipants(installation, { waveId, participants })
  if (!asked.ok) throw new Error(asked.reason)
  const random = seededRandom(count)
  const truth = { level: () => 55, skipped: 0.02 }
  const nobody = { districtId: null, unitId: null, role: null }
  const sheets = new Map<string | null, readonly AnswerSheet[]>(
    tenureBands.map((tenureBand) => [
      tenureBand,
      Array.from({ length: sheetsPerBand }, () =>
        simulateSheet(instrument, { ...nobody, tenureBand }, truth, random),
      ),
    ]),
  )
  const { publicKey, ballotBytes } = await getSeal(installation.box, waveId)
  const ballotOf = (background: Background, number: number): SlotContent => {
    const sheet = sheets.get(background.tenureBand)?.[number % sheetsPerBand]
    if (sheet === undefined) throw new Error('no sheet for this tenure band')
    const payload = sealBallot(publicKey, waveId, encodeBallot({ background, sheet }, ballotBytes))
    return { spendId: randomBytes(16).toString('hex'), digest: randomBytes(32), payload }
  }
  for (let first = 0; first < count; first += ballotsPerStatement) {
    const some = asked.invited.slice(first, first + ballotsPerStatement)
    const contents = some.map(
      ({ invitation }, at) => [first + at, ballotOf(invitation.background, first + at)] as const,
    )
    await replaceContents(installation.box, waveId, new Map(contents))
  }
}

async function measureClosing(): Promise<void> {
  const start = performance.now()
  const before = process.cpuUsage()
  const verdict = await closeWave(installation, { waveId, today: '2026-03-01' })
  if (!verdict.ok) throw new Error(verdict.reason)
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  const megabytes = process.resourceUsage().maxRSS / 1024
  const { ballots, broken } = verdict
  if (broken > 0) throw new Error(`${broken} ballots could not be read`)
  process.stdout.write(
    `${JSON.stringify({ ballots, seconds, cpuSeconds: (user + system) / 1e6, megabytes })}\n`,
  )
}
