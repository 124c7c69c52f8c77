import { afterAll, expect, test } from 'vitest'
import { isEmployedOn, type ListedEmployee } from '~/domain/employee/employee'
import { addDays } from '~/domain/programme/swedish-holidays'
import { instantOf, mayMailAt, wallClockOf } from '~/domain/programme/wall-clock'
import { isWorkingDay, workingDayUpTo } from '~/domain/programme/working-day'
import { districtIdSchema, unitIdSchema } from '~/domain/organisation/organisation'
import { listEmployees, replaceEmployees } from '~/repositories/employee-repository.server'
import { insertInstrument, markPublished } from '~/repositories/instrument-repository.server'
import { replaceDistricts, replaceUnits } from '~/repositories/organisation-repository.server'
import { listStandingWaves, replaceProgramme } from '~/repositories/programme-repository.server'
import { listWaves } from '~/repositories/wave-repository.server'
import { castBallot } from '~/services/cast-ballot.server'
import type { Installation } from '~/services/installation.server'
import { runDueTasks } from '~/services/run-due-tasks.server'
import {
  aMunicipality,
  anInstallation,
  aNonce,
  aSheet,
  aShortInstrument,
  districts,
  units,
} from '../factories/a-fieldwork'
import { anEmployee } from '../factories/an-employee'
import { aProgramme } from '../factories/a-programme'
import { openSqlite } from '../support/each-dialect'
import { type Delivered, emptyOutbox, townLinks } from '../support/programme-town'

const people = 1_200
const leavers = 240
const newcomers = 60
const first = '2026-02-01'
const last = '2027-03-31'
const reorganised = '2026-09-01'
const cleanUp: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const step of cleanUp.reverse()) await step()
})

/** Those who are there all the time, those who leave on a day of the year, and those who begin. */
function staff(): readonly ListedEmployee[] {
  const leaving = (number: number): string | null =>
    number < leavers ? addDays('2026-03-05', Math.floor((number * 360) / leavers)) : null
  const old = Array.from({ length: people }, (_, number) =>
    anEmployee(number, { employedTo: leaving(number), datesKnownOn: '2026-01-01' }),
  )
  const fresh = Array.from({ length: newcomers }, (_, at) =>
    anEmployee(people + at, { employedFrom: addDays('2026-02-02', at * 5), datesKnownOn: '2026-01-01' }),
  )
  return [...old, ...fresh]
}

/** Half-way through the year one district takes another name and shape, and its unit with it. */
async function reorganise({ register }: Installation): Promise<void> {
  const dayBefore = addDays(reorganised, -1)
  const ended = { validTo: dayBefore }
  const began = { validFrom: reorganised, validTo: null, successors: [] }
  const ost = districts[2]
  const barn = units[2]
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

/** Two in five answer at once; which of them is told. */
async function answer(
  installation: Installation,
  mails: readonly Delivered[],
  today: string,
): Promise<readonly Delivered[]> {
  const codes = mails.filter(({ kind }) => kind === 'invitation').filter((_, at) => at % 5 < 2)
  for (let from = 0; from < codes.length; from += 64)
    await Promise.all(
      codes.slice(from, from + 64).map(async ({ code }, at) => {
        const verdict = await castBallot(installation, { code, sheet: aSheet(at), nonce: aNonce(), today })
        expect(verdict.ok).toBe(true)
      }),
    )
  return codes
}

test(
  'a year of a municipality: everybody gets just what the programmes say',
  { timeout: 120_000 },
  async () => {
    const installation = anInstallation(await openSqlite(cleanUp))
    const { register } = installation
    await aMunicipality(installation)
    for (const [code, kind] of [
      ['puls', 'pulse'],
      ['slut', 'exit'],
    ] as const) {
      const instrument = aShortInstrument({ code, kind })
      await insertInstrument(register, instrument)
      await markPublished(register, instrument, '2026-01-01')
    }
    const everybody = staff()
    await replaceEmployees(register, everybody)
    await replaceProgramme(register, aProgramme('rounds', {}, { instrumentCode: 'puls' }))
    await replaceProgramme(register, aProgramme('leaving', {}, { instrumentCode: 'slut' }))
    await replaceProgramme(register, aProgramme('introduction', { months: [3] }))

    const mails: Delivered[] = []
    const answered = new Set<Delivered>()
    const outcomes: { readonly id: string; readonly kind: string; readonly note: string }[] = []
    for (let day = first; day <= last; day = addDays(day, 1)) {
      if (day === reorganised) await reorganise(installation)
      for (const time of ['00:30', '08:05']) {
        const now = instantOf({ date: day, time })
        const done = await runDueTasks(installation, { now: () => now, links: townLinks })
        for (const outcome of done) {
          if (!outcome.ok) throw outcome.error
          outcomes.push({ id: outcome.task.id, kind: outcome.task.kind, note: outcome.note })
        }
        const delivered = await emptyOutbox(installation, now)
        mails.push(...delivered)
        for (const mail of await answer(installation, delivered, day)) answered.add(mail)
      }
    }

    // Nothing is done twice, and no mail goes out twice.
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(outcomes.length)
    const marks = mails.map(({ to, waveId, kind, at }) => `${to} ${waveId} ${kind === 'reminder' ? at : ''}`)
    expect(new Set(marks).size).toBe(marks.length)
    expect(mails.every(({ at }) => mayMailAt(at))).toBe(true)

    // Twelve rounds and one more in the last month: none in July, on a day off, opened or closed twice.
    const waves = await listWaves(register)
    const rounds = waves.filter(({ waveId }) => waveId.startsWith('puls-')).toReversed()
    expect(rounds.map(({ opensOn }) => opensOn)).toEqual([
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
    ])
    expect(rounds.every(({ opensOn }) => isWorkingDay(opensOn))).toBe(true)
    expect(rounds.every(({ state }) => state === 'closed')).toBe(true)
    expect(outcomes.filter(({ kind }) => kind === 'openRound')).toHaveLength(13)
    const closings = outcomes.filter(({ kind, id }) => kind === 'close' && id.startsWith('close puls-'))
    expect(closings.map(({ note }) => note)).toEqual(rounds.map(() => 'closed'))

    // Every round asks those who are employed that day, once.
    for (const { waveId, opensOn } of rounds) {
      const asked = mails.filter((mail) => mail.waveId === waveId && mail.kind === 'invitation')
      const meant = everybody.filter((employee) => isEmployedOn(employee, opensOn))
      expect(asked.map(({ to }) => to).toSorted()).toEqual(meant.map(({ email }) => email ?? '').toSorted())
      expect(asked.every(({ at }) => wallClockOf(at).date === opensOn)).toBe(true)
      const reminded = mails.filter((mail) => mail.waveId === waveId && mail.kind === 'reminder')
      const silent = asked.filter((mail) => !answered.has(mail))
      expect(reminded.map(({ to }) => to).toSorted()).toEqual(silent.map(({ to }) => to).toSorted())
    }

    // Every leaver is asked once, ten days before the last day or the working day before that.
    const exits = mails.filter(({ waveId, kind }) => waveId.startsWith('avgang-') && kind === 'invitation')
    const leaving = everybody.filter(({ employedTo }) => employedTo !== null)
    expect(exits.map(({ to, at }) => `${to} ${wallClockOf(at).date}`).toSorted()).toEqual(
      leaving
        .map(({ email, employedTo }) => `${email} ${workingDayUpTo(addDays(employedTo ?? '', -10))}`)
        .toSorted(),
    )
    const batches = waves.filter(({ waveId }) => waveId.startsWith('avgang-'))
    expect(batches.length).toBeGreaterThanOrEqual(3)
    expect(batches.filter(({ state }) => state === 'closed').length).toBeGreaterThanOrEqual(2)

    // Every newcomer is asked once, at three months.
    const intros = mails.filter(({ waveId, kind }) => waveId.startsWith('intro-') && kind === 'invitation')
    expect(new Set(intros.map(({ to }) => to)).size).toBe(newcomers)
    expect(intros).toHaveLength(newcomers)

    // Those who left are no longer on the list; nobody else is gone.
    const left = everybody.filter(({ employedTo }) => employedTo !== null && employedTo < addDays(last, -45))
    expect(await listEmployees(register)).toHaveLength(everybody.length - left.length)
    expect((await listStandingWaves(register)).filter(({ state }) => state === 'planned')).toEqual([])
  },
)
