import { expect, test } from 'vitest'
import { countBallots } from '~/repositories/ballot-slot-repository.server'
import { closeWave } from '~/services/close-wave.server'
import { castUnderFire, type FireReport } from '../load/cast-under-fire'
import { eachDialect } from '../support/each-dialect'
import { isFullSize } from '../support/test-size'

const fire = { answers: isFullSize ? 1000 : 200, clients: 32, seed: 1958 }
const timeout = 300_000

async function expectNoneLostNoneDoubled({ installation, waveId, receipts, refused }: FireReport) {
  const wanted = Array.from({ length: fire.answers }, (_, index) => `ord ${index}`).sort()
  expect(refused).toEqual([])
  expect([...receipts.keys()].sort()).toEqual(wanted)
  for (const own of receipts.values()) expect(own.size).toBe(1)
  expect(await countBallots(installation.box, waveId)).toBe(fire.answers)
  const states = await installation.register.selectFrom('invitation').select('state').distinct().execute()
  expect(states).toEqual([{ state: 'spent' }])
  const closed = await closeWave(installation, { waveId, today: '2026-02-15' })
  expect(closed).toEqual({ ok: true, ballots: fire.answers, broken: 0 })
  const comments = await installation.box.selectFrom('comment').select('text').execute()
  expect(comments.map(({ text }) => text).sort()).toEqual(wanted)
}

eachDialect('a thousand answers (fewer where there is little time) from 32 clients at once', ({ open }) => {
  test('none is lost and none is doubled', { timeout }, async () => {
    await expectNoneLostNoneDoubled(await castUnderFire(await open(), { ...fire, lifeMilliseconds: null }))
  })

  test('nor when the process is killed with kill -9 a second after each start', { timeout }, async () => {
    const report = await castUnderFire(await open(), { ...fire, lifeMilliseconds: 1000 })
    expect(report.kills).toBeGreaterThan(0)
    await expectNoneLostNoneDoubled(report)
  })
})
