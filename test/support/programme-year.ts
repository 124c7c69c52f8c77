import { expect } from 'vitest'
import { isEmployedOn, type ListedEmployee } from '~/domain/employee/employee'
import { districtIdSchema, unitIdSchema } from '~/domain/organisation/organisation'
import { addDays } from '~/domain/programme/swedish-holidays'
import { instantOf, mayMailAt, wallClockOf } from '~/domain/programme/wall-clock'
import { isWorkingDay, workingDayUpTo } from '~/domain/programme/working-day'
import { listEmployees, replaceEmployees } from '~/repositories/employee-repository.server'
import { insertInstrument, markPublished } from '~/repositories/instrument-repository.server'
import { replaceDistricts, replaceUnits } from '~/repositories/organisation-repository.server'
import { listStandingWaves, replaceProgramme } from '~/repositories/programme-repository.server'
import { listDoneTasks } from '~/repositories/task-claim-repository.server'
import { listWaves } from '~/repositories/wave-repository.server'
import { waveIdSchema } from '~/domain/wave/wave'
import { castBallot } from '~/services/cast-ballot.server'
import type { Installation } from '~/services/installation.server'
import { loadResultBasis } from '~/services/load-result-basis.server'
import { aMunicipality, aNonce, aSheet, aShortInstrument, districts, units } from '../factories/a-fieldwork'
import { anEmployee } from '../factories/an-employee'
import { aProgramme } from '../factories/a-programme'
import { type Delivered, emptyOutbox } from './programme-town'

export type Town = {
  readonly installation: Installation
  readonly everybody: readonly ListedEmployee[]
}

const first = '2026-02-01'
const last = '2027-03-31'
const reorganised = '2026-09-01'

/** Twelve rounds in twelve months without July, and one more in the last month of the test. */
const openings = [
  '2026-02-10',
  '2026-03-10',
  '2026-04-10',
  '2026-05-11',
  '2026-06-10',
  '2026-08-10',
  '2026-09-10',
  '2026-10-12',
  '2026-11-10',
  '2026-12-10',
  '2027-01-11',
  '2027-02-10',
  '2027-03-10',
]

/** A municipality with its three programmes, before the year begins. A fifth of its people will leave. */
export async function aTown(installation: Installation, people: number): Promise<Town> {
  const { register } = installation
  await aMunicipality(installation)
  for (const [code, kind] of [
    ['puls', 'pulse'],
    ['slut', 'exit'],
    ['efter', 'other'],
  ] as const) {
    const instrument = aShortInstrument({ code, kind })
    await insertInstrument(register, instrument)
    await markPublished(register, instrument, '2026-01-01')
  }
  const everybody = staff(people)
  await replaceEmployees(register, everybody)
  await replaceProgramme(register, aProgramme('rounds', {}, { instrumentCode: 'puls' }))
  await replaceProgramme(
    register,
    aProgramme(
      'leaving',
      { followUp: { instrumentCode: 'efter', instrumentVersion: 1 } },
      { instrumentCode: 'slut' },
    ),
  )
  await replaceProgramme(register, aProgramme('introduction', { months: [3] }))
  return { installation, everybody }
}

/** Those who are there all the time, those who leave on a day of the year, and those who begin. */
function staff(people: number): readonly ListedEmployee[] {
  const leavers = people / 5
  const newcomers = people / 20
  const leaving = (number: number): string | null =>
    number < leavers ? addDays('2026-03-05', Math.floor((number * 360) / leavers)) : null
  return [
    ...Array.from({ length: people }, (_, number) => anEmployee(number, { employedTo: leaving(number) })),
    ...Array.from({ length: newcomers }, (_, at) =>
      anEmployee(people + at, { employedFrom: addDays('2026-02-02', Math.floor((at * 300) / newcomers)) }),
    ),
  ]
}

/** Half-way through the year one district takes another name and shape, and its unit with it. */
async function reorganise({ register }: Installation): Promise<void> {
  const ended = { validTo: addDays(reorganised, -1) }
  const began = { validFrom: reorganised, validTo: null, successors: [] }
  const [ost, barn] = [districts[2], units[2]]
  if (ost === undefined || barn === undefined) throw new Error('no district')
  const nordost = districtIdSchema.parse('nordost')
  const family = unitIdSchema.parse('nordost-familj')
  await replaceDistricts(register, [
    { ...ost, ...ended, successors: [nordost] },
    { ...ost, ...began, districtId: nordost, name: 'nordost', position: 9 },
  ])
  await replaceUnits(register, [
    { ...barn, ...ended, successors: [family] },
    { ...barn, ...began, unitId: family, districtId: nordost, name: 'Familj' },
  ])
}

export type Lived = {
  readonly mails: readonly Delivered[]
  readonly answered: ReadonlySet<Delivered>
  /** Codes with which leavers answered once more. */
  readonly cameBack: ReadonlySet<string>
}

/** The year, two rounds a day, with everything that goes out and two in five answering at once. */
export async function liveThrough(
  { installation }: Town,
  runRound: (now: string) => Promise<void>,
): Promise<Lived> {
  const mails: Delivered[] = []
  const answered = new Set<Delivered>()
  const cameBack = new Set<string>()
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (day === reorganised) await reorganise(installation)
    for (const time of ['00:30', '08:05']) {
      const now = instantOf({ date: day, time })
      await runRound(now)
      const delivered = await emptyOutbox(installation)
      mails.push(...delivered)
      for (const mail of await answer(installation, delivered, day)) answered.add(mail)
    }
    if (day.endsWith('-02')) for (const code of await comeBack(installation, mails, day)) cameBack.add(code)
  }
  return { mails, answered, cameBack }
}

async function answer(
  installation: Installation,
  mails: readonly Delivered[],
  today: string,
): Promise<readonly Delivered[]> {
  const invited = mails.filter(({ kind }) => kind === 'invitation').filter((_, at) => at % 5 < 2)
  for (let from = 0; from < invited.length; from += 64)
    await Promise.all(
      invited.slice(from, from + 64).map(async ({ code }, at) => {
        const verdict = await castBallot(installation, { code, sheet: aSheet(at), nonce: aNonce(), today })
        expect(verdict.ok).toBe(true)
      }),
    )
  return invited
}

/** On the second of each month every other leaver whose month it is, whether they answered when they left or not. */
async function comeBack(
  installation: Installation,
  mails: readonly Delivered[],
  today: string,
): Promise<readonly string[]> {
  const first = `${today.slice(0, 8)}01`
  const mine = mails
    .filter(({ kind, waveId }) => kind === 'invitation' && waveId.startsWith('avgang-'))
    .filter(({ text }) => text.includes(`Från ${first} kan du`))
    .filter((_, at) => at % 2 === 0)
  const codes: string[] = []
  for (const { code, text } of mine) {
    const waveId = waveIdSchema.parse(/\/svara\/(avgang-uppf-[\d-]+)#/.exec(text)?.[1])
    const verdict = await castBallot(installation, { code, waveId, sheet: aSheet(1), nonce: aNonce(), today })
    expect(verdict).toMatchObject({ ok: true })
    codes.push(code)
  }
  return codes
}

/** Everybody got just what the programmes say, and nothing twice. */
export async function expectWhatWasSaid(
  { installation, everybody }: Town,
  { mails, answered, cameBack }: Lived,
): Promise<void> {
  const { register } = installation
  const marks = mails.map(({ to, waveId, kind, at }) => `${to} ${waveId} ${kind === 'reminder' ? at : ''}`)
  expect(new Set(marks).size).toBe(marks.length)
  expect(mails.every(({ at }) => mayMailAt(at))).toBe(true)

  const waves = await listWaves(register)
  const rounds = waves.filter(({ waveId }) => waveId.startsWith('puls-')).toReversed()
  expect(rounds.map(({ opensOn }) => opensOn)).toEqual(openings)
  expect(rounds.every(({ opensOn, state }) => isWorkingDay(opensOn) && state === 'closed')).toBe(true)
  const done = [...(await listDoneTasks(register))]
  expect(done.filter((id) => id.startsWith('open puls ')).length).toBe(openings.length)
  expect(done.filter((id) => id.startsWith('close puls-')).length).toBe(openings.length)

  // Every round asks those who are employed that day, and reminds those who have not answered.
  for (const { waveId, opensOn } of rounds) {
    const asked = mails.filter((mail) => mail.waveId === waveId && mail.kind === 'invitation')
    const meant = everybody.filter((employee) => isEmployedOn(employee, opensOn))
    expect(addressesOf(asked)).toEqual(meant.map(({ email }) => email).toSorted())
    expect(asked.every(({ at }) => wallClockOf(at).date === opensOn)).toBe(true)
    const reminded = mails.filter((mail) => mail.waveId === waveId && mail.kind === 'reminder')
    expect(addressesOf(reminded)).toEqual(addressesOf(asked.filter((mail) => !answered.has(mail))))
  }

  // Every leaver is asked once, ten days before the last day or the working day before that.
  const exits = mails.filter(({ waveId, kind }) => waveId.startsWith('avgang-') && kind === 'invitation')
  expect(exits.map(({ to, at }) => `${to} ${wallClockOf(at).date}`).toSorted()).toEqual(
    everybody
      .flatMap(({ email, employedTo }) =>
        employedTo === null ? [] : [`${email} ${workingDayUpTo(addDays(employedTo, -10))}`],
      )
      .toSorted(),
  )
  const batches = waves.filter(({ waveId }) => /^avgang-\d/.test(waveId))
  expect(batches.filter(({ state }) => state === 'closed').length).toBeGreaterThanOrEqual(2)

  // Those who kept their code came back; nobody was written to for it, and what is left of them has no name.
  expect(cameBack.size).toBeGreaterThanOrEqual(8)
  const followUps = (await listStandingWaves(register)).filter(({ part }) => part === 'followUp')
  expect(followUps.filter(({ endsOn }) => endsOn !== null).length).toBeGreaterThanOrEqual(1)
  expect(mails.filter(({ waveId }) => waveId.startsWith('avgang-uppf-'))).toEqual([])
  const kept = await register
    .selectFrom('invitation')
    .select('name')
    .where('answersFrom', 'is not', null)
    .execute()
  expect(kept.length).toBeGreaterThan(0)
  expect(kept.filter(({ name }) => name !== '')).toEqual([])

  // Every newcomer is asked once, at three months.
  const intros = mails.filter(({ waveId, kind }) => waveId.startsWith('intro-') && kind === 'invitation')
  const fresh = everybody.filter(({ employedFrom }) => employedFrom >= first)
  expect(addressesOf(intros)).toEqual(fresh.map(({ email }) => email).toSorted())

  // Those who left are no longer on the list; nobody else is gone, and nothing is half done.
  const left = everybody.filter(({ employedTo }) => employedTo !== null && employedTo < addDays(last, -45))
  expect(await listEmployees(register)).toHaveLength(everybody.length - left.length)
  expect((await listStandingWaves(register)).filter(({ state }) => state === 'planned')).toEqual([])
  await expectUnbrokenTrend(installation, rounds.at(-1)?.waveId ?? '')
}

/** The district that took over has the figures of the one before it, from the first wave that is looked back to. */
async function expectUnbrokenTrend(installation: Installation, waveId: string): Promise<void> {
  const verdict = await loadResultBasis(installation, { waveId, scope: { role: 'hrCity' } })
  if (!verdict.ok) throw new Error(verdict.reason)
  const { history } = verdict.basis
  expect(history).toHaveLength(openings.length)
  for (const { analysis } of history) {
    const group = analysis.districts.find(({ cell }) => cell.districtId === 'nordost')
    expect(group?.kind).toBe('shown')
  }
}

function addressesOf(mails: readonly Delivered[]): string[] {
  return mails.map(({ to }) => to).toSorted()
}
