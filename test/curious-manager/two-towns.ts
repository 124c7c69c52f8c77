import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededRandom } from '#db/seeds/seeded-random'
import { simulateSheet } from '#db/seeds/simulate-sheet'
import { accountIdSchema, type Post } from '~/domain/account/account'
import type { Background } from '~/domain/invitation/background'
import { districtIdSchema, unitIdSchema } from '~/domain/organisation/organisation'
import { waveIdSchema } from '~/domain/wave/wave'
import { insertAccount } from '~/repositories/account-repository.server'
import { replaceDistricts, replaceUnits } from '~/repositories/organisation-repository.server'
import { countRegister } from '~/services/count-register.server'
import { importRegister } from '~/services/import-register.server'
import type { Installation } from '~/services/installation.server'
import { releaseWindows } from '~/services/release-windows.server'
import { importWave } from '~/services/import-wave.server'
import { beginSession } from '~/services/sign-in.server'
import { exitInstrument, pulseInstrument } from '../factories/a-released-wave'
import { startServer } from '../support/server-process'
import { prepareInstallation } from '../support/surveys'

/*
 * A town that answers four pulses and two batches of leavers and keeps a register of who left, small enough to hide much of it; its units are
 * reorganised after two pulses. In two districts of four persons one half is at the bottom of every scale and the other at
 * the top: which is which is the town's secret; and in the register, which of the two has lost half of its people.
 */

export const hiddenDistricts = ['norra', 'sodra'] as const
const sizes: Readonly<Record<string, number>> = {
  norra: 4,
  sodra: 4,
  ostra: 9,
  vastra: 34,
  centrum: 42,
  hamnen: 51,
}
const reorganised = '2026-03-01'

const waves = [
  ['puls-1', pulseInstrument, '2025-09-01', '2025-09-30'],
  ['avgang-1', exitInstrument, '2025-07-01', '2025-12-31'],
  ['puls-2', pulseInstrument, '2026-01-10', '2026-01-31'],
  ['puls-3', pulseInstrument, '2026-04-01', '2026-04-30'],
  ['avgang-2', exitInstrument, '2026-01-01', '2026-06-30'],
  ['puls-4', pulseInstrument, '2026-09-01', '2026-09-30'],
] as const
export const waveIds = waves.map(([waveId]) => waveId)
export const pulses = waveIds.filter((waveId) => waveId.startsWith('puls'))

const always = { validFrom: '2011-01-01', validTo: null, successors: [] }
const districts = Object.keys(sizes).map((code, position) => ({
  ...always,
  districtId: districtIdSchema.parse(code),
  name: `Distrikt ${code}`,
  position,
}))
const unit = (code: string, district: string, dates: object) => ({
  ...always,
  unitId: unitIdSchema.parse(code),
  districtId: districtIdSchema.parse(district),
  name: `Enhet ${code}`,
  ...dates,
})
const units = Object.keys(sizes).flatMap((district) => [
  unit(`${district}-ett`, district, {}),
  unit(`${district}-tva`, district, {
    validTo: '2026-02-28',
    successors: [unitIdSchema.parse(`${district}-ny`)],
  }),
  unit(`${district}-ny`, district, { validFrom: reorganised }),
])

function people(opensOn: string): readonly Background[] {
  return districts.flatMap(({ districtId }) =>
    Array.from({ length: sizes[districtId] ?? 0 }, (_, place) => {
      const second = opensOn < reorganised ? 'tva' : 'ny'
      return {
        districtId,
        unitId: unitIdSchema.parse(`${districtId}-${place % 3 === 0 ? 'ett' : second}`),
        role: ['utredning', 'placering'][place % 2] ?? null,
        tenureBand: ['T0', 'T2', 'T3', 'T4'][place % 4] ?? null,
      }
    }),
  )
}

export const roles = {
  city: { role: 'hrCity', districtId: null },
  district: { role: 'hrDistrict', districtId: districtIdSchema.parse('vastra') },
  hidden: { role: 'hrDistrict', districtId: districtIdSchema.parse('norra') },
} as const satisfies Record<string, Post>

/** Five years of employments; of the two halves of the secret, half the people of one left by own request. */
async function bringInRegister(installation: Installation, low: string): Promise<void> {
  const random = seededRandom(77)
  const date = (year: number) =>
    new Date(Date.UTC(year, 0, 1) + Math.floor(random() * 364) * 86_400_000).toISOString().slice(0, 10)
  let number = 0
  const rows = Object.entries(sizes).flatMap(([district, size]) => {
    const isHidden = hiddenDistricts.some((one) => one === district)
    return Array.from({ length: isHidden ? size : 3 * size }, (_, at) => {
      number += 1
      const own = `${number};${district}-ett;${['utredning', 'placering'][at % 2]}`
      const secret = district === low && at < 2 ? `202${4 + at}-05-01;egen begäran` : ';'
      if (isHidden) return `${own};2020-03-0${at + 1};${secret};ja`
      const [hired, left] = [date(2016 + Math.floor(random() * 8)), date(2022 + Math.floor(random() * 5))]
      const kind = random() < 0.8 ? 'egen begäran' : 'pension'
      const isGone = at % 3 > 0 && left > hired && left < '2026-06-30'
      return `${own};${hired};${isGone ? `${left};${kind}` : ';'};ja`
    })
  })
  const header = 'anstallningsnummer;enhet;roll;anstalld;slutat;avgangssatt;tillsvidare'
  const verdict = await importRegister(installation, {
    spells: Buffer.from([header, ...rows].join('\n')),
    ...{ asOf: '2026-06-30', completeFrom: '2022-01-01', mayAddPlaces: false, by: 'test' },
    now: '2026-07-01T08:00:00.000Z',
  })
  if (!verdict.ok || verdict.plan.spells?.faults.length !== 0) throw new Error(JSON.stringify(verdict))
  await countRegister(installation.register)
}

/** `low`: the district whose people are at the bottom. The same sessions in every town. */
export async function startTown(low: (typeof hiddenDistricts)[number]) {
  const folder = await mkdtemp(join(tmpdir(), 'kvar-town-'))
  const { installation, environment, close } = await prepareInstallation(join(folder, 'data'))
  await replaceUnits(installation.register, [])
  await replaceDistricts(installation.register, districts)
  await replaceUnits(installation.register, units)
  for (const [waveId, instrument, opensOn, closesOn] of waves) {
    const level = (area: string, { districtId }: Background) =>
      hiddenDistricts.some((one) => one === districtId)
        ? districtId === low
          ? 0
          : 100
        : 35 + ((area.charCodeAt(0) * 7 + opensOn.length + (districtId ?? '').length * 11) % 45)
    const answers = people(opensOn).map((background, place) => {
      // The two halves of the secret are the same eight sheets, the other way round.
      const isHidden = hiddenDistricts.some((one) => one === background.districtId)
      const end = background.districtId === low ? 0 : 1
      const random = seededRandom(isHidden ? 7000 + end * 10 + (place % 4) : place + opensOn.charCodeAt(6))
      return {
        background,
        sheet: simulateSheet(instrument, background, { level, skipped: isHidden ? 0 : 0.03 }, random),
      }
    })
    const verdict = await importWave(installation, {
      waveId: waveIdSchema.parse(waveId),
      name: { sv: `Omgång ${waveId}`, en: `Wave ${waveId}` },
      instrumentCode: instrument.code,
      instrumentVersion: instrument.version,
      ...{ opensOn, closesOn, answers },
    })
    if (!verdict.ok) throw new Error(`${waveId}: ${JSON.stringify(verdict)}`)
  }
  await releaseWindows(installation, '2027-01-02')
  await bringInRegister(installation, low)
  const cookies = new Map<string, string>()
  for (const [place, [name, post]] of Object.entries(roles).entries()) {
    const accountId = accountIdSchema.parse(String(place + 1).padStart(32, '0'))
    const email = `${name}@kommun.se`
    const rest = { deactivatedOn: null, passwordExpiresOn: null, passwordHash: 'x' }
    await insertAccount(installation.register, { ...post, ...rest, accountId, email, name })
    const session = await beginSession(installation.register, accountId, new Date().toISOString())
    cookies.set(name, `__Host-kvar=${session}`)
  }
  await close()
  const server = await startServer(environment)
  return {
    server,
    environment,
    cookies,
    close: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
