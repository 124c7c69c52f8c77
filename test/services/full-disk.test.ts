import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { countBallots } from '~/repositories/ballot-slot-repository.server'
import { castBallot } from '~/services/cast-ballot.server'
import { findInvitationByCode } from '~/services/find-invitation-by-code.server'
import {
  aMunicipality,
  anInstallation,
  aNonce,
  anOpenWave,
  aSheet,
  invite,
  opensOn,
} from '../factories/a-fieldwork'
import { locationsOf, openSqlite } from '../support/each-dialect'

const top = fileURLToPath(new URL('../..', import.meta.url))
const cleanUp: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step()
})

test('on a full disk nothing is acknowledged; once there is room the same people are taken', async () => {
  const databases = await openSqlite(cleanUp)
  const installation = anInstallation(databases)
  await aMunicipality(installation)
  const { waveId } = await anOpenWave(installation)
  const codes = (await invite(installation, waveId, 3)).map(({ code }) => code)
  for (const db of [installation.register, installation.box])
    await sql`pragma wal_checkpoint(truncate)`.execute(db)
  // No file of that process may grow beyond a kilobyte: what the disk says when it is full (EFBIG for ENOSPC).
  const words = ['--import', 'tsx', 'test/support/full-disk-process.ts', ...locationsOf(databases), ...codes]
  const script = `trap '' XFSZ; ulimit -f 1; exec "$@"`
  const { stdout } = await promisify(execFile)('bash', ['-c', script, 'bash', process.execPath, ...words], {
    cwd: top,
    env: { ...process.env, TSX_DISABLE_CACHE: '1' },
  })
  expect(stdout).toBe('unavailable\nunavailable\nunavailable\n')
  expect(await countBallots(installation.box, waveId)).toBe(0)
  for (const code of codes) {
    expect(await findInvitationByCode(installation, { code, today: opensOn })).toMatchObject({ ok: true })
    const verdict = await castBallot(installation, {
      code,
      sheet: aSheet(1),
      nonce: aNonce(),
      today: opensOn,
    })
    expect(verdict.ok).toBe(true)
  }
  expect(await countBallots(installation.box, waveId)).toBe(3)
  const { rows } = await sql<{ quickCheck: string }>`pragma quick_check`.execute(installation.box)
  expect(rows.map((row) => Object.values(row)[0])).toEqual(['ok'])
})
