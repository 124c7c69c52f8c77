import { expect, test } from 'vitest'
import { mayCast, mayStartAnswering } from '~/domain/wave/answering-period'
import { checkWaveFrame } from '~/domain/wave/check-wave-frame'
import { addMonths, mayClose } from '~/domain/wave/may-close'
import { nextWaveId } from '~/domain/wave/next-wave-id'
import { type Wave, waveIdSchema } from '~/domain/wave/wave'

const wave: Wave = {
  waveId: waveIdSchema.parse('puls-2026-1'),
  kind: 'pulse',
  name: { sv: 'Puls', en: 'Pulse' },
  instrumentCode: 'puls',
  instrumentVersion: 1,
  opensOn: '2026-01-15',
  closesOn: '2026-02-15',
  state: 'open',
  minimumCellSize: 5,
  minimumDetailSize: 10,
  origin: 'fieldwork',
  askedItems: null,
}

test('a wave is named after its kind, its year and the next free number', () => {
  const taken = ['avgang-2026-1', 'avgang-2026-2', 'puls-2026-3'].map((id) => waveIdSchema.parse(id))
  expect(nextWaveId('exit', '2026-05-01', taken)).toEqual({
    waveId: 'avgang-2026-3',
    name: { sv: 'Avgångsenkät 2026:3', en: 'Exit survey 2026:3' },
  })
  expect(nextWaveId('pulse', '2027-01-01', taken).waveId).toBe('puls-2027-1')
})

test('a person may start until the last day, and whoever started in time may finish', () => {
  expect(mayStartAnswering(wave, '2026-01-14')).toBe('tooEarly')
  expect(mayStartAnswering(wave, '2026-01-15')).toBe('open')
  expect(mayStartAnswering(wave, '2026-02-15')).toBe('open')
  expect(mayStartAnswering(wave, '2026-02-16')).toBe('waveClosed')
  expect(mayCast(wave, '2026-02-16')).toBe('open')
  expect(mayCast({ ...wave, state: 'closing' }, '2026-02-01')).toBe('waveClosed')
})

test('a box is opened with k ballots or more, an exit batch not before a quarter', () => {
  expect(mayClose(wave, 4, '2026-02-15')).toEqual({ ok: false, reason: 'tooFewBallots', minimum: 5 })
  expect(mayClose(wave, 5, '2026-01-15')).toEqual({ ok: true })
  const exit: Wave = { ...wave, kind: 'exit', closesOn: null, opensOn: '2025-11-30' }
  expect(mayClose(exit, 50, '2026-02-27')).toEqual({ ok: false, reason: 'tooEarly', earliest: '2026-02-28' })
  expect(mayClose(exit, 50, '2026-02-28')).toEqual({ ok: true })
})

test('three months later is the same day, or the last of a shorter month', () => {
  expect(addMonths('2026-01-15', 3)).toBe('2026-04-15')
  expect(addMonths('2026-10-31', 3)).toBe('2027-01-31')
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
  expect(addMonths('2027-11-30', 3)).toBe('2028-02-29')
  expect(addMonths('2026-12-01', 1)).toBe('2027-01-01')
})

test('the sizes that protect people may be raised and never lowered', () => {
  const frame = {
    kind: 'pulse',
    opensOn: '2026-01-15',
    closesOn: null,
    minimumCellSize: 5,
    minimumDetailSize: 10,
  } as const
  expect(checkWaveFrame(frame)).toBeUndefined()
  expect(checkWaveFrame({ ...frame, minimumCellSize: 12, minimumDetailSize: 12 })).toBeUndefined()
  for (const sizes of [
    { minimumCellSize: 4 },
    { minimumDetailSize: 9 },
    { minimumCellSize: 11 },
    { minimumCellSize: NaN },
  ])
    expect(checkWaveFrame({ ...frame, ...sizes })).toBe('cellSizeTooLow')
})

test('dates must be dates, in order, and an exit batch has none for its end', () => {
  const frame = {
    kind: 'pulse',
    opensOn: '2026-01-15',
    closesOn: null,
    minimumCellSize: 5,
    minimumDetailSize: 10,
  } as const
  expect(checkWaveFrame({ ...frame, opensOn: '2026-02-30' })).toBe('badDates')
  expect(checkWaveFrame({ ...frame, closesOn: '2026-01-14' })).toBe('badDates')
  expect(checkWaveFrame({ ...frame, kind: 'exit', closesOn: '2026-06-01' })).toBe('exitNeedsNoClosingDate')
})
